// How long are dashes on the screen? MapLibre lets them grow with the zoom, to twice their length before the next whole
// one, where one stroke looks like another; here they keep it, as in the legend and on the drawing.

import type { Map as MapLibre } from 'maplibre-gl';

/** Dashes and gaps of the layers that have them, as multiples of the width of the line. */
export const dashes = {
  provinces: [3.75, 3.125],
  'road-derived': [1, 2.6],
  'road-dashed': [3, 1.5],
  'road-broken': [1, 1.5],
} as const;

// Each pattern takes room on the graphics card.
const stepsBetween = 8;

/** The dashes of a layer that have their length on the screen at a zoom. @internal */
export function dashesAt(layer: keyof typeof dashes, zoom: number): number[] {
  const grown = 2 ** (Math.round((zoom - Math.floor(zoom)) * stepsBetween) / stepsBetween);
  return dashes[layer].map((multiple) => multiple / grown);
}

/** Has the dashes of a map keep their length wherever a reader goes; what it returns is called for each new style. */
export function keepDashes(map: Pick<MapLibre, 'on' | 'getZoom' | 'getLayer' | 'setPaintProperty'>): () => void {
  const set = () => {
    for (const layer of Object.keys(dashes) as (keyof typeof dashes)[])
      if (map.getLayer(layer))
        map.setPaintProperty(layer, 'line-dasharray', dashesAt(layer, map.getZoom()), { validate: false });
  };
  map.on('zoomend', set);
  return set;
}
