// The names of the places, which give way to each other.

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type DrawnNames, drawnNameLayers, namePaint } from './drawn-names.ts';
import { fonts } from './fonts.ts';
import type { Tokens } from './tokens.ts';

/** The layer of the names that lies below all others of them, and over the symbols. */
export const lowestNames = 'junction-names';

/** The names of the places in a source, which give way to each other and to the symbols; but for those zooms at which they stand as they are drawn. */
export function nameLayers(source: string, tokens: Tokens, drawn: DrawnNames | null = null): LayerSpecification[] {
  const filter: ExpressionSpecification = ['==', ['get', 'kind'], 'place'];
  const counted: ExpressionSpecification = ['all', filter, ['==', ['get', 'size'], 1]];
  const nearer = drawn?.to ?? 0;
  const name = (
    id: string,
    more: { filter: ExpressionSpecification; size: number; minzoom: number; maxzoom?: number },
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    filter: more.filter,
    minzoom: more.minzoom,
    maxzoom: more.maxzoom ?? 24,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': fonts,
      'text-size': more.size,
      'text-variable-anchor': [
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'bottom-left',
        'top-right',
        'bottom-right',
      ],
      'text-radial-offset': 1,
      'text-justify': 'auto',
      'text-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: namePaint(tokens),
  });
  return [
    name(lowestNames, { filter: ['==', ['get', 'kind'], 'junction'], size: 10.5, minzoom: Math.max(7, nearer) }),
    name('small-names', { filter: ['all', filter, ['<', ['get', 'size'], 1]], size: 11, minzoom: Math.max(6, nearer) }),
    name('names', { filter: counted, size: 13, minzoom: nearer }),
    ...(drawn
      ? [
          name('far-names', { filter: counted, size: 13, minzoom: 0, maxzoom: drawn.from }),
          ...drawnNameLayers(drawn, tokens),
        ]
      : []),
    {
      id: 'room',
      type: 'symbol',
      source,
      filter,
      layout: { 'icon-image': 'room', 'icon-size': ['get', 'size'], 'icon-allow-overlap': true, 'icon-padding': 0 },
      // It takes its room all the same, and nothing is drawn.
      paint: { 'icon-opacity': 0 },
    },
  ];
}
