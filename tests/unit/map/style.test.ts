// Is the style of the map one that MapLibre understands, and does it fetch nothing from anywhere?

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { createStyle } from '../../../src/map/style.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import type { Status, Story } from '../../../src/story/types.ts';
import { shippedGround, shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';

const tokens = () => 'rgb(31, 27, 22)';
const layersOf = (story: Story) => createStyle(story, createNetwork(story), emptyGround, tokens).layers;

/** The valley with its statuses called otherwise. */
function called(...names: readonly string[]): Story {
  const story = valley();
  const placeStatuses = story.settings.placeStatuses.map((status, index) => ({
    ...status,
    id: (names[index] ?? status.id) as Status,
  }));
  return { ...story, settings: { ...story.settings, placeStatuses } };
}

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

  test('lie in the order: ground, roads, places, names', () => {
    const [roads, places] = [ofKind('road-'), ofKind('place-')];
    expect(ids[0]).toBe('paper');
    expect(Math.max(ids.indexOf('relief'), ids.indexOf('borders'))).toBeLessThan(Math.min(...roads));
    expect(Math.max(...roads)).toBeLessThan(Math.min(...places));
    expect(Math.max(...places)).toBeLessThan(ids.indexOf('names'));
  });

  test('show symbols whole, whatever else is near', () => {
    const symbols = layersOf(valley()).filter(({ id, type }) => id.startsWith('place-') && type === 'symbol');
    expect(symbols).toHaveLength(7);
    for (const { layout } of symbols) {
      expect(layout).toMatchObject({ 'icon-allow-overlap': true, 'icon-ignore-placement': true });
    }
  });

  test('let names give way to each other', () => {
    for (const layer of layersOf(valley()).filter(({ id }) => id.endsWith('names'))) {
      expect(layer.layout).not.toHaveProperty('text-allow-overlap');
    }
  });

  test.each([
    ['lit', 'ring', 'unread'],
    ['ring-casing', 'cross', 'room'],
    ['held', 'held-hollow', 'held-filled'],
  ])('are valid and distinct in a story with the statuses %s, %s and %s', (...names) => {
    const style = createStyle(called(...names), createNetwork(valley()), emptyGround, tokens);
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    const pictures = style.layers.map(({ layout }) => (layout && 'icon-image' in layout ? layout['icon-image'] : null));
    const named = pictures.filter((picture) => picture !== null && picture !== undefined);
    expect(new Set(named).size).toBe(named.length);
  });
});
