// The way of maps that know feature state: the geometry is set once, and a day sets the state of all places, or of those that differ.

import { circleLayer, createPlainMap, idle, placeFeatures } from './plain-map.ts';
import { statusTable } from './statuses.ts';
import type { MakeWay } from './way.ts';

export const featureStateAll = featureState(() => true);
export const featureStateDiff = featureState((before, after) => before !== after);

function featureState(isSet: (before: number | undefined, after: number) => boolean): MakeWay {
  return async (container, recipe) => {
    const table = statusTable(recipe);
    const map = await createPlainMap(container);
    const data: GeoJSON.GeoJSON = { type: 'FeatureCollection', features: placeFeatures(recipe) };
    map.addSource('places', { type: 'geojson', data });
    map.addLayer(circleLayer('state'));
    await idle(map);
    let shown: Uint8Array = new Uint8Array();
    return {
      canvas: map.getCanvas(),
      show(day) {
        const statuses = table[day] ?? new Uint8Array();
        for (const [id, status] of statuses.entries()) {
          if (isSet(shown[id], status)) map.setFeatureState({ source: 'places', id }, { status });
        }
        shown = statuses;
      },
    };
  };
}
