// Do the shapes of the statuses weigh the same, so that none looks like more than another?

import { describe, expect, test } from 'vitest';
import { crossPath, symbolPath } from '../../../src/drawing/symbols.ts';
import type { Shape } from '../../../src/story/settings.ts';

const corners: readonly (readonly [Shape, number])[] = [
  ['diamond', 4],
  ['square', 4],
  ['triangle', 3],
  ['pentagon', 5],
  ['hexagon', 6],
];

/** The corners of a path of straight lines. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}

/** By the shoelace formula. */
function areaOf(points: readonly (readonly [number, number])[]): number {
  const twice = points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return x * nextY - nextX * y;
  });
  return Math.abs(twice.reduce((sum, each) => sum + each, 0)) / 2;
}

describe.each(corners)('a %s', (shape, number) => {
  const points = cornersOf(symbolPath(shape, 10));

  test('has its corners, and is closed', () => {
    expect(points).toHaveLength(number);
    expect(symbolPath(shape, 10)).toMatch(/^M.*Z$/);
  });

  test('has the area of the circle, give or take a fifth', () => {
    const ratio = areaOf(points) / (Math.PI * 10 ** 2);
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });

  test('stands around its middle', () => {
    for (const axis of [0, 1] as const) {
      expect(points.reduce((sum, point) => sum + point[axis], 0) / number).toBeCloseTo(0, 1);
    }
  });

  test('grows with its radius', () => {
    expect(areaOf(cornersOf(symbolPath(shape, 20))) / areaOf(points)).toBeCloseTo(4, 1);
  });
});

test('a circle is round and has the radius that is asked for', () => {
  expect(symbolPath('circle', 7)).toBe('M-7,0a7,7 0 1,0 14,0a7,7 0 1,0 -14,0Z');
});

test('a square stands on a side, a diamond on a corner, a triangle points up', () => {
  const lowest = (shape: Shape) => {
    const points = cornersOf(symbolPath(shape, 10));
    const bottom = Math.max(...points.map(([, y]) => y));
    return points.filter(([, y]) => Math.abs(y - bottom) < 0.1).length;
  };
  expect([lowest('square'), lowest('diamond'), lowest('triangle')]).toEqual([2, 1, 2]);
});

test('a cross is two strokes through the middle', () => {
  expect(crossPath(4)).toBe('M-4,-4L4,4M-4,4L4,-4');
});
