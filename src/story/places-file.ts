// How do a hundred thousand places travel to the page? In columns, without an object for each.

import { packWords, steps, sums, unpackWords, type Words } from './pack-columns.ts';
import type { FeatureId, Place } from './types.ts';

/** Places as plain JSON, exact to a metre. */
export interface PackedPlaces {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly class: Words;
  readonly area: Words;
  readonly lon: readonly number[]; // in hundred-thousandths of a degree, as the difference from the place before
  readonly lat: readonly number[];
  readonly otherNames: Readonly<Record<number, readonly string[]>>; // of those that have any, by their row
}

/** The places in columns. */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  const named = places.flatMap(({ otherNames }, row) => (otherNames.length > 0 ? [[row, otherNames] as const] : []));
  return {
    id: places.map(({ id }) => id),
    name: places.map(({ name }) => name),
    class: packWords(places.map((place) => place.class)),
    area: packWords(places.map(({ area }) => area)),
    lon: steps(places.map(({ at }) => Math.round(at[0] * perDegree))),
    lat: steps(places.map(({ at }) => Math.round(at[1] * perDegree))),
    otherNames: Object.fromEntries(named),
  };
}

/** The places that were packed, with their positions rounded. */
export function unpackPlaces(packed: PackedPlaces): readonly Place[] {
  const [lons, lats] = [sums(packed.lon), sums(packed.lat)];
  const [placeClass, area] = [unpackWords(packed.class), unpackWords(packed.area)];
  return packed.id.map((id, row) => ({
    kind: 'place',
    id: id as FeatureId,
    class: placeClass(row),
    name: packed.name[row] ?? '',
    otherNames: packed.otherNames[row] ?? [],
    area: area(row),
    at: [(lons[row] ?? 0) / perDegree, (lats[row] ?? 0) / perDegree],
  }));
}

const perDegree = 1e5;
