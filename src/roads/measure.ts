// How long is a road, and what lies where on it?

import { along } from '@turf/along';
import { distance } from '@turf/distance';
import { length } from '@turf/length';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { mercator } from '../story/mercator.ts';
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

/** Where a road comes nearest to a position: so many km from its beginning, and so many km off. */
export function nearestOn(road: Road, at: Position): { readonly km: number; readonly offKm: number } {
  const { totalDistance, pointDistance } = nearestPointOnLine(lineOf(road), [...at], {
    units: 'kilometers',
  }).properties;
  return { km: totalDistance, offKm: pointDistance };
}

/** How many km from the beginning of the line each of its positions lies. */
export function kmOfPositions({ line }: Road): readonly number[] {
  let km = 0;
  return line.map((at, index) => {
    const before = line[index - 1];
    if (before) km += distance([...before], [...at], { units: 'kilometers' });
    return km;
  });
}

/** Which way a road leads from a point on it, as a unit vector on the map (x to the right, y down); back from its end. */
export function headingAt(road: Road, km: number): readonly [x: number, y: number] {
  const ahead = km + headingKm <= lengthKm(road);
  const here = mercator(positionAt(road, km));
  const there = mercator(positionAt(road, ahead ? km + headingKm : Math.max(0, km - headingKm)));
  const [x, y] = [there[0] - here[0], here[1] - there[1]];
  const size = Math.hypot(x, y);
  return size === 0 ? [1, 0] : [x / size, y / size];
}

// Far enough to pass the bends within a town.
const headingKm = 8;

function lineOf(road: Road): GeoJSON.Feature<GeoJSON.LineString> {
  const coordinates = road.line.map((at) => [...at]);
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}
