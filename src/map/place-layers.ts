// The symbols of the places and their names: fill and shape by status, ring by challenge, halo by choice.

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { PlaceStatus } from '../story/settings.ts';
import { scaled, strength, strengthWhen } from './expressions.ts';
import { fonts } from './fonts.ts';
import { imageName } from './images.ts';
import type { Tokens } from './tokens.ts';

/** The symbols of the places in the source `evidence`, from the bottom up. */
export function placeLayers(statuses: readonly PlaceStatus[], tokens: Tokens): LayerSpecification[] {
  const source = 'evidence';
  const filter: ExpressionSpecification = ['==', ['get', 'kind'], 'place'];
  const ring = (id: string, color: ExpressionSpecification | string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source,
    filter,
    paint: {
      'circle-radius': scaled(11),
      'circle-opacity': 0,
      'circle-stroke-width': width,
      'circle-stroke-color': color,
      'circle-stroke-opacity': strengthWhen(['!=', ['coalesce', ['feature-state', 'ring'], ''], '']),
    },
  });
  const names = statuses.flatMap((status) => [imageName(status.id, false), imageName(status.id, true)]);
  return [
    {
      id: 'place-lit',
      type: 'circle',
      source,
      filter,
      paint: {
        'circle-radius': scaled(16),
        'circle-color': tokens('--paper'),
        'circle-opacity': 0,
        'circle-stroke-color': tokens('--ink'),
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': [
          'case',
          ['boolean', ['feature-state', 'selected'], false],
          1,
          ['boolean', ['feature-state', 'hover'], false],
          0.55,
          0,
        ],
      },
    },
    ring('place-ring-casing', tokens('--outline'), 3.4),
    ring('place-ring', ['to-color', ['coalesce', ['feature-state', 'ring'], ''], 'rgba(0,0,0,0)'], 2.6),
    ...['unread', ...names].map(
      (name): LayerSpecification => ({
        id: `place-${name}`,
        type: 'symbol',
        source,
        filter,
        layout: {
          'icon-image': name,
          'icon-size': scaled(1),
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
          // What comes first in the story lies on top.
          'symbol-sort-key': ['-', 0, ['get', 'rank']],
        },
        paint: {
          'icon-opacity': strengthWhen(['==', ['coalesce', ['feature-state', 'look'], 'unread'], name]),
        },
      }),
    ),
  ];
}

/** Their names in a source, which give way to each other and to the symbols. */
export function nameLayers(source: string, tokens: Tokens): LayerSpecification[] {
  const filter: ExpressionSpecification = ['==', ['get', 'kind'], 'place'];
  const name = (
    id: string,
    more: { filter: ExpressionSpecification; size: number; minzoom: number },
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    filter: more.filter,
    minzoom: more.minzoom,
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
    paint: {
      'text-color': tokens('--ink'),
      'text-halo-color': tokens('--land'),
      'text-halo-width': 1.4,
      // A name stays legible where its mark is pale.
      'text-opacity': ['max', 0.55, strength],
    },
  });
  return [
    name('junction-names', { filter: ['==', ['get', 'kind'], 'junction'], size: 10.5, minzoom: 7 }),
    name('small-names', { filter: ['all', filter, ['<', ['get', 'size'], 1]], size: 11, minzoom: 6 }),
    name('names', { filter: ['all', filter, ['==', ['get', 'size'], 1]], size: 13, minzoom: 0 }),
    {
      id: 'room',
      type: 'symbol',
      source,
      filter,
      layout: { 'icon-image': 'room', 'icon-size': ['get', 'size'], 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
  ];
}
