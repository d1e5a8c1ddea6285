// What does the map hold? One GeoJSON of everything that can change with the day, set once.

import { type Network, spotsOf } from '../roads/network.ts';
import type { Place, Position, Story } from '../story/types.ts';
import { crossOffset } from '../ui/look.ts';
import { holdLetters } from './letters.ts';

/** Roads, a cross for each spot of a road that a report names, and for its middle, and places where they are no crowd; what a feature shows is its state, keyed by `id`. */
export function toFeatureCollection(story: Story, network: Network, crowd = false): GeoJSON.FeatureCollection {
  const places = crowd ? [] : story.places.map(placeFeatures(story));
  const roads = story.roads.map(
    (road): GeoJSON.Feature => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: road.line.map((at) => [...at]) },
      properties: { id: road.id, kind: 'road' },
    }),
  );
  const crosses = story.roads.flatMap((road) => [
    cross(crossId(road.id, middle), network.roads[road.id]?.middle ?? [0, 0], [0, 0]),
    ...spotsOf(network, road.id).map(({ key, at, place, heading }) =>
      cross(crossId(road.id, key), at, crossOffset(place !== null, heading)),
    ),
  ]);
  return { type: 'FeatureCollection', features: [...roads, ...crosses, ...places] };
}

/** The way from a place and its rank to what is drawn of it; smaller where it is not counted. */
export function placeFeatures({ settings }: Story): (place: Place, rank: number) => GeoJSON.Feature {
  const classes = new Map(settings.placeClasses.map((each) => [each.id, each]));
  return (place, rank) => {
    const known = classes.get(place.class);
    const size = known?.counted ? 1 : uncountedSize;
    return {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...place.at] },
      properties: {
        id: place.id,
        kind: known?.silent ? 'junction' : 'place',
        name: holdLetters(place.name),
        rank,
        size,
      },
    };
  };
}

export const uncountedSize = 0.62;

/** The key of the cross where no report names a spot. */
export const middle = 'middle';

/** The id of the cross that stands at a spot of a road where it is cut. */
export function crossId(road: string, spot: string): string {
  return `cross:${road}:${spot}`;
}

function cross(id: string, at: Position, offset: readonly [number, number]): GeoJSON.Feature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: { id, kind: 'cross', offset: [...offset] },
  };
}
