// Are the rows of very many reports sound, and where do they belong? Each is checked, counted and sorted as it is read.

import { existsSync } from 'node:fs';
import { createNotebook, type RowOf } from '../check.ts';
import { createTableReader } from '../csv.ts';
import type { Issue } from '../issue.ts';
import { createReportCheck, type Known } from '../reports.ts';
import { type ReportRow, reportsTable } from '../tables.ts';
import { lineFrom, type Range, readPieces } from './pieces.ts';
import type { Sorter } from './sorter.ts';

/** So many issues of the reports are told: often it is one fault of all rows. */
export const mostIssues = 1_000;

/** Nobody asks for the rows of so many reports. */
export const noReports = { value: [], texts: {}, rowOf: new Map<string, number>() };

/** What is learnt of the rows while they are read. */
export interface Learnt {
  readonly reportsOf: Map<string, number>; // how many rest on each source
  readonly rowOf: RowOf; // of each report
}

/** Reads the rows of a file, with every issue. */
export function readRows(path: string, known: Known, sorter: Sorter | null, learnt: Learnt) {
  const { check, notebook, table, readable, issues } = checkRows(path, known, sorter, learnt, null);
  if (!readable) return { ...noReports, used: null, issues };
  check.end();
  return {
    ...noReports,
    used: issues.length > 0 ? null : new Set(learnt.reportsOf.keys()),
    issues: atMost([...issues, ...notebook.issues], table.more + notebook.more),
  };
}

/**
 * Reads the rows of a part of a file, as far as they can be judged without the others: whether they are sound, and which
 * take others back. Their numbers count from the header as if they followed it.
 */
export function readSomeRows(path: string, range: Range, known: Known, sorter: Sorter | null, learnt: Learnt) {
  const { check, notebook, readable, issues } = checkRows(path, known, sorter, learnt, range);
  return { isSound: readable && issues.length + notebook.issues.length === 0, pointers: check.pointers };
}

function checkRows(
  path: string,
  known: Known,
  sorter: Sorter | null,
  { reportsOf, rowOf }: Learnt,
  range: Range | null,
) {
  const notebook = createNotebook(reportsTable.file, [], mostIssues);
  const check = createReportCheck(known, notebook, rowOf);
  const table = createNotebook(reportsTable.file, [], mostIssues);
  const counts: number[] = []; // of reports, by the row of their source
  const take = (row: ReportRow) => {
    const { source, feature } = check.row(row.number, row.cells);
    if (source !== undefined) counts[source] = (counts[source] ?? 0) + 1;
    sorter?.take(row, feature);
  };
  const reader = createTableReader(reportsTable, take, table);
  if (existsSync(path)) {
    // Of a part behind it the header is read besides.
    const header = range && range.from > 0 ? lineFrom(path, 1) : null;
    if (header) readPieces(path, reader.push, { from: 0, to: header });
    readPieces(path, reader.push, range ?? undefined);
  }
  const { readable, issues } = reader.end();
  for (const [id, row] of known.sources ?? []) {
    const reports = counts[row];
    if (reports !== undefined) reportsOf.set(id, reports);
  }
  return { check, notebook, table, readable, issues };
}

function atMost(issues: readonly Issue[], more: number): readonly Issue[] {
  const left = issues.length - mostIssues + more;
  if (left <= 0) return issues;
  const others: Issue = {
    ...{ file: reportsTable.file, row: null, column: null },
    expected: `at most ${mostIssues} issues to tell`,
    found: `${left} more`,
    remedy: 'Mend these first: often the others have the same cause.',
  };
  return [...issues.slice(0, mostIssues), others];
}
