// How long is a road, and where on it is its middle?

import { along } from '@turf/along';
import { length } from '@turf/length';
import type { Position, Road } from '../story/types.ts';

/** The geodesic length of the drawn line in km; roads are a few per cent longer, since small bends are cut. */
export function lengthKm(road: Road): number {
  return length(lineOf(road), { units: 'kilometers' });
}

/** The position that lies so many km from the beginning of the line; its end where it is shorter. */
export function positionAt(road: Road, km: number): Position {
  const [lon, lat] = along(lineOf(road), km, { units: 'kilometers' }).geometry.coordinates;
  return [lon ?? 0, lat ?? 0];
}

/** The middle of the line by length: where a cross stands as long as no report names a better place. */
export function middleOf(road: Road): Position {
  return positionAt(road, lengthKm(road) / 2);
}

function lineOf(road: Road): GeoJSON.Feature<GeoJSON.LineString> {
  const coordinates = road.line.map((at) => [...at]);
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}
