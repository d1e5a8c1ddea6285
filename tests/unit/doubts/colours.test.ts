// Does the checker see what some eyes do not?

import { describe, expect, test } from 'vitest';
import { heldContrast, leastContrast } from '../../../src/doubts/colours.ts';
import { doubtsIn, statusesAs } from './doubts-in.ts';

describe('two colours', () => {
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

describe('a colour that sinks into the page', () => {
  test('is told with the page, since its hollow symbol looks filled there', () => {
    expect(doubtsIn('faint-colour')).toEqual([
      'datapackage.json, dateline.placeStatuses.2.color: on the dark page a hollow symbol of south looks filled: #3D1F1A and #191712 differ by 15.8 to normal sight, 4.9 to protan sight (red-blind), 8.1 to deutan sight (green-blind), 16.3 to tritan sight (blue-blind) and 5.0 in grey',
    ]);
    expect(doubtsIn('faint-colour', statusesAs([{}, { color: '#F2E6C0' }, { color: '#405400' }]))).toEqual([
      expect.stringContaining('placeStatuses.1.color: on the light page a hollow symbol of contested looks filled'),
    ]);
  });

  test('is none between the two pages', () => {
    expect(doubtsIn('faint-colour', statusesAs([{}, {}, { color: '#405400' }]))).toEqual([]);
  });

  test('is held by its outline, where that has contrast of its own', () => {
    const page = '#ffffff';
    expect(heldContrast('#eeeeee', { paper: page, outline: '#000000' })).toBeGreaterThan(17);
    expect(heldContrast('#eeeeee', { paper: page, outline: '#dddddd' })).toBeLessThan(leastContrast);
    expect(heldContrast('#222222', { paper: page, outline: '#dddddd' })).toBeGreaterThan(15);
  });
});
