// Which of very many names are written? Those in view, the first of the story before all others, some hundred at most.

import type {
  ExpressionSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibre,
  SourceSpecification,
} from 'maplibre-gl';
import type { FeatureId, Story } from '../story/types.ts';
import { placeFeatures } from './features.ts';
import { fonts } from './fonts.ts';
import { roomPx } from './images.ts';
import { type MarkPoints, worldPoint } from './marks/points.ts';
import { markRadius } from './marks/size.ts';
import { nameLayers } from './name-layers.ts';
import type { Tokens } from './tokens.ts';

/** The source of the names while no view is known. */
export const noNames: SourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

const namesSource = 'names';

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
      ...zooms.flatMap((zoom) => [zoom, at(markRadius(zoom, spacing))]),
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

/** The names of a map, which follow its view; `show` tells which place is chosen, `restyle` that a style has just been set. */
export function createCrowdNames(map: MapLibre, story: Story, points: MarkPoints) {
  let chosen = -1;
  function name() {
    const bounds = map.getBounds();
    const corner = (at: { lng: number; lat: number }) => worldPoint([at.lng, at.lat]);
    const inView = points.within(corner(bounds.getNorthWest()), corner(bounds.getSouthEast()));
    map.getSource<GeoJSONSource>(namesSource)?.setData(namesOf(story, inView, chosen));
  }
  map.on('moveend', name);
  return {
    restyle: name,
    show(feature: FeatureId | null) {
      const number = points.numberOf(feature);
      if (number === chosen) return;
      chosen = number;
      name();
    },
  };
}

/** The names for the places in view, which are told by their number in the story, in its order. @internal */
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
