// Roads under the places, each drawn by its own reading: a layer for each way of drawing, turned on by the state.

import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Stroke } from '../story/settings.ts';
import { strengthWhen } from './expressions.ts';
import type { Tokens } from './tokens.ts';

const strokes: Record<Stroke, { width: number; dashes: number[] | null }> = {
  solid: { width: 2, dashes: null },
  dashed: { width: 2, dashes: [3, 1.5] },
  broken: { width: 2, dashes: [1, 1.5] },
};

/** The layers of the roads in the source `evidence`, from the bottom up. */
export function roadLayers(tokens: Tokens): LayerSpecification[] {
  const source = 'evidence';
  const filter: ExpressionSpecification = ['==', ['get', 'kind'], 'road'];
  const line = { type: 'line', source, filter, layout: { 'line-join': 'round', 'line-cap': 'butt' } } as const;
  const shownAs = (look: string) => strengthWhen(['==', ['feature-state', 'look'], look]);
  const lit: ExpressionSpecification = [
    'case',
    ['any', ['boolean', ['feature-state', 'selected'], false], ['boolean', ['feature-state', 'hover'], false]],
    0.25,
    0,
  ];
  return [
    {
      id: 'road-lit',
      ...line,
      paint: { 'line-color': tokens('--ink'), 'line-width': 9, 'line-opacity': lit },
    },
    {
      id: 'road-casing',
      ...line,
      paint: { 'line-color': tokens('--land'), 'line-width': 3.4, 'line-opacity': 0.7 },
    },
    {
      id: 'road-plain',
      ...line,
      paint: {
        'line-color': tokens('--road'),
        'line-width': 1.1,
        'line-opacity': strengthWhen(['==', ['coalesce', ['feature-state', 'look'], 'plain'], 'plain']),
      },
    },
    {
      id: 'road-derived',
      ...line,
      paint: {
        'line-color': tokens('--road'),
        'line-width': 1.1,
        'line-dasharray': [1, 2.6],
        'line-opacity': shownAs('derived'),
      },
    },
    ...(Object.keys(strokes) as Stroke[]).map((stroke): LayerSpecification => {
      const { width, dashes } = strokes[stroke];
      return {
        id: `road-${stroke}`,
        ...line,
        paint: {
          'line-color': tokens('--road-told'),
          'line-width': width,
          'line-opacity': shownAs(stroke),
          ...(dashes ? { 'line-dasharray': dashes } : {}),
        },
      };
    }),
    {
      id: 'road-cross',
      type: 'symbol',
      source,
      filter: ['==', ['get', 'kind'], 'cross'],
      layout: {
        'icon-image': 'cross',
        'icon-offset': ['get', 'offset'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: { 'icon-opacity': strengthWhen(['boolean', ['feature-state', 'shown'], false]) },
    },
  ];
}
