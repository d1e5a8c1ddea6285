// The way of most maps: all places are set anew for each day.

import type { GeoJSONSource } from 'maplibre-gl';
import { circleLayer, createPlainMap, idle, placeFeatures } from './plain-map.ts';
import { statusTable } from './statuses.ts';
import type { MakeWay } from './way.ts';

export const setData: MakeWay = async (container, recipe) => {
  const table = statusTable(recipe);
  const features = placeFeatures(recipe);
  const map = await createPlainMap(container);
  map.addSource('places', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer(circleLayer('property'));
  await idle(map);
  return {
    canvas: map.getCanvas(),
    show(day) {
      const statuses = table[day] ?? [];
      for (const [index, { properties }] of features.entries()) properties.status = statuses[index] ?? 0;
      map.getSource<GeoJSONSource>('places')?.setData({ type: 'FeatureCollection', features });
    },
  };
};
