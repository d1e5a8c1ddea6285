// Is a folder of very many reports a story? The same check as of any other, but row by row, so that their file need not fit into memory.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createNotebook } from '../check.ts';
import { createTableReader } from '../csv.ts';
import { createSearch, type Findings } from '../findings.ts';
import type { Ground } from '../ground.ts';
import type { Issue } from '../issue.ts';
import { openFolder } from '../load.ts';
import { parseWith } from '../parse.ts';
import type { Known } from '../reports.ts';
import { reportsTable } from '../tables.ts';
import type { Translations } from '../translations.ts';
import type { Story, Texts } from '../types.ts';
import { createIdRows } from './id-rows.ts';
import { type PartOfFile, type ReadPart, readPart } from './parts.ts';
import { readPieces } from './pieces.ts';
import { mostIssues, noReports, readRows } from './rows.ts';
import { createSorter, joinSorted, type Sorted } from './sorter.ts';

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

/** The story of a folder without its reports, which are only checked and counted, or what is wrong with it. */
export function checkLarge(
  folder: string,
): { readonly ok: true; readonly story: Story } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const reportsOf = new Map<string, number>();
  const parsed = parseLarge(folder, (path, known) => readRows(path, known, null, { reportsOf, rowOf: createIdRows() }));
  return parsed.ok ? { ok: true, story: counted(parsed.story, reportsOf) } : parsed;
}

/** The story of a folder; the rows of its reports are sorted into a file in the folder for work. */
export function readLarge(folder: string, work: string, placesPerShard: number): ParsedLarge {
  const reportsOf = new Map<string, number>();
  let sorted: Sorted | null = null;
  const parsed = parseLarge(folder, (path, known) => {
    const sorter = known.features && createSorter(work, known.features, placesPerShard);
    const rowOf = createIdRows();
    const reports = readRows(path, known, sorter, { reportsOf, rowOf });
    if (sorter && reports.issues.length === 0) sorted = joinSorted([sorter.end()], rowOf);
    sorter?.close();
    return reports;
  });
  if (!parsed.ok || !sorted) return { ok: false, issues: parsed.ok ? [] : parsed.issues };
  const { texts, words, ground } = parsed;
  return { ok: true, large: { story: counted(parsed.story, reportsOf), texts, words, ground, sorted, reportsOf } };
}

// What is told of reports that others read.
const leftUnread = { ...noReports, used: null, issues: [] };

/** The story of a folder but for its reports, of which a part is read; `null` where it is none. */
export function readLargePart(
  folder: string,
  work: string,
  placesPerShard: number,
  part: PartOfFile,
): { readonly frame: Frame; readonly read: ReadPart } | null {
  let read: ReadPart | null = null;
  const parsed = parseLarge(folder, (path, known) => {
    read = readPart(path, work, known, placesPerShard, part);
    return leftUnread;
  });
  return parsed.ok && read ? { frame: parsed, read } : null;
}

/** The story of a folder but for its reports, which are left unread: other threads read them. */
export function readFrame(folder: string): Frame | null {
  const parsed = parseLarge(folder, () => leftUnread);
  return parsed.ok ? parsed : null;
}

/** The story, told how many reports it has. */
export function counted(story: Story, reportsOf: ReadonlyMap<string, number>): Story {
  let reports = 0;
  for (const each of reportsOf.values()) reports += each;
  return { ...story, crowd: { places: story.places.length, reports, sources: story.sources.length } };
}

/** Reads the files of a story; how its reports are read is the caller's to say. */
function parseLarge(folder: string, read: (path: string, known: Known) => ReturnType<typeof readRows>) {
  const opened = openFolder(folder, [reportsTable.file]);
  if (!opened.ok) return opened;
  const path = join(folder, reportsTable.file);
  const files = existsSync(path) ? { ...opened.files, [reportsTable.file]: '' } : opened.files;
  return parseWith(files, {
    look: (roadIds) => search(path, opened.name, roadIds),
    read: (known) => read(path, known),
  });
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
