// Do dashes keep their length on the screen, as MapLibre draws them: twice as long just before a whole zoom as just after?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dashes, dashesAt, keepDashes } from '../../../src/map/dashes.ts';

const layers = Object.keys(dashes) as (keyof typeof dashes)[];
const onScreen = (length: number, zoom: number) => length * 2 ** (zoom - Math.floor(zoom));

test('they do at every zoom, within a twentieth', () => {
  fc.assert(
    fc.property(fc.constantFrom(...layers), fc.double({ min: 0, max: 14, noNaN: true }), (layer, zoom) => {
      const drawn = dashesAt(layer, zoom).map((length) => onScreen(length, zoom));
      for (const [index, length] of drawn.entries()) {
        const meant = dashes[layer][index] ?? 0;
        expect(Math.abs(length - meant) / meant).toBeLessThan(0.05);
      }
    }),
  );
});

test('they are set for a new style and after each zoom, on the layers that the map has', () => {
  let zoom = 4.9;
  let zoomed = () => {};
  const set: string[] = [];
  const map = {
    on: (_: string, listener: () => void) => {
      zoomed = listener;
    },
    getZoom: () => zoom,
    getLayer: (layer: string) => layer.startsWith('road-'),
    setPaintProperty: (layer: string, _: string, [dash = 0]: number[]) => set.push(`${layer} ${dash.toFixed(2)}`),
  } as unknown as Parameters<typeof keepDashes>[0];
  keepDashes(map)();
  zoom = 6;
  zoomed();
  expect(set).toEqual([
    ...['road-derived 0.55', 'road-dashed 1.64', 'road-broken 0.55'],
    ...['road-derived 1.00', 'road-dashed 3.00', 'road-broken 1.00'],
  ]);
});
