// Which names does a map of very many places write, and is its style valid?

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/map/crowd-names.ts';
import { createMarkPoints } from '../../../src/map/marks/points.ts';
import { createStyle } from '../../../src/map/style.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import { crowdStory } from '../crowd.ts';
import { valley } from '../valley.ts';

const story = crowdStory(2000);

describe('names', () => {
  const kinds = (inView: number, chosen: number) =>
    namesOf(
      story,
      Uint32Array.from({ length: inView }, (_, number) => number),
      chosen,
    ).features.map(({ properties }) => `${properties?.id} ${properties?.kind}`);

  test('are those of all places in view where they are some hundred, else of the first in the story', () => {
    expect(kinds(300, -1).length).toBe(300);
    expect(kinds(2000, -1).length).toBeLessThan(100);
    expect(kinds(2000, -1)[0]).toBe('p0 place');
  });

  test('are once that of the chosen place, wherever it is', () => {
    expect(kinds(3, 1)).toEqual(['p0 place', 'p2 place', 'p1 chosen']);
    expect(kinds(3, 1999).at(-1)).toBe('p1999 chosen');
  });
});

test('the style of a crowd is valid, with roads and without places among its features', () => {
  const { spacing } = createMarkPoints(valley());
  const style = createStyle(valley(), createNetwork(valley()), emptyGround, () => 'rgb(31, 27, 22)', spacing);
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  const { evidence } = style.sources;
  const features = evidence?.type === 'geojson' ? (evidence.data as GeoJSON.FeatureCollection).features : [];
  expect(new Set(features.map(({ properties }) => properties?.kind))).toEqual(new Set(['road', 'cross']));
});
