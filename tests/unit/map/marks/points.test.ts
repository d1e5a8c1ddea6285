// Which place does a point of the map mean, and does each lie where it should?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMarkPoints, worldPoint } from '../../../../src/map/marks/points.ts';
import { crowdStory } from '../../crowd.ts';
import { valley } from '../../valley.ts';

const story = crowdStory(2000);

describe('the index of places', () => {
  const places = createMarkPoints(story);

  test('finds the nearest within reach, as looking at each of them does', () => {
    const at = fc.tuple(fc.double({ min: 170, max: 172, noNaN: true }), fc.double({ min: 20, max: 22, noNaN: true }));
    fc.assert(
      fc.property(at, fc.double({ min: 0, max: 2e-4, noNaN: true }), (position, reach) => {
        const [x, y] = worldPoint(position);
        const distances = story.places.map((place) => {
          const [px, py] = worldPoint(place.at);
          return Math.hypot(px - x, py - y);
        });
        const least = Math.min(...distances);
        const found = places.nearest([x, y], reach);
        if (found < 0) expect(least).toBeGreaterThanOrEqual(reach * (1 - 1e-9));
        else expect(distances[found]).toBeCloseTo(least, 12);
      }),
      { numRuns: 50 },
    );
  });

  test('never means a mere end of a road', () => {
    const { nearest, sizes } = createMarkPoints(valley());
    const silent = [...sizes].flatMap((size, number) => (size === 0 ? [number] : []));
    expect(silent.length).toBe(1);
    const at = valley().places[silent[0] ?? -1]?.at;
    expect(at && nearest(worldPoint(at), 1e-9)).toBe(-1);
  });

  test('holds places so exactly that none is a tenth of a px off at the closest zoom', () => {
    const worldPx = 512 * 2 ** 13;
    for (const [number, { at }] of story.places.slice(0, 100).entries()) {
      const [x] = worldPoint(at);
      expect(Math.abs(places.origin[0] + Math.fround(places.offsets[2 * number] ?? 0) - x) * worldPx).toBeLessThan(0.1);
    }
  });

  test('means the first of the story where two are equally near', () => {
    const [first, second, ...others] = story.places;
    if (!first || !second) throw new Error('no places');
    const twins = createMarkPoints({ ...story, places: [first, { ...second, at: first.at }, ...others] });
    expect(twins.nearest(worldPoint(first.at), 1e-9)).toBe(0);
  });

  test('is empty for a story without places', () => {
    const none = createMarkPoints({ ...story, places: [] });
    expect(none.nearest([0.5, 0.5], 1)).toBe(-1);
    expect([...none.within([0, 0], [1, 1])]).toEqual([]);
  });
});
