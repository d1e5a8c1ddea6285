// Does the checker see what some eyes do not?

import { describe, expect, test } from 'vitest';
import { leastDifference } from '../../../src/doubts/colours.ts';
import { differenceOf, sights } from '../../../src/doubts/sight.ts';
import { colours } from '../../../src/story/defaults.ts';
import { doubtsIn, statusesAs } from './doubts-in.ts';

describe('two colours', () => {
  test('of those that a story has without setting any are told apart', () => {
    const near = colours.flatMap((other, index) =>
      colours
        .slice(0, index)
        .flatMap((one) => sights.filter((sight) => differenceOf(one, other, sight) < leastDifference[sight])),
    );
    expect(near).toEqual([]);
  });

  test('that only some cannot tell apart are told with the sight', () => {
    const files = statusesAs([{ color: '#A8503C' }, {}, { color: '#6B6B2E' }]);
    expect(doubtsIn('near-colours', files)).toEqual([
      expect.stringMatching(
        /^datapackage\.json, dateline\.placeStatuses\.2\.color: north #A8503C and south #6B6B2E differ by [\d.]+ to protan sight \(red-blind\), [\d.]+ to deutan sight \(green-blind\) and [\d.]+ in grey$/,
      ),
    ]);
  });

  test('that nobody can are told with every sight', () => {
    const [told] = doubtsIn('near-colours', statusesAs([{ color: '#3D1F1A' }]));
    expect(told).toMatch(/0\.0 to normal sight, .*protan.*deutan.*tritan.* and 0\.0 in grey$/);
  });

  test('that differ to every sight are none', () => {
    expect(doubtsIn('near-colours')).toEqual([]);
  });
});

test('two statuses of one shape are told, three of three are none', () => {
  expect(doubtsIn('shared-shape')).toEqual([]);
  expect(doubtsIn('shared-shape', statusesAs([{}, {}, { shape: 'circle' }]))).toEqual([
    'datapackage.json, dateline.placeStatuses.2.shape: north and south are both a circle',
  ]);
});
