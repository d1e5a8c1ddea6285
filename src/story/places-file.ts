// How do very many places travel? In columns: what repeats is named once, positions are told by their steps.

import { packWords, steps, sums, type Words, wordOf } from './pack-columns.ts';
import type { FeatureId, Place } from './types.ts';

/** Places as plain JSON, exact to about a metre. */
export interface PackedPlaces {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly class: Words;
  readonly area: Words;
  readonly lon: readonly number[]; // steps of `unit` from the place before
  readonly lat: readonly number[];
  readonly otherNames: Readonly<Record<number, readonly string[]>>; // of those that have any, by row
}

// Degrees; a hundred thousandth is a metre.
const unit = 1e-5;

/** The places in columns. */
export function packPlaces(places: readonly Place[]): PackedPlaces {
  const units = (degrees: readonly number[]) => steps(degrees.map((each) => Math.round(each / unit)));
  return {
    ids: places.map(({ id }) => id),
    names: places.map(({ name }) => name),
    class: packWords(places.map((place) => place.class)),
    area: packWords(places.map(({ area }) => area)),
    lon: units(places.map(({ at }) => at[0])),
    lat: units(places.map(({ at }) => at[1])),
    otherNames: Object.fromEntries(
      places.flatMap(({ otherNames }, row) => (otherNames.length > 0 ? [[row, otherNames]] : [])),
    ),
  };
}

/** The places that were packed, their positions rounded. */
export function unpackPlaces(packed: PackedPlaces): readonly Place[] {
  const lon = sums(packed.lon);
  const lat = sums(packed.lat);
  const degrees = (units: number | undefined) => Math.round(units ?? 0) / Math.round(1 / unit);
  return packed.ids.map((id, row) => ({
    kind: 'place',
    id: id as FeatureId,
    class: wordOf(packed.class, row),
    name: packed.names[row] ?? '',
    otherNames: packed.otherNames[row] ?? [],
    area: wordOf(packed.area, row),
    at: [degrees(lon[row]), degrees(lat[row])],
  }));
}
