// Where do names stand while the map shows the whole story? Where they stand on its drawing, which knows lines to names that stand apart.

import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { Label } from '../ui/label.ts';
import { fonts } from './fonts.ts';
import { holdLetters } from './letters.ts';
import type { Tokens } from './tokens.ts';

/** Names and lines on the earth. */
export interface DrawnNames {
  readonly data: GeoJSON.FeatureCollection;
  /** The zooms between which they stand; else names find their own places. */
  readonly from: number;
  readonly to: number;
}

/** Lays the names of places on the earth that have their place in the box of a map, which shows the whole story; `null` where there are none. */
export function drawnNamesOn(map: MapLibre, labels: readonly Label[]): DrawnNames | null {
  const onEarth = (x: number, y: number) => map.unproject([x, y]).toArray();
  const features = labels.flatMap(({ id, text, x, middleY, fontPx, anchor, lead }): GeoJSON.Feature[] => {
    if (id === '') return []; // that of an area
    const name: GeoJSON.Feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: onEarth(x, middleY) },
      properties: { name: holdLetters(text), anchor: anchors[anchor], size: fontPx },
    };
    if (!lead) return [name];
    const [x0, y0, x1, y1] = lead;
    const coordinates = [onEarth(x0, y0), onEarth(x1, y1)];
    return [name, { type: 'Feature', geometry: { type: 'LineString', coordinates }, properties: {} }];
  });
  const zoom = map.getZoom();
  const data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features };
  return features.length === 0 ? null : { data, from: Math.max(0, zoom - zoomsAround), to: zoom + zoomsAround };
}

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;
// Farther in and out they would leave their symbols, or run into them.
const zoomsAround = 0.25;

/** The layers of the source `drawn`: lines below names. */
export function drawnNameLayers({ from, to }: DrawnNames, tokens: Tokens): LayerSpecification[] {
  const range = { source: 'drawn', minzoom: from, maxzoom: to } as const;
  return [
    {
      ...{ id: 'leads', type: 'line', ...range },
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': tokens('--ink'), 'line-width': 0.8 },
    },
    {
      ...{ id: 'drawn-names', type: 'symbol', ...range },
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts,
        'text-size': ['get', 'size'],
        'text-anchor': ['get', 'anchor'],
        // They have been held against each other, and are not to wait for it.
        'text-allow-overlap': true,
        'text-max-width': 100,
      },
      paint: namePaint(tokens),
    },
  ];
}

/** How the name of a place is written, wherever it stands. */
export function namePaint(tokens: Tokens) {
  return { 'text-color': tokens('--ink'), 'text-halo-color': tokens('--land'), 'text-halo-width': 1.4 };
}
