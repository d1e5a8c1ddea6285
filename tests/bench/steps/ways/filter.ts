// The way of OpenHistoricalMap: a feature for each span of days on which a place reads the same, and a filter by the day.

import type { FilterSpecification } from 'maplibre-gl';
import { dayCount } from '../../synthetic-story/recipe.ts';
import { circleLayer, createPlainMap, idle, placeFeatures } from './plain-map.ts';
import { statusTable } from './statuses.ts';
import type { MakeWay } from './way.ts';

export const filter: MakeWay = async (container, recipe) => {
  const table = statusTable(recipe);
  const features = placeFeatures(recipe).flatMap(({ type, geometry }, rank) =>
    spansOf(table, rank).map((span) => ({ type, geometry, properties: { ...span, rank } })),
  );
  const map = await createPlainMap(container);
  map.addSource('places', { type: 'geojson', data: { type: 'FeatureCollection', features } });
  map.addLayer({ ...circleLayer('property', 'rank'), filter: on(0) });
  await idle(map);
  return {
    canvas: map.getCanvas(),
    show(day) {
      map.setFilter('places', on(day), { validate: false });
    },
  };
};

function on(day: number): FilterSpecification {
  return ['all', ['<=', ['get', 'from'], day], ['>', ['get', 'until'], day]];
}

function spansOf(table: readonly Uint8Array[], place: number) {
  const spans: { from: number; until: number; status: number }[] = [];
  for (const [day, statuses] of table.entries()) {
    const status = statuses[place] ?? 0;
    const last = spans.at(-1);
    if (last?.status === status) continue;
    if (last) last.until = day;
    spans.push({ from: day, until: dayCount, status });
  }
  return spans;
}
