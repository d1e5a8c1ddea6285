// A country of a few places and roads, for tests of how they hang together.

import type { FeatureId, Place, Position, Road } from '../../../src/story/types.ts';

type Point = readonly [lon: number, lat: number];

/** Places by name and position, and roads by the places and points that they pass. */
export function roadworks(
  points: Readonly<Record<string, Point>>,
  lines: Readonly<Record<string, readonly (string | Point)[]>>,
): { places: readonly Place[]; roads: readonly Road[] } {
  const places = Object.entries(points).map(
    ([id, at]): Place => ({
      kind: 'place',
      id: id as FeatureId,
      class: 'town',
      name: id,
      otherNames: [],
      area: '',
      at,
    }),
  );
  const roads = Object.entries(lines).map(([id, via]): Road => {
    const line = via.map((each): Position => (typeof each === 'string' ? (points[each] ?? [0, 0]) : each));
    const base = {
      kind: 'road',
      class: '',
      name: id,
      ref: '',
      otherNames: [],
      publishedKm: null,
      measuredKm: null,
    } as const;
    return { ...base, id: id as FeatureId, from: via[0] as FeatureId, to: via.at(-1) as FeatureId, line };
  });
  return { places, roads };
}
