// Do the names of the moving map stand where the drawing has them, while it shows the whole story?

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { drawnNamesOn } from '../../../src/map/drawn-names.ts';
import { createStyle } from '../../../src/map/style.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import type { Label } from '../../../src/ui/label.ts';
import { valley } from '../valley.ts';

/** A map of which a degree is ten px, the upper left corner at 0, 0. */
const map = { unproject: ([x, y]: [number, number]) => ({ toArray: () => [x / 10, -y / 10] }), getZoom: () => 5 };
const beside: Label = { id: 'midham', text: 'Midham', x: 20, middleY: 30, fontPx: 12, anchor: 'start', lead: null };
const apart: Label = { ...beside, id: 'upton', text: 'Upton', anchor: 'end', lead: [60, 70, 40, 50] };
const area: Label = { ...beside, id: '', text: 'Marrow', anchor: 'middle' };
const drawnOf = (...labels: Label[]) => drawnNamesOn(map as unknown as MapLibre, labels);

const styleOf = (...labels: Label[]) =>
  createStyle(valley(), createNetwork(valley()), emptyGround, () => 'rgb(31, 27, 22)', undefined, drawnOf(...labels));

/** The layers with names of places, or lines to them, that show at a zoom. */
function shownAt(zoom: number, ...labels: Label[]) {
  return styleOf(...labels)
    .layers.filter(({ id }) => /names|leads/.test(id))
    .filter(({ minzoom = 0, maxzoom = 24 }) => minzoom <= zoom && zoom < maxzoom)
    .map(({ id }) => id);
}

test('each name of a place lies on the earth under its place in the box, with the line to it; that of an area does not', () => {
  expect(drawnOf(beside, apart, area)?.data.features).toMatchObject([
    { geometry: { type: 'Point', coordinates: [2, -3] }, properties: { name: 'Midham', anchor: 'left', size: 12 } },
    { geometry: { type: 'Point' }, properties: { name: 'Upton', anchor: 'right' } },
    {
      geometry: {
        type: 'LineString',
        coordinates: [
          [6, -7],
          [4, -5],
        ],
      },
    },
  ]);
});

describe('in the style', () => {
  test('they are valid', () => {
    expect(validateStyleMin(styleOf(beside, apart)).map(({ message }) => message)).toEqual([]);
  });

  test('they alone stand at the zoom of the drawing, and names find their own places nearer and farther', () => {
    expect(shownAt(5, beside, apart)).toEqual(['leads', 'drawn-names']);
    expect(shownAt(8, beside, apart)).toEqual(['junction-names', 'small-names', 'names']);
    expect(shownAt(4, beside, apart)).toEqual(['far-names']);
  });

  test('without a drawing names find their own places at every zoom', () => {
    expect(drawnOf(area)).toBeNull();
    expect(shownAt(5)).toEqual(['names']);
    expect(shownAt(1)).toEqual(['names']);
  });
});
