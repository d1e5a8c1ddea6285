// How is a table read of which we know only some columns? As a story's own are, and by the words that people use for them.

import { dsvFormat } from 'd3-dsv';
import { createCheck, createNotebook } from '../story/check.ts';
import { readTable } from '../story/csv.ts';
import { delimiterOf, plainText } from '../story/csv-text.ts';
import { quote } from '../story/issue.ts';
import type { Day, Position } from '../story/types.ts';
import { dayRemedy, readDay } from '../story/written-day.ts';

/** The columns that a table of others should have. */
export interface SheetShape {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  readonly also: Readonly<Record<string, string>>; // other words for a column
}

/** A row of such a table, asked by the plain names of its columns. */
export interface SheetRow {
  readonly number: number;
  /** What stands in a column; an empty text where there is no such column. */
  cell(column: string): string;
}

/** The rows of a table, its issues with room for more, and the columns that nobody asks for. */
export function readSheet(text: string, file: string, { needed, optional, also }: SheetShape) {
  const headers = headersOf(text);
  const written = new Map<string, string>(); // how a column is written here
  const twice = headers.filter((header) => {
    const column = also[plainName(header)] ?? plainName(header);
    if (written.has(column)) return true;
    written.set(column, header);
    return false;
  });
  const columns = needed.map((column) => written.get(column) ?? column);
  const table = readTable(text, { file, columns, optional: headers.filter((header) => !columns.includes(header)) });
  const check = createCheck(createNotebook(file, table.issues));
  for (const header of table.readable ? twice : []) {
    check.report(1, header, 'each column once', 'another that means the same', 'Remove one of the two.');
  }
  const rows = (check.issues.length > 0 && !table.readable ? [] : table.rows).map(
    ({ number, cells }): SheetRow => ({ number, cell: (column) => cells[written.get(column) ?? ''] ?? '' }),
  );
  const asked = new Set([...needed, ...optional]);
  const unread = [...written].filter(([column]) => column !== '' && !asked.has(column)).map(([, header]) => header);
  return { rows, check, unread };
}

/** The names in the first row of a table, in small letters with lines for blanks. */
export function columnsOf(text: string): readonly string[] {
  return headersOf(text).map(plainName);
}

/** Tells as an issue each of the columns that is empty in a row. */
export function needTexts(row: SheetRow, columns: readonly string[], { report }: Reporter) {
  for (const column of columns) if (row.cell(column) === '') report(row.number, column, 'a text', 'an empty cell');
}

/** The day in a column; `null` where there is none, which is told as an issue. */
export function dayIn(row: SheetRow, column: string, { report }: Reporter): Day | null {
  const text = row.cell(column);
  const day = readDay(text);
  if (!day) report(row.number, column, 'a day', quote(text), dayRemedy(text));
  return day;
}

type Reporter = Pick<ReturnType<typeof createCheck>, 'report'>;

/** The position that a row tells; `null` where it tells none, or one that is told as an issue. */
export function positionOf(row: SheetRow, { report }: Reporter): Position | null {
  const [latitude, longitude] = [row.cell('latitude'), row.cell('longitude')];
  if (latitude === '' && longitude === '') return null;
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  const isSwapped = Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
  const remedy = isSwapped ? 'Are latitude and longitude swapped?' : null;
  const before = row.number;
  if (!(Math.abs(lat) <= 90)) report(before, 'latitude', 'degrees such as 34.5, within 90', quote(latitude), remedy);
  else if (!(Math.abs(lon) <= 180)) report(before, 'longitude', 'degrees such as 69.2, within 180', quote(longitude));
  else return [lon, lat];
  return null;
}

/** Half of Europe writes a comma before the decimals. */
function degrees(text: string): number {
  return /^[+-]?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

function headersOf(text: string): readonly string[] {
  const plain = plainText(text);
  const line = plain.slice(0, plain.search(/[\r\n]|$/));
  return (dsvFormat(delimiterOf(line)).parseRows(line)[0] ?? []).map((name) => name.trim());
}

function plainName(header: string): string {
  return header.toLowerCase().replace(/[\s-]+/g, '_');
}
