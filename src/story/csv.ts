// What rows does a table hold? CSV as spreadsheets write it, every fault with its row.

import { createNotebook, type Notebook } from './check.ts';
import { createCellReader, type Fault } from './csv-stream.ts';
import { cellPattern, delimiterOf, plainText } from './csv-text.ts';
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
  const rows: Row<Column>[] = [];
  const reader = createTableReader(shape, (row: Row<Column>) => rows.push(row));
  reader.push(text);
  const { readable, issues } = reader.end();
  return { readable, rows: readable ? rows : [], issues };
}

/** Reads a table that arrives in pieces. Rows that were handed over count for nothing where it turns out not to be `readable`. */
export function createTableReader<Column extends string>(
  shape: TableShape<Column>,
  take: (row: Row<Column>) => void,
  notebook: Notebook = createNotebook(shape.file),
) {
  const known: readonly Column[] = [...shape.columns, ...shape.optional];
  let header: Header<Column> | null = null;
  const reader = createCellReader((line, number) => {
    if (number === 1) header = readHeader(line, known, shape, notebook);
    else if (header) readRow(line, number, header, take, notebook);
  });

  function end(): { readable: boolean; issues: readonly Issue[] } {
    const fault = reader.end();
    // Nothing else of such a file can be trusted.
    if (fault) return { readable: false, issues: [faultIssue(fault, shape.file)] };
    if (!header && notebook.issues.length === 0) reportEmpty(shape, notebook);
    return { readable: header !== null, issues: notebook.issues };
  }
  return { push: reader.push, end };
}

interface Header<Column extends string> {
  readonly width: number; // cells of each row
  readonly places: readonly (readonly [column: Column, place: number])[]; // where each column stands that is not left out
  readonly blank: Readonly<Record<Column, string>>; // a row of which all cells are empty
}

function readHeader<Column extends string>(
  line: readonly string[],
  known: readonly Column[],
  shape: TableShape<Column>,
  { issues, report }: Notebook,
): Header<Column> | null {
  const names = line.map((name) => name.trim());
  if (names.every((name) => name === '')) {
    reportEmpty(shape, { report });
    return null;
  }
  for (const column of shape.columns) {
    if (!names.includes(column)) report(1, column, 'this column', 'no such column', suggest(column, names));
  }
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) report(1, name, 'each column once', 'it twice', 'Remove one of the two.');
    else if (!known.some((each) => each === name)) {
      report(1, name || `column ${index + 1}`, `one of ${known.join(', ')}`, quote(name), suggest(name, known));
    }
  }
  if (issues.length > 0) return null;
  const places = known.map((column) => [column, names.indexOf(column)] as const).filter(([, place]) => place !== -1);
  // Rows that are copied from one have one shape, which is filled several times as fast as one that grows.
  const blank = Object.fromEntries(known.map((column) => [column, ''])) as Record<Column, string>;
  return { width: names.length, places, blank };
}

function readRow<Column extends string>(
  line: readonly string[],
  number: number,
  { width, places, blank }: Header<Column>,
  take: (row: Row<Column>) => void,
  { report }: Notebook,
) {
  if (line.every((cell) => cell.trim() === '')) return;
  if (line.length !== width) {
    const remedy = 'Put a cell that holds a comma between quotation marks.';
    report(number, null, `${width} cells`, `${line.length}`, remedy);
    return;
  }
  const cells: Record<Column, string> = { ...blank };
  for (const [column, place] of places) cells[column] = (line[place] ?? '').trim();
  take({ number, cells });
}

function reportEmpty({ columns }: TableShape<string>, { report }: Pick<Notebook, 'report'>) {
  report(1, null, `a header with ${columns.join(', ')}`, 'an empty file', null);
}

function faultIssue({ kind, row }: Fault, file: string): Issue {
  return kind === 'bytes'
    ? {
        ...{ file, row, column: null, expected: 'text in UTF-8', found: 'bytes that are not' },
        remedy: 'Save the sheet as "CSV UTF-8".',
      }
    : {
        ...{ file, row, column: null, expected: 'a closing quotation mark', found: 'a cell that never ends' },
        remedy: 'Close it, or double the mark inside.',
      };
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
