// Which places and roads does a story have? features.geojson (RFC 7946), checked.

import * as v from 'valibot';
import { type Issue, quote, suggest } from './issue.ts';
import { parseJson } from './json.ts';
import { checkEnds, checkPosition } from './positions.ts';
import type { Settings } from './settings.ts';
import { describeShape } from './shape.ts';
import type { NamesByLanguage } from './translations.ts';
import type { FeatureId, Place, Position, Road } from './types.ts';

const file = 'features.geojson';

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2, 'longitude and latitude'),
  v.transform((value): Position => [value[0] ?? Number.NaN, value[1] ?? Number.NaN]),
);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'an id of small letters, digits and hyphens'));
const words = v.optional(v.array(v.string()), []);
const name = v.pipe(v.string(), v.nonEmpty('a name'));
const optionalText = v.optional(v.string(), '');

// Names in other languages stand under name_ and the language: name_fa, name_fr.
const namesAreTexts = (found: Readonly<Record<string, unknown>>) =>
  languageNames(found).every(([, name]) => typeof name === 'string');
const nameEntries = 'a text in each name_ entry';

const place = v.object({
  type: v.literal('Feature'),
  id,
  geometry: v.object({ type: v.literal('Point'), coordinates: position }),
  properties: v.pipe(
    v.looseObject({
      kind: v.optional(v.literal('place'), 'place'),
      class: optionalText,
      name,
      alt_names: words,
      area: optionalText,
      province: optionalText,
    }),
    v.check((found) => namesAreTexts(found), nameEntries),
  ),
});

const road = v.object({
  type: v.literal('Feature'),
  id,
  geometry: v.object({
    type: v.literal('LineString'),
    coordinates: v.pipe(v.array(position), v.minLength(2, 'a line of at least two positions')),
  }),
  properties: v.pipe(
    v.looseObject({
      kind: v.optional(v.literal('road'), 'road'),
      class: optionalText,
      name,
      names: words,
      ref: optionalText,
      from: id,
      to: id,
      length_km_published: v.optional(v.nullable(v.number()), null),
      length_km_measured: v.optional(v.nullable(v.number()), null),
    }),
    v.check((found) => namesAreTexts(found), nameEntries),
  ),
});

const feature = v.variant('kind', [
  v.object({ kind: v.literal('Point'), feature: place }),
  v.object({ kind: v.literal('LineString'), feature: road }),
]);

/** What features.geojson holds, in the order of the file. */
export interface Features {
  readonly places: readonly Place[];
  readonly roads: readonly Road[];
}

/**
 * The places and roads, with every issue of the file; a feature counts as row 1, 2, ... in file order.
 * `null` where the file cannot be read at all. What needs the settings is not checked without them.
 */
export function readFeatures(
  json: string,
  settings: Settings | null,
): { value: Features | null; rowOf: ReadonlyMap<string, number>; issues: readonly Issue[]; names: NamesByLanguage } {
  const places: Place[] = [];
  const roads: Road[] = [];
  const issues: Issue[] = [];
  const names: Record<string, Record<FeatureId, string>> = {};
  const rowOf = new Map<string, number>();
  const astray = new Set<FeatureId>(); // of which the coordinates are already known to be wrong
  const classes = settings?.placeClasses ?? null;
  const view = settings?.view ?? null;
  const report = (row: number | null, column: string | null, expected: string, found: string, remedy?: string | null) =>
    issues.push({ file, row, column, expected, found, remedy: remedy ?? null });

  const parsed = parseJson(json, file);
  if (parsed.issue) return { value: null, rowOf, issues: [parsed.issue], names };
  const collection = v.safeParse(
    v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
    parsed.value,
  );
  if (!collection.success) {
    report(null, null, 'a GeoJSON FeatureCollection', quote(parsed.value));
    return { value: null, rowOf, issues, names };
  }

  for (const [index, each] of collection.output.features.entries()) {
    const row = index + 1;
    const result = v.safeParse(feature, { kind: geometryType(each), feature: each });
    if (!result.success) {
      for (const issue of result.issues) {
        const { column, expected, found } = describeShape(issue);
        if (column === 'kind') report(row, 'geometry.type', 'Point (a place) or LineString (a road)', found);
        else report(row, column?.replace(/^feature\./, '') ?? null, expected, found);
      }
      continue;
    }
    const { id } = result.output.feature;
    const twin = rowOf.get(id);
    if (twin !== undefined) report(row, 'id', 'each id once', `${quote(id)}, which row ${twin} has too`);
    rowOf.set(id, row);
    for (const [key, name] of languageNames(result.output.feature.properties)) {
      const language = key.slice('name_'.length);
      // Added to in place: of very many places a copy for each would take minutes.
      if (name !== '') names[language] = Object.assign(names[language] ?? {}, { [id]: String(name) });
    }
    if (result.output.kind === 'Point') {
      const made = toPlace(result.output.feature, classes?.[0]?.id ?? '');
      if (!checkPosition(made.at, view, row, report)) astray.add(made.id);
      if (classes && !classes.some((known) => known.id === made.class)) {
        const known = classes.map((one) => one.id);
        report(
          row,
          'properties.class',
          `a class of ${known.join(', ')}`,
          quote(made.class),
          suggest(made.class, known),
        );
      }
      places.push(made);
    } else {
      const made = toRoad(result.output.feature);
      if (!made.line.every((at) => checkPosition(at, view, row, report))) astray.add(made.id);
      roads.push(made);
    }
  }
  checkEnds(places, roads, astray, rowOf, report);
  if (places.length === 0 && issues.length === 0) report(null, null, 'at least one place', 'none');
  return { value: { places, roads }, rowOf, issues, names };
}

const typed = v.object({ geometry: v.object({ type: v.string() }) });
function geometryType(value: unknown): unknown {
  const shape = v.safeParse(typed, value);
  return shape.success ? shape.output.geometry.type : undefined;
}

function toPlace(found: v.InferOutput<typeof place>, firstClass: string): Place {
  const { properties, geometry } = found;
  return {
    kind: 'place',
    id: found.id as FeatureId,
    class: properties.class || firstClass,
    name: properties.name,
    otherNames: otherNames(properties, properties.alt_names),
    area: properties.area || properties.province,
    at: geometry.coordinates,
  };
}

/** Each name but the first once, those in other languages before other spellings. */
function otherNames(properties: Readonly<Record<string, unknown>>, more: readonly string[]): readonly string[] {
  const named = languageNames(properties).map(([, name]) => String(name));
  return [...new Set([...named, ...more].filter(Boolean))];
}

function languageNames(properties: Readonly<Record<string, unknown>>): readonly [string, unknown][] {
  return Object.entries(properties).filter(([key]) => key.startsWith('name_') && /^name_[a-z]{2,3}$/.test(key));
}

function toRoad(found: v.InferOutput<typeof road>): Road {
  const { properties, geometry } = found;
  return {
    kind: 'road',
    id: found.id as FeatureId,
    class: properties.class,
    name: properties.name,
    ref: properties.ref,
    otherNames: otherNames(properties, properties.names),
    from: properties.from as FeatureId,
    to: properties.to as FeatureId,
    line: geometry.coordinates,
    publishedKm: properties.length_km_published,
    measuredKm: properties.length_km_measured,
  };
}
