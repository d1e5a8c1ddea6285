// What of a story does the map hold?

import { expect, test } from 'vitest';
import { crossId, middle, toFeatureCollection } from '../../../src/map/features.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { says, storyOf } from '../readings/story-of.ts';
import { valley } from '../valley.ts';

const { features } = toFeatureCollection(valley(), createNetwork(valley()));
const found = (id: string) => features.find(({ properties }) => properties?.id === id);

test('every place and road, and a cross on each road', () => {
  expect(features.map(({ properties }) => properties?.kind)).toEqual([
    ...['road', 'road', 'cross', 'cross'],
    ...['place', 'place', 'place', 'place', 'junction'],
  ]);
});

test('a place with its name, its rank in the story, and smaller where it is not counted', () => {
  expect(found('upton')).toMatchObject({
    geometry: { type: 'Point', coordinates: [170, 20] },
    properties: { name: 'Upton', rank: 0, size: 1 },
  });
  expect(found('lowford')?.properties?.rank).toBe(2);
  expect(found('weir-ferry')?.properties?.size).toBeLessThan(1);
});

test('a cross in the middle of its road', () => {
  const cross = found(crossId('fork-road', middle))?.geometry;
  const [lon, lat] = cross?.type === 'Point' ? cross.coordinates : [];
  expect(lon).toBeCloseTo(170.65, 3);
  expect(lat).toBeCloseTo(20.55, 3);
});

test('a cross never has the id of a place or a road, which holds no colon', () => {
  expect(crossId('valley-road', middle)).toContain(':');
});

test('a cross at each spot that a report names, beside the symbol where that is a place', () => {
  const cut = (at: string) => says(5, 'cut', 'outlet', { of: 'fork-road', at });
  const story = storyOf([cut('midham'), cut('km 20'), cut('km 20')]);
  const crosses = toFeatureCollection(story, createNetwork(story)).features.filter(({ properties }) =>
    String(properties?.id).startsWith('cross:fork-road:'),
  );
  const offsets = crosses.map(({ properties }) => [properties?.id, Math.hypot(...(properties?.offset ?? [])) > 10]);
  expect(offsets).toEqual([
    [crossId('fork-road', middle), false],
    [crossId('fork-road', 'midham'), true],
    [crossId('fork-road', 'km 20'), false],
  ]);
});
