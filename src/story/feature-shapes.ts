// Does features.geojson (RFC 7946) hold features? Each by its shape alone; what they mean is checked where they become places and roads.

import * as v from 'valibot';
import { type Issue, quote } from './issue.ts';
import { parseJson } from './json.ts';
import { describeShape } from './shape.ts';
import type { Position } from './types.ts';

/** The name of the file in which they lie. */
export const featuresFile = 'features.geojson';

/** What the file holds, feature by feature; `null`, with an issue, where it cannot be read at all. */
export interface FeatureShapes {
  readonly features: readonly FeatureShape[] | null;
  readonly issue: Issue | null;
}

/** A feature of the right shape, or what is wrong with it. The first is row 1. */
type FeatureShape =
  | { readonly kind: 'Point'; readonly feature: PlaceShape; readonly faults: null }
  | { readonly kind: 'LineString'; readonly feature: RoadShape; readonly faults: null }
  | { readonly faults: readonly Fault[] };

type Fault = Pick<Issue, 'column' | 'expected' | 'found'>;

/** A place or a road as it stands in the file. */
export type PlaceShape = v.InferOutput<typeof place>;
export type RoadShape = v.InferOutput<typeof road>;

/** The features of a text. */
export function readShapes(json: string): FeatureShapes {
  const parsed = parseJson(json, featuresFile);
  if (parsed.issue) return { features: null, issue: parsed.issue };
  const found = v.safeParse(collection, parsed.value);
  if (found.success) return { features: found.output.features.map(readShape), issue: null };
  const expected = 'a GeoJSON FeatureCollection';
  const where = { file: featuresFile, row: null, column: null };
  return { features: null, issue: { ...where, expected, found: quote(parsed.value), remedy: null } };
}

/** The ids of the roads among them. */
export function roadIdsIn({ features }: FeatureShapes): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const each of features ?? []) {
    if (each.faults === null && each.kind === 'LineString') ids.add(each.feature.id);
  }
  return ids;
}

/** The properties that are names in another language, `name_fa` or `name_fr`, in order. */
export function languageNames(properties: Readonly<Record<string, unknown>>): readonly [string, unknown][] {
  const names: [string, unknown][] = [];
  // Most features have none: nothing is listed before it is one.
  for (const key in properties) {
    if (key.startsWith('name_') && /^name_[a-z]{2,3}$/.test(key)) names.push([key, properties[key]]);
  }
  return names;
}

const collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
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

function readShape(value: unknown): FeatureShape {
  // The kind is asked for by hand, so that each feature is only held against what it is to be.
  const kind = geometryType(value);
  if (kind === 'Point') {
    const result = v.safeParse(place, value);
    return result.success ? { kind, feature: result.output, faults: null } : faultsOf(result.issues);
  }
  if (kind === 'LineString') {
    const result = v.safeParse(road, value);
    return result.success ? { kind, feature: result.output, faults: null } : faultsOf(result.issues);
  }
  const expected = 'Point (a place) or LineString (a road)';
  return { faults: [{ column: 'geometry.type', expected, found: quote(kind) }] };
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[]) {
  return { faults: issues.map(describeShape) };
}

function geometryType(value: unknown): unknown {
  return propertyOf(propertyOf(value, 'geometry'), 'type');
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
