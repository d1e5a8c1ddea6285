// Does a spot lie on its road?

import { quote, suggest } from './issue.ts';
import type { Place, Position, Road, Spot } from './types.ts';

/** What is wrong with a spot: not of a road, not written as one, or not on the road. `null` where nothing is, or nothing can be known. */
export function spotFault(
  text: string,
  spot: Spot | null,
  road: Road | undefined,
  places: readonly Place[] | null,
): { expected: string; found: string; remedy: string | null } | null {
  if (!places) return null;
  if (!road)
    return {
      expected: 'an empty cell, since the feature is not a road',
      found: quote(text),
      remedy: 'Only of a road it is told where on it something happened.',
    };
  if (!spot) return { expected: 'a place on the road or a kilometre such as km 62', found: quote(text), remedy: null };
  if (spot.kind === 'km') {
    const length = roughKm(road.line);
    if (spot.km <= length * lengthTolerance) return null;
    return { expected: `at most km ${Math.round(length)}, where the road ends`, found: quote(text), remedy: null };
  }
  const place = places.find((each) => each.id === spot.id);
  if (place && isNear(place.at, road.line)) return null;
  const near = places.filter((each) => isNear(each.at, road.line)).map((each) => each.id);
  return {
    expected: `a place on the road (${near.join(', ')}) or km N`,
    found: quote(text),
    remedy: suggest(text, near),
  };
}

// The line is some per cent shorter than the road that the kilometre may be taken from.
const lengthTolerance = 1.1;
// A road leads to a town or past its gate: about ten kilometres.
const nearDegrees = 0.1;
const degreeKm = 111.2;

function roughKm(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [lon, lat], index) => {
    const [lon0, lat0] = line[index] ?? [lon, lat];
    return sum + degreeKm * Math.hypot((lon - lon0) * Math.cos((lat * Math.PI) / 180), lat - lat0);
  }, 0);
}

function isNear(at: Position, line: readonly Position[]): boolean {
  return line.slice(1).some((to, index) => distanceTo(at, line[index] ?? to, to) <= nearDegrees);
}

/** From a position to a segment, in degrees of the plane: enough to tell near from far. */
function distanceTo([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = dx === 0 && dy === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
