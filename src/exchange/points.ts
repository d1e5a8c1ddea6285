// Does a GeoJSON tell a list? Points whose properties are the columns, as uMap and geojson.io write them.

import { csvFormat } from 'd3-dsv';
import * as v from 'valibot';
import type { Issue } from '../story/issue.ts';
import { parseJson } from '../story/json.ts';
import { describeShape } from '../story/shape.ts';
import { readList } from './list.ts';
import { type Intake, nothing } from './statement.ts';

const shape = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      geometry: v.object({
        type: v.literal('Point'),
        coordinates: v.pipe(v.array(v.number()), v.minLength(2, 'longitude and latitude')),
      }),
      properties: v.nullable(v.record(v.string(), v.unknown())),
    }),
  ),
});

/** Whether a JSON is a map whose points say how a place stood, not only where it lies. */
export function isPointList(json: string): boolean {
  const result = v.safeParse(shape, parseJson(json, '').value);
  return result.success && result.output.features.some(({ properties }) => properties?.status !== undefined);
}

/** The statements of the points, with every issue by feature; a feature counts as row 1, 2, ... in file order. */
export function readPointList(json: string, file: string): Intake {
  const parsed = parseJson(json, file);
  if (parsed.issue) return { ...nothing, issues: [parsed.issue] };
  const result = v.safeParse(shape, parsed.value);
  if (!result.success) {
    const issues = result.issues.map((issue): Issue => ({ file, row: null, ...describeShape(issue), remedy: null }));
    return { ...nothing, issues };
  }
  const rows = result.output.features.map(({ geometry, properties }) => ({
    ...Object.fromEntries(Object.entries(properties ?? {}).map(([name, value]) => [name, textOf(value)])),
    longitude: String(geometry.coordinates[0]),
    latitude: String(geometry.coordinates[1]),
  }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const list = readList(csvFormat<Record<string, string>>(rows, columns), file);
  // The list has a header before its first row, the map has none.
  const before = (row: number | null) => (row === null || row === 1 ? null : row - 1);
  return {
    ...list,
    statements: list.statements.map((statement) => ({ ...statement, row: statement.row - 1 })),
    issues: list.issues.map((issue) => ({ ...issue, row: before(issue.row) })),
  };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
