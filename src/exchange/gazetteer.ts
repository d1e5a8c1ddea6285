// Which places do the statements name, and where do they lie? Each place once, with the position that its rows tell.

import type { Issue } from '../story/issue.ts';
import type { Position } from '../story/types.ts';
import { createNames, sameName } from './naming.ts';
import type { Located, Statement } from './statement.ts';

/** The places as GeoJSON with the id of each; an issue for a place without a position, or with two that are far apart. */
export function placesOf(statements: readonly Statement[], located: readonly Located[]) {
  const issues: Issue[] = [];
  const report = (
    { file, row, place }: Statement,
    expected: string,
    found: string,
    remedy: string,
    column = 'latitude',
  ) => issues.push({ file, row, column, expected: `${expected} ${JSON.stringify(place)}`, found, remedy });
  const areas = areasOf(statements);
  const isShared = ({ place }: Statement) => (areas.get(sameName(place))?.size ?? 0) > 1;
  // The name alone tells a place where it lies in one area at most.
  const keyOf = (by: Statement) => (isShared(by) ? `${sameName(by.place)}\n${sameName(by.area)}` : sameName(by.place));
  const idFor = createNames('place');
  const elsewhere = new Map(located.toReversed().map(({ place, at }) => [sameName(place), at]));

  const places = new Map<string, { name: string; area: string; at: Position | null; by: Statement }>();
  for (const by of statements) {
    if (isShared(by) && by.area === '') {
      const remedy = 'Say which of them is meant, since it lies in more than one.';
      report(by, 'the area of', 'an empty cell', remedy, 'area');
      continue;
    }
    const place = places.get(keyOf(by));
    if (!place) places.set(keyOf(by), { name: by.place, area: by.area, at: by.at, by });
    else if (place.at && by.at && isFar(place.at, by.at)) {
      const remedy = 'Tell two places of one name apart in the column area, or correct the position.';
      report(by, `the position that ${place.by.file}, row ${place.by.row} gives to`, 'another, far from it', remedy);
    } else {
      if (place.at === null && by.at) Object.assign(place, { at: by.at, by });
      place.area ||= by.area;
    }
  }
  const features = [...places].map(([key, { name, area, at, by }]) => {
    const found = at ?? elsewhere.get(sameName(name));
    if (!found) {
      const remedy = 'Fill in latitude and longitude in one of its rows, or name a table or GeoJSON of places too.';
      report(by, 'a position of', 'none', remedy);
    }
    return JSON.stringify({
      type: 'Feature',
      id: idFor(key, name, `${name} ${area}`),
      geometry: { type: 'Point', coordinates: found ?? [] },
      properties: { kind: 'place', class: 'place', name, ...(area === '' ? {} : { province: area }) },
    });
  });
  return {
    issues,
    count: features.length,
    geojson: `{\n  "type": "FeatureCollection",\n  "features": [\n    ${features.join(',\n    ')}\n  ]\n}\n`,
    idOf: (statement: Statement) => idFor(keyOf(statement)),
  };
}

/** The areas in which the places of each name lie. */
function areasOf(statements: readonly Statement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const areas = new Map<string, Set<string>>();
  for (const { place, area } of statements) {
    const known = areas.get(sameName(place)) ?? new Set();
    areas.set(sameName(place), area === '' ? known : known.add(sameName(area)));
  }
  return areas;
}

// A town is wider than its middle: about ten kilometres.
const farDegrees = 0.1;

function isFar([lon, lat]: Position, [lon2, lat2]: Position): boolean {
  return Math.hypot(lon - lon2, lat - lat2) > farDegrees;
}
