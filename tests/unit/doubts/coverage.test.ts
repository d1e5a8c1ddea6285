// Where do the reports fall short of the map, and of what articles counted?

import { expect, test } from 'vitest';
import { goodFileWith } from '../valley.ts';
import { doubtsIn } from './doubts-in.ts';

test('a place that no report names is told, a mere end of a road is not', () => {
  expect(doubtsIn('silent-place')).toEqual(['features.geojson, row 4, id: no report names Weir Ferry']);
});

test('a place of which one report tells is none', () => {
  const files = goodFileWith('reports.csv', 'echo-0303,upton,', 'echo-0303,weir-ferry,');
  expect(doubtsIn('silent-place', files)).toEqual(['features.geojson, row 1, id: no report names Upton']);
});

test('a count that is missed by more than one is told under each clock that misses it', () => {
  expect(doubtsIn('missed-tally')).toEqual([
    'tallies.csv, row 4, value: south exactly 3 on 2031-03-10; ours the evening before and that evening: 0 and 0 as reported and 1 and 1 with hindsight',
  ]);
});

test('a count that one clock meets is told of the other alone', () => {
  expect(doubtsIn('missed-tally', goodFileWith('tallies.csv', 'south,3,exactly', 'south,2,exactly'))).toEqual([
    'tallies.csv, row 4, value: south exactly 2 on 2031-03-10; ours the evening before and that evening: 0 and 0 as reported',
  ]);
});

test('a count within one of the readings is none', () => {
  expect(doubtsIn('missed-tally', goodFileWith('tallies.csv', 'south,3,exactly', 'south,1,exactly'))).toEqual([]);
});

test.each([
  ['at-least', 3, 1],
  ['more-than', 3, 1],
  ['up-to', 3, 0],
  ['about', 3, 1],
])('%s %d where fewer read so: %d', (qualifier, value, misses) => {
  const files = goodFileWith('tallies.csv', 'south,3,exactly', `south,${value},${qualifier}`);
  expect(doubtsIn('missed-tally', files)).toHaveLength(misses);
});

test.each([
  ['at-least', 0],
  ['more-than', 0],
  ['up-to', 1],
  ['about', 1],
])('%s 0 where two read so: %d', (qualifier, misses) => {
  const files = goodFileWith('tallies.csv', 'north,2,at-least', `north,0,${qualifier}`);
  expect(doubtsIn('missed-tally', files).filter((each) => each.includes('row 3'))).toHaveLength(misses);
});
