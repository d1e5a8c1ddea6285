// How did everything read on a day? The rows in the form that a researcher asks for.

import { max } from 'd3-array';
import { writeCsv } from '../downloads/csv.ts';
import { writeGeoJson } from '../downloads/geojson.ts';
import { type StatusRow, statusColumns } from '../downloads/status.ts';
import type { Timeline } from '../readings/timeline.ts';
import { daysFrom, toDay } from '../story/day.ts';
import type { Day } from '../story/types.ts';

export const formats = ['table', 'csv', 'json', 'geojson'] as const;
export type Format = (typeof formats)[number];

export function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text);
}

/** The days of `2021-08-12` or `2021-07-01..2021-09-07`; `null` where the text is neither. */
export function daysOfRange(text: string): readonly Day[] | null {
  const [first, last, ...rest] = text.split('..').map(toDay);
  if (!first || last === null || rest.length > 0 || (last && last < first)) return null;
  return daysFrom(first, last ?? first);
}

/** The rows as text; GeoJSON carries the geometry and one feature for each row. */
export function writeStatus(timeline: Timeline, rows: readonly StatusRow[], format: Format): string {
  switch (format) {
    case 'csv':
      return writeCsv(statusColumns, rows);
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'geojson':
      return writeGeoJson(timeline, rows);
    case 'table':
      return writeTable(rows);
  }
}

/** Columns in line for a terminal; the ids are counted, since they would fill it. */
function writeTable(rows: readonly StatusRow[]): string {
  const lines = [
    [...statusColumns],
    ...rows.map((row) =>
      statusColumns.map((column) =>
        column === 'reports' ? String(row.reports.split(' ').filter(Boolean).length) : String(row[column]),
      ),
    ),
  ];
  const widths = statusColumns.map((_, index) => max(lines, (line) => line[index]?.length ?? 0) ?? 0);
  const text = lines.map((line) =>
    line
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}
