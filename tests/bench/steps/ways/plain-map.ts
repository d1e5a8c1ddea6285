// On what do the plain ways draw? The map that the product has too, with its ground, looking at the same place.

import { type CircleLayerSpecification, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { groundLayers } from '../../../../src/map/ground-layers.ts';
import { readTokens } from '../../../../src/map/tokens.ts';
import { ground, placeOf } from '../../synthetic-story/places.ts';
import type { Recipe } from '../../synthetic-story/recipe.ts';
import { colours, statuses } from '../../synthetic-story/settings.ts';
import { camera, radiusPx, strokeColour, strokePx } from './way.ts';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

/** A map of the ground alone, when it stands. */
export async function createPlainMap(container: HTMLElement): Promise<MapLibre> {
  const tokens = readTokens(container);
  const map = new MapLibre({
    container,
    style: {
      version: 8,
      sources: { ground: { type: 'geojson', data: ground() as GeoJSON.GeoJSON } },
      layers: [
        { id: 'paper', type: 'background', paint: { 'background-color': tokens('--land') } },
        // Names would need letters, and are no part of any way.
        ...groundLayers(tokens).filter(({ type }) => type !== 'symbol'),
      ],
    },
    validateStyle: false,
    center: [...camera.center],
    zoom: camera.zoom,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
  });
  await idle(map);
  return map;
}

/** Resolves when nothing is left to be drawn. */
export function idle(map: MapLibre): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve());
  });
}

/** All places as GeoJSON, each with its number as id. */
export function placeFeatures({ seed, places }: Recipe): GeoJSON.Feature<GeoJSON.Point, { status: number }>[] {
  return Array.from({ length: places }, (_, index) => ({
    type: 'Feature',
    id: index,
    geometry: { type: 'Point', coordinates: [...placeOf(seed, index, places).at] },
    properties: { status: 0 },
  }));
}

/** A layer of circles that have the colour of their status, the first place on top. */
export function circleLayer(status: 'property' | 'state', rank: 'id' | 'rank' = 'id'): CircleLayerSpecification {
  const number = status === 'state' ? ['coalesce', ['feature-state', 'status'], 0] : ['get', 'status'];
  const colour = ['match', number, ...statuses.flatMap((name, index) => [index, colours[name]]), '#000'];
  return {
    id: 'places',
    type: 'circle',
    source: 'places',
    layout: { 'circle-sort-key': ['-', 0, rank === 'id' ? ['id'] : ['get', 'rank']] },
    paint: {
      'circle-radius': radiusPx,
      'circle-color': colour as unknown as string,
      'circle-stroke-width': strokePx,
      'circle-stroke-color': strokeColour,
    },
  };
}
