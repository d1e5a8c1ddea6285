// The quiet ground: relief, neighbours, rivers, provinces, borders and the names of the countries.

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { words } from '../ui/words.ts';
import { dashes } from './dashes.ts';
import { fonts } from './fonts.ts';
import type { Tokens } from './tokens.ts';

/** The layers of the source `ground`, from the bottom up. */
export function groundLayers(tokens: Tokens): LayerSpecification[] {
  const only = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];
  const home: ExpressionSpecification = ['boolean', ['get', 'home'], false];
  const source = 'ground';
  return [
    {
      id: 'relief',
      type: 'fill',
      source,
      filter: only('relief'),
      layout: { 'fill-sort-key': ['get', 'level'] },
      paint: {
        // The canvas smooths edges itself; to draw each of them again would only take longer.
        'fill-antialias': false,
        'fill-color': [
          'match',
          ['get', 'level'],
          1,
          tokens('--relief-1'),
          2,
          tokens('--relief-2'),
          3,
          tokens('--relief-3'),
          4,
          tokens('--relief-4'),
          tokens('--relief-5'),
        ],
      },
    },
    {
      id: 'neighbours',
      type: 'fill',
      source,
      filter: ['all', only('land'), ['!', home]],
      // They are veiled, so that the country of the story stands out.
      paint: { 'fill-color': tokens('--land'), 'fill-opacity': 0.5, 'fill-antialias': false },
    },
    {
      id: 'rivers',
      type: 'line',
      source,
      filter: only('river'),
      paint: { 'line-color': tokens('--river'), 'line-width': 1 },
    },
    {
      id: 'provinces',
      type: 'line',
      source,
      filter: only('province'),
      paint: { 'line-color': tokens('--province'), 'line-width': 0.8, 'line-dasharray': [...dashes.provinces] },
    },
    {
      id: 'borders',
      type: 'line',
      source,
      filter: only('border'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', home, tokens('--border-home'), tokens('--border')],
        'line-width': ['case', home, 1.6, 0.8],
      },
    },
    {
      id: 'countries',
      type: 'symbol',
      source,
      filter: only('label'),
      layout: {
        'text-field': ['upcase', ['get', 'name']],
        'text-font': fonts,
        'text-size': 11,
        // Letters that join must not be pulled apart.
        'text-letter-spacing': words.direction === 'rtl' ? 0 : 0.16,
      },
      paint: { 'text-color': tokens('--place-name'), 'text-halo-color': tokens('--land'), 'text-halo-width': 1 },
    },
  ];
}
