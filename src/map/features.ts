// What does the map hold? One GeoJSON of everything that can change with the day, set once.

import { middleOf } from '../roads/measure.ts';
import type { Story } from '../story/types.ts';

/** Places, roads, and a cross for each road; what a feature shows is its state, keyed by `id`. */
export function toFeatureCollection(story: Story): GeoJSON.FeatureCollection {
  const classes = new Map(story.settings.placeClasses.map((each) => [each.id, each]));
  const places = story.places.map((place, rank): GeoJSON.Feature => {
    const known = classes.get(place.class);
    const size = known?.counted ? 1 : 0.62;
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.at] },
      properties: { id: place.id, kind: known?.silent ? 'junction' : 'place', name: place.name, rank, size },
    };
  });
  const roads = story.roads.map(
    (road): GeoJSON.Feature => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: road.line.map((at) => [...at]) },
      properties: { id: road.id, kind: 'road' },
    }),
  );
  const crosses = story.roads.map(
    (road): GeoJSON.Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...middleOf(road)] },
      properties: { id: crossId(road.id), kind: 'cross' },
    }),
  );
  return { type: 'FeatureCollection', features: [...roads, ...crosses, ...places] };
}

/** The id of the cross that stands on a road where it is cut. */
export function crossId(road: string): string {
  return `cross:${road}`;
}
