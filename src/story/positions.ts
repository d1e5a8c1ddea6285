// Does a feature lie where it can? Positions out of range, swapped, or far from the ends that a road names.

import { quote, suggest } from './issue.ts';
import type { Settings } from './settings.ts';
import type { FeatureId, Place, Position, Road } from './types.ts';

type ReportIssue = (row: number, column: string, expected: string, found: string, remedy?: string | null) => void;

/** Whether a position is on the globe, and not one whose two numbers lie in the view only when swapped. */
export function checkPosition([lon, lat]: Position, view: Settings['view'], row: number, report: ReportIssue): boolean {
  const isSwapped = view && !isWithin(view, lon, lat) && isWithin(view, lat, lon);
  if (isOnGlobe(lon, lat) && !isSwapped) return true;
  const remedy = isSwapped || isOnGlobe(lat, lon) ? 'Longitude comes first in GeoJSON: swap the two.' : null;
  const expected = isOnGlobe(lon, lat)
    ? "longitude and latitude within the story's view"
    : 'longitude within 180 and latitude within 90 degrees';
  report(row, 'geometry.coordinates', expected, `${lon}, ${lat}`, remedy);
  return false;
}

/** Both ends of a road are places; a line that ends far from them is drawn wrong, or its coordinates are swapped. */
export function checkEnds(
  places: readonly Place[],
  roads: readonly Road[],
  astray: ReadonlySet<FeatureId>,
  rowOf: ReadonlyMap<string, number>,
  report: ReportIssue,
) {
  const placeById = new Map(places.map((each) => [each.id, each]));
  for (const road of roads) {
    const row = rowOf.get(road.id) ?? 0;
    for (const end of ['from', 'to'] as const) {
      const place = placeById.get(road[end]);
      const line = end === 'from' ? road.line[0] : road.line.at(-1);
      if (!place) {
        const remedy = suggest(road[end], placeById.keys());
        report(row, `properties.${end}`, 'the id of a place in this file', quote(road[end]), remedy);
        continue;
      }
      if (!line || astray.has(road.id) || astray.has(place.id)) continue;
      const [lon, lat] = place.at;
      if (Math.hypot(line[0] - lon, line[1] - lat) <= farFromEndDegrees) continue;
      const expected = `a line that ends at ${road[end]} (${lon}, ${lat})`;
      const remedy = 'Are the two ends or the coordinates swapped?';
      report(row, 'geometry.coordinates', expected, `${line[0]}, ${line[1]}`, remedy);
    }
  }
}

// A line is drawn to the middle of a town or to its gate: about ten kilometres.
const farFromEndDegrees = 0.1;

function isOnGlobe(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function isWithin([west, south, east, north]: NonNullable<Settings['view']>, lon: number, lat: number): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
