// How did everything read on a day? The table that a researcher audits, in the form that they ask for.

import { csvFormat } from 'd3-dsv';
import { createTimeline, type ReadingOn } from '../readings/timeline.ts';
import { daysFrom, toDay } from '../story/day.ts';
import type { Clock, Day, Feature, Story } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';

export const formats = ['table', 'csv', 'json', 'geojson'] as const;
export type Format = (typeof formats)[number];

export function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

export interface StatusRow {
  readonly day: Day;
  readonly feature_id: string;
  readonly kind: 'place' | 'road';
  readonly name: string;
  readonly status: string; // empty while nothing has been reported
  readonly grade: string;
  readonly challenge: string;
  readonly since: string;
  readonly age_days: number | '';
  readonly reports: string; // ids, separated by spaces
}

/** The days of `2021-08-12` or `2021-07-01..2021-09-07`; `null` where the text is neither. */
export function daysOfRange(text: string): readonly Day[] | null {
  const [first, last, ...rest] = text.split('..').map(toDay);
  if (!first || last === null || rest.length > 0 || (last && last < first)) return null;
  return daysFrom(first, last ?? first);
}

/** A row for each day and each feature that can have a status, in the story's order. */
export function statusRows(story: Story, clock: Clock, days: readonly Day[]): readonly StatusRow[] {
  const timeline = createTimeline(story, clock);
  const features: readonly Feature[] = [...spokenPlaces(story), ...story.roads];
  return days.flatMap((day) => features.map((feature) => toRow(feature, day, timeline.readingAt(feature.id, day))));
}

/** The rows as text; GeoJSON carries the geometry and one feature for each row. */
export function writeStatus(story: Story, rows: readonly StatusRow[], format: Format): string {
  switch (format) {
    case 'csv':
      return `${csvFormat([...rows], [...columns])}\n`;
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'geojson':
      return `${JSON.stringify(toGeoJson(story, rows))}\n`;
    case 'table':
      return writeTable(rows);
  }
}

const columns = [
  'day',
  'feature_id',
  'kind',
  'name',
  'status',
  'grade',
  'challenge',
  'since',
  'age_days',
  'reports',
] as const satisfies readonly (keyof StatusRow)[];

function toRow(feature: Feature, day: Day, reading: ReadingOn | undefined): StatusRow {
  return {
    day,
    feature_id: feature.id,
    kind: feature.kind,
    name: feature.name,
    status: reading?.status ?? '',
    grade: reading?.grade ?? '',
    challenge: reading?.challenge?.status ?? '',
    since: reading?.since ?? '',
    age_days: reading?.ageDays ?? '',
    reports: reading?.reports.join(' ') ?? '',
  };
}

function toGeoJson(story: Story, rows: readonly StatusRow[]) {
  const geometries = new Map<string, GeoJSON.Geometry>([
    ...story.places.map(({ id, at }) => [id, { type: 'Point', coordinates: [...at] }] as [string, GeoJSON.Geometry]),
    ...story.roads.map(
      ({ id, line }) =>
        [id, { type: 'LineString', coordinates: line.map((at) => [...at]) }] as [string, GeoJSON.Geometry],
    ),
  ]);
  const features = rows.map((row) => ({
    type: 'Feature',
    geometry: geometries.get(row.feature_id) ?? null,
    properties: row,
  }));
  return { type: 'FeatureCollection', features };
}

/** Columns in line for a terminal; the ids are counted, since they would fill it. */
function writeTable(rows: readonly StatusRow[]): string {
  const lines = [
    [...columns],
    ...rows.map((row) =>
      columns.map((column) =>
        column === 'reports' ? String(row.reports.split(' ').filter(Boolean).length) : String(row[column]),
      ),
    ),
  ];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const text = lines.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}
