// How large are symbols where places are few, and where they are very many?

import { describe, expect, test } from 'vitest';
import { createMarkPoints } from '../../../../src/map/marks/points.ts';
import { dotPx, fullRadius, markRadius } from '../../../../src/map/marks/size.ts';
import { crowdStory } from '../../crowd.ts';

describe('symbols', () => {
  const sizes = (size: number) => {
    const { spacing } = createMarkPoints(crowdStory(size));
    return Array.from({ length: 13 }, (_, zoom) => markRadius(zoom, spacing));
  };

  test('are as large as anywhere where there is room, and dots where there is none', () => {
    expect(sizes(20).at(8)).toBe(fullRadius(8));
    expect(sizes(100_000).at(6)).toBeLessThan(dotPx);
    expect(sizes(100_000).at(12)).toBe(fullRadius(12));
  });

  test('never shrink when a reader comes closer, and are smaller the more there are', () => {
    for (const size of [1000, 10_000]) expect([...sizes(size)].sort((a, b) => a - b)).toEqual(sizes(size));
    for (const zoom of [4, 6, 8]) expect(sizes(10_000).at(zoom)).toBeLessThanOrEqual(sizes(1000).at(zoom) ?? 0);
  });
});
