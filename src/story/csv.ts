// What rows does a table hold? CSV as spreadsheets write it, every fault with its row.

import { dsvFormat } from 'd3-dsv';
import { type Issue, quote, suggest } from './issue.ts';

/** A row of a table, a text for each column; a column that the file leaves out is empty. */
export interface Row<Column extends string> {
  readonly number: number; // as a spreadsheet counts: the header is row 1
  readonly cells: Readonly<Record<Column, string>>;
}

/** What a table is called and which columns it has. */
export interface TableShape<Column extends string> {
  readonly file: string;
  readonly columns: readonly Column[]; // the columns that must stand in the header, in any order
  readonly optional: readonly Column[]; // those that may be missing, and are then empty
}

/**
 * The rows of a table. What cannot be read is left out and told in the issues; blank rows are passed over.
 * Not `readable` is a table of which no row could be told from another.
 */
export function readTable<Column extends string>(
  text: string,
  shape: TableShape<Column>,
): { readable: boolean; rows: readonly Row<Column>[]; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const report = (row: number | null, column: string | null, expected: string, found: string, remedy: string | null) =>
    issues.push({ file: shape.file, row, column, expected, found, remedy });

  const broken = text.search(/[\uFFFD\0]/);
  if (broken !== -1) {
    const row = text.slice(0, broken).split('\n').length;
    report(row, null, 'text in UTF-8', 'bytes that are not', 'Save the sheet as "CSV UTF-8".');
    return { readable: false, rows: [], issues };
  }
  const plain = plainText(text);
  const delimiter = delimiterOf(plain);
  const openQuote = rowOfOpenQuote(plain, delimiter);
  if (openQuote !== null) {
    report(
      openQuote,
      null,
      'a closing quotation mark',
      'a cell that never ends',
      'Close it, or double the mark inside.',
    );
    return { readable: false, rows: [], issues };
  }
  const [header, ...lines] = dsvFormat(delimiter).parseRows(plain);
  if (!header || header.every((name) => name.trim() === '')) {
    report(1, null, `a header with ${shape.columns.join(', ')}`, 'an empty file', null);
    return { readable: false, rows: [], issues };
  }

  const names = header.map((name) => name.trim());
  const known = [...shape.columns, ...shape.optional] as readonly string[];
  for (const column of shape.columns) {
    if (!names.includes(column)) report(1, column, 'this column', 'no such column', suggest(column, names));
  }
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) report(1, name, 'each column once', 'it twice', 'Remove one of the two.');
    else if (!known.includes(name)) {
      report(1, name || `column ${index + 1}`, `one of ${known.join(', ')}`, quote(name), suggest(name, known));
    }
  }
  if (issues.length > 0) return { readable: false, rows: [], issues };

  const rows: Row<Column>[] = [];
  for (const [index, line] of lines.entries()) {
    const number = index + 2;
    if (line.every((cell) => cell.trim() === '')) continue;
    if (line.length !== names.length) {
      const remedy = 'Put a cell that holds a comma between quotation marks.';
      report(number, null, `${names.length} cells`, `${line.length}`, remedy);
      continue;
    }
    const cells = Object.fromEntries(known.map((name) => [name, (line[names.indexOf(name)] ?? '').trim()]));
    rows.push({ number, cells: cells as Record<Column, string> });
  }
  return { readable: true, rows, issues };
}

/** The line of the file on which each row begins, the header first: a cell may hold line breaks, so that a row is no line. */
export function linesOfRows(text: string): readonly number[] {
  const plain = plainText(text);
  const delimiter = delimiterOf(plain);
  const cell = cellPattern(delimiter);
  let line = /^\uFEFF?sep=/.test(text) ? 2 : 1;
  const lines = [line];
  while (cell.lastIndex < plain.length) {
    const found = cell.exec(plain);
    if (!found) break;
    const [whole, end = ''] = found;
    line += whole.split(/\r?\n|\r/).length - 1;
    if (end !== delimiter && end !== '') lines.push(line);
  }
  return lines;
}

type Delimiter = ',' | ';' | '\t';

/** What the header has most of: commas, the semicolons of half of Europe, or the tabs of a pasted sheet. */
export function delimiterOf(text: string): Delimiter {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const often = (delimiter: Delimiter) => header.split(delimiter).length;
  return ([',', ';', '\t'] as const).reduce((best, each) => (often(each) > often(best) ? each : best));
}

/** The text without the mark of its bytes, and without the line by which Excel tells itself the delimiter. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
}

/** The row with the first cell that is opened with a quotation mark and not closed before the next cell; `null` where all is well. */
function rowOfOpenQuote(text: string, delimiter: Delimiter): number | null {
  const cell = cellPattern(delimiter);
  for (let row = 1; cell.lastIndex < text.length; ) {
    const found = cell.exec(text);
    if (!found) return row;
    if (found[1] !== delimiter) row += 1;
  }
  return null;
}

/** A cell with what ends it. */
function cellPattern(delimiter: Delimiter): RegExp {
  return new RegExp(`(?:"(?:[^"]|"")*"|(?!")[^${delimiter}\\r\\n]*)(${delimiter}|\\r?\\n|\\r|$)`, 'y');
}
