// Does a day look in other tools as it does here?

import { describe, expect, test } from 'vitest';
import { writeGeoJson } from '../../../src/downloads/geojson.ts';
import { statusRows } from '../../../src/downloads/status.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import type { Story } from '../../../src/story/types.ts';
import { march, says, storyOf } from '../readings/story-of.ts';
import { shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';

function featuresOf(story: Story, day = march(6)) {
  const timeline = createTimeline(story, 'as-reported');
  const collection = JSON.parse(writeGeoJson(timeline, statusRows(timeline, [day], null, { ids: {} })));
  expect(collection.type).toBe('FeatureCollection');
  expect(collection).not.toHaveProperty('crs');
  const features: readonly GeoJSON.Feature<GeoJSON.Point | GeoJSON.LineString, Record<string, unknown>>[] =
    collection.features;
  return { collection, features, of: (id: string) => features.find((each) => each.properties.feature_id === id) };
}

const shipped = featuresOf(shippedStory, shippedStory.settings.openingDay);

test('every position is longitude, then latitude, within the story', () => {
  for (const { geometry } of shipped.features) {
    const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    expect(positions.length).toBeGreaterThanOrEqual(geometry.type === 'Point' ? 1 : 2);
    for (const [lon = 0, lat = 0, ...rest] of positions) {
      expect(rest).toEqual([]);
      expect(lon).toBeGreaterThan(60);
      expect(lon).toBeLessThan(75.5);
      expect(lat).toBeGreaterThan(29);
      expect(lat).toBeLessThan(39);
    }
  }
});

test('a road is a line in the order of the story', () => {
  expect(featuresOf(valley()).of('valley-road')?.geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [170, 20],
      [170.2, 20.3],
      [170.5, 20.5],
    ],
  });
});

test('every style is one that simplestyle 1.1.0 knows', () => {
  const colour = /^#[0-9a-f]{6}$/i;
  for (const { geometry, properties } of [...shipped.features, ...featuresOf(valley()).features]) {
    expect(properties.title).toMatch(/\S/);
    expect(properties.description).toMatch(/\S/);
    if (geometry.type === 'Point') {
      expect(properties['marker-color']).toMatch(colour);
      expect(properties['marker-size']).toMatch(/^(small|medium|large)$/);
      if ('marker-symbol' in properties) expect(properties['marker-symbol']).toMatch(/^[a-z0-9]$/);
    } else {
      expect(properties.stroke).toMatch(colour);
      expect(properties['stroke-width']).toBeGreaterThan(0);
      expect(properties['stroke-opacity']).toBeGreaterThan(0);
      expect(properties['stroke-opacity']).toBeLessThanOrEqual(1);
    }
  }
});

test('terms and thanks travel with the data', () => {
  for (const { title } of [...shippedStory.licences, ...shippedStory.credits])
    expect(shipped.collection.attribution).toContain(title);
});

describe('a place', () => {
  test('has the colour of its status and its first letter', () => {
    expect(featuresOf(storyOf([says(5, 'south')])).of('midham')?.properties).toMatchObject({
      ...{ 'marker-color': '#3D1F1A', 'marker-symbol': 's', 'marker-size': 'medium' },
    });
  });

  test('has the number of its status where two begin alike', () => {
    const story = storyOf([says(5, 'south')]);
    const [north, contested, south] = story.settings.placeStatuses;
    if (!north || !contested || !south) throw new Error('three statuses');
    const placeStatuses = [north, contested, { ...south, label: 'Nether' }];
    const { of } = featuresOf({ ...story, settings: { ...story.settings, placeStatuses } });
    expect(of('midham')?.properties['marker-symbol']).toBe('3');
  });

  test('is small, grey and without a letter where nothing was reported', () => {
    const { properties } = featuresOf(storyOf([says(5, 'south')])).of('upton') ?? {};
    expect(properties).toMatchObject({ 'marker-size': 'small', 'marker-color': '#8b8477' });
    expect(properties).not.toHaveProperty('marker-symbol');
  });

  test('says in words how it reads, what stands against it, and of which day', () => {
    const { of } = featuresOf(storyOf([says(5, 'south'), says(6, 'contested', 'rumour')]));
    expect(of('midham')?.properties.description).toBe(
      'South, reported. Since 5 March. Also told as Contested, claimed. As reported, Thursday 6 March 2031.',
    );
  });
});

test('a road tells by its stroke whether it is open, contested, cut or unreported', () => {
  const strokes = ['open', 'contested', 'cut', null].map((status) => {
    const story = storyOf([says(5, status ?? 'north', 'outlet', { of: status ? 'valley-road' : 'midham' })]);
    return featuresOf(story).of('valley-road')?.properties.stroke;
  });
  expect(new Set(strokes).size).toBe(4);
});
