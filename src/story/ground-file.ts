// Is the ground of a story sound? ground.geojson, checked.

import * as v from 'valibot';
import { emptyGround, type Ground, type GroundFeature, groundKinds } from './ground.ts';
import { type Issue, quote } from './issue.ts';
import { parseJson } from './json.ts';
import { describeShape } from './shape.ts';

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
