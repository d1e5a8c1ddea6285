// Does the drawing put a place where the moving map puts it? By Web Mercator (EPSG:3857), computed here on its own.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitProjection } from '../../../src/drawing/project.ts';
import type { Position } from '../../../src/story/types.ts';
import type { Bounds } from '../../../src/story/view.ts';
import { aspectOf } from '../../../src/story/view.ts';
import { seeded } from '../readings/any-story.ts';

/** Where a position lies in a world that is 1 wide and 1 high, north up. */
function inWorld([lon, lat]: Position): readonly [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The point of a position in a box that the bounds fill as far as they can, with their middle in its middle. */
function onMap(at: Position, [west, south, east, north]: Bounds, width: number, height: number) {
  const [left, bottom] = inWorld([west, south]);
  const [right, top] = inWorld([east, north]);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const [x, y] = inWorld(at);
  return [width / 2 + (x - (left + right) / 2) * scale, height / 2 + (y - (top + bottom) / 2) * scale] as const;
}

const bounds = fc
  .record({
    west: fc.double({ min: -170, max: 140, noNaN: true }),
    south: fc.double({ min: -75, max: 60, noNaN: true }),
    wide: fc.double({ min: 0.2, max: 30, noNaN: true }),
    high: fc.double({ min: 0.2, max: 15, noNaN: true }),
  })
  .map(({ west, south, wide, high }): Bounds => [west, south, west + wide, south + high]);
const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const size = fc.integer({ min: 100, max: 1600 });

const within = ([west, south, east, north]: Bounds, x: number, y: number): Position => [
  west + (east - west) * x,
  south + (north - south) * y,
];

describe('a position', () => {
  test('lies where Web Mercator puts it, inside of the bounds and outside, in any box', () => {
    fc.assert(
      fc.property(bounds, share, share, size, size, (box, x, y, width, height) => {
        const at = within(box, x, y);
        const [drawnX, drawnY] = fitProjection(box, width, height).point(at);
        const [expectedX, expectedY] = onMap(at, box, width, height);
        expect(Math.hypot(drawnX - expectedX, drawnY - expectedY)).toBeLessThan(0.15);
      }),
      seeded,
    );
  });

  test('is rounded to a tenth of a pixel', () => {
    for (const value of fitProjection([60, 29, 75, 39], 900, 700).point([66.123456, 33.98765])) {
      expect(Math.round(value * 10) / 10).toBe(value);
    }
  });
});

test('a box of the right proportions is filled by the bounds to its edges', () => {
  fc.assert(
    fc.property(bounds, size, (box, width) => {
      const height = width / aspectOf(box);
      const { point } = fitProjection(box, width, height);
      const [west, south, east, north] = box;
      for (const [value, expected] of [
        [point([west, north])[0], 0],
        [point([west, north])[1], 0],
        [point([east, south])[0], width],
        [point([east, south])[1], height],
      ] as const) {
        expect(Math.abs(value - expected)).toBeLessThan(0.15);
      }
    }),
    seeded,
  );
});

describe('a line', () => {
  const box: Bounds = [60, 29, 75, 39];
  const { point, line } = fitProjection(box, 900, 700);
  /** The points of a path of relative steps. */
  const drawn = (positions: readonly Position[]) => {
    let [x, y] = [0, 0];
    const numbers = (line(positions).match(/-?[\d.]+/g) ?? []).map(Number);
    return numbers.flatMap((value, index) => {
      if (index % 2 === 0) {
        x += value;
        return [];
      }
      y += value;
      return [[x, y] as const];
    });
  };

  test('runs through the points of its positions', () => {
    const positions: Position[] = [
      [62, 34],
      [66, 34.5],
      [69.2, 34.5],
    ];
    const points = drawn(positions);
    expect(points).toHaveLength(3);
    for (const [index, [x, y]] of points.entries()) {
      const expected = point(positions[index] ?? [0, 0]);
      expect(Math.hypot(x - expected[0], y - expected[1])).toBeLessThan(0.3);
    }
  });

  test('is straight between two positions, however far apart, as on the moving map', () => {
    expect(
      drawn([
        [60.5, 34],
        [74.5, 34],
      ]),
    ).toHaveLength(2);
  });

  test('leaves out bends that no screen shows, but never an end', () => {
    expect(
      drawn([
        [62, 34],
        [62.001, 34.001],
        [62.002, 34],
      ]),
    ).toHaveLength(2);
  });

  test('that lies far outside is not drawn', () => {
    expect(
      line([
        [10, 50],
        [12, 51],
      ]),
    ).toBe('');
  });
});
