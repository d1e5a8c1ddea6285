// Roads under the places, each drawn by its own reading: a layer for each way of drawing, turned on by the state.

import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Stroke } from '../story/settings.ts';
import { dashes } from './dashes.ts';
import { strengthWhen } from './expressions.ts';
import type { Tokens } from './tokens.ts';

const strokes: Record<Stroke, LineLayerSpecification['paint']> = {
  solid: {},
  dashed: { 'line-dasharray': [...dashes['road-dashed']] },
  broken: { 'line-dasharray': [...dashes['road-broken']] },
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
        'line-dasharray': [...dashes['road-derived']],
        'line-opacity': shownAs('derived'),
      },
    },
    ...(Object.keys(strokes) as Stroke[]).map(
      (stroke): LayerSpecification => ({
        id: `road-${stroke}`,
        ...line,
        paint: {
          'line-color': tokens('--road-told'),
          'line-width': 2,
          'line-opacity': shownAs(stroke),
          ...strokes[stroke],
        },
      }),
    ),
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
