// Which of very many names are written? Those in view, the first of the story before all others, some hundred at most.

import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Story } from '../story/types.ts';
import { crowdRadius } from './crowd-size.ts';
import { placeFeatures } from './features.ts';
import { fonts } from './fonts.ts';
import { roomPx } from './images.ts';
import { nameLayers } from './place-layers.ts';
import type { Tokens } from './tokens.ts';

/** The source of the names while no view is known. */
export const noNames: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

export const namesSource = 'names';

/** The layers of the names; the one that is chosen stands whatever is beside it. */
export function crowdNameLayers(spacing: number, tokens: Tokens): LayerSpecification[] {
  return [
    ...nameLayers(namesSource, tokens).map((layer) => fitted(layer, spacing)),
    {
      id: 'chosen-name',
      type: 'symbol',
      source: namesSource,
      filter: ['==', ['get', 'kind'], 'chosen'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': fonts,
        'text-size': 14,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.3,
        'text-justify': 'auto',
        'text-allow-overlap': true,
      },
      paint: { 'text-color': tokens('--ink'), 'text-halo-color': tokens('--land'), 'text-halo-width': 2 },
    },
  ];
}

/** The smaller the symbols, the less room they take, and the closer stand their names. */
function fitted(layer: LayerSpecification, spacing: number): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const byZoom = (at: (radius: number) => number | ExpressionSpecification) =>
    [
      ...['interpolate', ['linear'], ['zoom']],
      ...zooms.flatMap((zoom) => [zoom, at(crowdRadius(zoom, spacing))]),
    ] as ExpressionSpecification;
  const layout =
    layer.id === 'room'
      ? { 'icon-size': byZoom((radius) => ['*', ['get', 'size'], (radius + 1) / (roomPx / 2)]) }
      : { 'text-radial-offset': byZoom((radius) => (radius + gapPx) / namePx) };
  return { ...layer, layout: { ...layer.layout, ...layout } };
}

const zooms = Array.from({ length: 14 }, (_, zoom) => zoom);
const namePx = 13;
const gapPx = 4;

/** The names for the places in view, which are told by their number in the story, in its order. */
export function namesOf(story: Story, inView: Uint32Array, chosen: number): GeoJSON.FeatureCollection {
  const featureOf = placeFeatures(story);
  // Where all of them cannot be named, only a few are, so that no reader takes the rest for nameless.
  const shown = inView.length <= mostNamed ? inView : inView.subarray(0, someNamed);
  const features = [...shown].flatMap((number) => {
    const place = number === chosen ? undefined : story.places[number];
    return place ? [featureOf(place, number)] : [];
  });
  const own = story.places[chosen];
  if (own) {
    const feature = featureOf(own, chosen);
    features.push({ ...feature, properties: { ...feature.properties, kind: 'chosen' } });
  }
  return { type: 'FeatureCollection', features };
}

const mostNamed = 400;
const someNamed = 60;
