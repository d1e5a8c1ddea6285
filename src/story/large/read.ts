// Is a folder of very many reports a story? The same check as of any other, but row by row, so that their file need not fit into memory.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createNotebook, type RowOf } from '../check.ts';
import { createTableReader } from '../csv.ts';
import { createSearch, type Findings } from '../findings.ts';
import type { Ground } from '../ground.ts';
import type { Issue } from '../issue.ts';
import { openFolder } from '../load.ts';
import { parseWith } from '../parse.ts';
import { createReportCheck, type Known } from '../reports.ts';
import { type ReportRow, reportsTable } from '../tables.ts';
import type { Translations } from '../translations.ts';
import type { Story, Texts } from '../types.ts';
import { createIdRows } from './id-rows.ts';
import { readPieces } from './pieces.ts';
import { createSorter, type Sorted, type Sorter } from './sorter.ts';

/** A story without its reports, and without their words. */
export interface Frame {
  readonly story: Story;
  readonly texts: Texts;
  readonly words: Translations;
  readonly ground: Ground;
}

/** A story whose reports lie on disk. It is told how many there are. */
export interface LargeStory extends Frame {
  readonly sorted: Sorted;
  readonly reportsOf: ReadonlyMap<string, number>; // how many rest on each source
}

/** A large story that is whole, or what is wrong with it. */
export type ParsedLarge =
  | { readonly ok: true; readonly large: LargeStory }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** So many issues of the reports are told: often it is one fault of all rows. @internal */
export const mostIssues = 1_000;

/** The story of a folder without its reports, which are only checked and counted, or what is wrong with it. */
export function checkLarge(
  folder: string,
): { readonly ok: true; readonly story: Story } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const { parsed, reportsOf } = parseLarge(folder, () => null);
  return parsed.ok ? { ok: true, story: counted(parsed.story, reportsOf) } : parsed;
}

/** The story of a folder; the rows of its reports are sorted into a file in the folder for work. */
export function readLarge(folder: string, work: string, placesPerShard: number): ParsedLarge {
  const { parsed, sorted, reportsOf } = parseLarge(folder, ({ features }) =>
    features ? createSorter(work, features, placesPerShard) : null,
  );
  if (!parsed.ok || !sorted) return { ok: false, issues: parsed.ok ? [] : parsed.issues };
  const { texts, words, ground } = parsed;
  return { ok: true, large: { story: counted(parsed.story, reportsOf), texts, words, ground, sorted, reportsOf } };
}

/** The story of a folder but for its reports, which are left unread: another thread reads them. */
export function readFrame(folder: string): Frame | null {
  const { parsed } = parseLarge(folder, null);
  return parsed.ok ? parsed : null;
}

/** The story, told how many reports it has. */
export function counted(story: Story, reportsOf: ReadonlyMap<string, number>): Story {
  let reports = 0;
  for (const each of reportsOf.values()) reports += each;
  return { ...story, crowd: { places: story.places.length, reports, sources: story.sources.length } };
}

/** Reads the files of a story; where there is no sorter to be, its reports are not read at all. */
function parseLarge(folder: string, sorterFor: ((known: Known) => Sorter | null) | null) {
  const reportsOf = new Map<string, number>();
  let sorted: Sorted | null = null;
  const opened = openFolder(folder, [reportsTable.file]);
  if (!opened.ok) return { parsed: opened, sorted, reportsOf };
  const path = join(folder, reportsTable.file);
  const files = existsSync(path) ? { ...opened.files, [reportsTable.file]: '' } : opened.files;
  const parsed = parseWith(files, {
    look: (roadIds) => search(path, opened.name, roadIds),
    read: (known) => {
      if (!sorterFor) return { ...noReports, used: null, issues: [] };
      const sorter = sorterFor(known);
      const rowOf = createIdRows();
      const reports = readRows(path, known, sorter, { reportsOf, rowOf });
      sorted = reports.issues.length === 0 && sorter ? sorter.end(rowOf) : null;
      sorter?.close();
      return reports;
    },
  });
  return { parsed, sorted: sorted as Sorted | null, reportsOf };
}

// Nobody asks for the rows of so many reports.
const noReports = { value: [], texts: {}, rowOf: new Map<string, number>() };

/** What is learnt of the rows while they are read. */
interface Learnt {
  readonly reportsOf: Map<string, number>; // how many rest on each source
  readonly rowOf: RowOf; // of each report
}

function readRows(path: string, known: Known, sorter: Sorter | null, { reportsOf, rowOf }: Learnt) {
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
  if (existsSync(path)) readPieces(path, reader.push);
  const { readable, issues } = reader.end();
  for (const [id, row] of known.sources ?? []) {
    const reports = counts[row];
    if (reports !== undefined) reportsOf.set(id, reports);
  }
  if (!readable) return { ...noReports, used: null, issues };
  check.end();
  return {
    ...noReports,
    used: issues.length > 0 ? null : new Set(reportsOf.keys()),
    issues: atMost([...issues, ...notebook.issues], table.more + notebook.more),
  };
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

/** What the reports say that the story has not set, in a reading of its own where it is needed. */
function search(path: string, name: string, roadIds: ReadonlySet<string>): Findings {
  const found = once(() => {
    const search = createSearch(name, roadIds);
    const reader = createTableReader(reportsTable, search.look, createNotebook(reportsTable.file, [], mostIssues));
    if (existsSync(path)) readPieces(path, reader.push);
    const { readable, issues } = reader.end();
    return readable ? search.found(issues.length === 0) : createSearch(name, roadIds).found(false);
  });
  return {
    named: createSearch(name, roadIds).found(true).named,
    get sound() {
      return found().sound;
    },
    get placeStatuses() {
      return found().placeStatuses;
    },
    get roadStatuses() {
      return roadIds.size === 0 ? [] : found().roadStatuses;
    },
    get claimantKinds() {
      return found().claimantKinds;
    },
    get first() {
      return found().first;
    },
    get last() {
      return found().last;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
