// What lies under the evidence? ground.geojson: land, borders, relief and names of neighbours, checked; a story may have none.

import * as v from 'valibot';
import { type Issue, quote } from './issue.ts';
import { parseJson } from './package.ts';
import { describeShape } from './shape.ts';

export const groundKinds = ['land', 'relief', 'river', 'province', 'border', 'label'] as const;
export type GroundKind = (typeof groundKinds)[number];

export interface GroundFeature {
  readonly type: 'Feature';
  readonly geometry: GeoJSON.Geometry;
  readonly properties: {
    readonly kind: GroundKind;
    readonly level?: number | undefined; // of relief: 1 is the lowest band
    readonly home?: boolean | undefined; // the country that the story is about
    readonly disputed?: boolean | undefined;
    readonly name?: string | undefined;
  };
}

export interface Ground {
  readonly type: 'FeatureCollection';
  readonly features: readonly GroundFeature[];
}

export const emptyGround: Ground = { type: 'FeatureCollection', features: [] };

const file = 'ground.geojson';
const geometryTypes = ['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;
const shape = v.object({
  type: v.literal('Feature'),
  geometry: v.object({ type: v.picklist(geometryTypes), coordinates: v.array(v.unknown()) }),
  properties: v.object({
    kind: v.picklist(groundKinds),
    level: v.optional(v.number()),
    home: v.optional(v.boolean()),
    disputed: v.optional(v.boolean()),
    name: v.optional(v.string()),
  }),
});

/** The ground of a story, or every issue of the file; an empty text is a story without any. */
export function readGround(json: string): { value: Ground; issues: readonly Issue[] } {
  if (json === '') return { value: emptyGround, issues: [] };
  const parsed = parseJson(json, file);
  if (parsed.issue) return { value: emptyGround, issues: [parsed.issue] };
  const collection = v.safeParse(
    v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
    parsed.value,
  );
  if (!collection.success) {
    const issue = {
      file,
      row: null,
      column: null,
      expected: 'a GeoJSON FeatureCollection',
      found: quote(parsed.value),
      remedy: null,
    };
    return { value: emptyGround, issues: [issue] };
  }
  const features: GroundFeature[] = [];
  const issues: Issue[] = [];
  for (const [index, each] of collection.output.features.entries()) {
    const result = v.safeParse(shape, each);
    if (result.success) {
      const { type, geometry, properties } = result.output;
      features.push({ type, geometry: geometry as GeoJSON.Geometry, properties });
      continue;
    }
    for (const issue of result.issues) {
      issues.push({ file, row: index + 1, ...describeShape(issue), remedy: null });
    }
  }
  return { value: { type: 'FeatureCollection', features }, issues };
}
