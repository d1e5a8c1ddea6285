// Is the style of the map one that MapLibre understands, and does it fetch nothing from anywhere?

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { lowestNames } from '../../../src/map/name-layers.ts';
import { createStyle } from '../../../src/map/style.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import type { Story } from '../../../src/story/types.ts';
import { shippedGround, shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';

const tokens = () => 'rgb(31, 27, 22)';
const layersOf = (story: Story) => createStyle(story, createNetwork(story), emptyGround, tokens).layers;

describe.each([
  ['of the valley', createStyle(valley(), createNetwork(valley()), emptyGround, tokens)],
  ['of the shipped story', createStyle(shippedStory, createNetwork(shippedStory), shippedGround, tokens)],
])('the style %s', (_, style) => {
  test('is valid by the style specification of MapLibre', () => {
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  });

  test('names no glyphs and no sprite', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
  });

  test('holds its data and names no address', () => {
    for (const source of Object.values(style.sources)) {
      expect(source).toMatchObject({ type: 'geojson', data: { type: 'FeatureCollection' } });
    }
    expect(JSON.stringify(style)).not.toMatch(/"[^"]*:\/\/[^"]*"|"\/\/[^"]*"/);
  });

  test('gives every feature that can change with the day an id of its own', () => {
    const { evidence } = style.sources;
    const features = evidence?.type === 'geojson' ? (evidence.data as GeoJSON.FeatureCollection).features : [];
    const ids = features.map(({ properties }) => properties?.id);
    expect(evidence).toMatchObject({ promoteId: 'id' });
    expect(new Set(ids).size).toBe(features.length);
    expect(ids).not.toContain(undefined);
  });
});

describe('the layers', () => {
  const ids = layersOf(valley()).map(({ id }) => id);
  const ofKind = (kind: string) => ids.flatMap((id, index) => (id.startsWith(kind) ? [index] : []));

  test('lie in the order: ground, roads, names, with room for the places below the lowest of these', () => {
    const roads = ofKind('road-');
    expect(ids[0]).toBe('paper');
    expect(Math.max(ids.indexOf('relief'), ids.indexOf('borders'))).toBeLessThan(Math.min(...roads));
    expect(Math.max(...roads)).toBeLessThan(ids.indexOf(lowestNames));
    expect(ids.indexOf(lowestNames)).toBeLessThan(ids.indexOf('names'));
  });

  test('let names give way to each other', () => {
    for (const layer of layersOf(valley()).filter(({ id }) => id.endsWith('names'))) {
      expect(layer.layout).not.toHaveProperty('text-allow-overlap');
    }
  });
});
