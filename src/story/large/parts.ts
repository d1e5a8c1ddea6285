// How do two threads read one file of reports? Each a part of it, and what they find is held against each other: whatever is not beyond doubt is read again as a whole.

import { statSync } from 'node:fs';
import type { Known, Pointer } from '../reports.ts';
import type { Story } from '../types.ts';
import { createIdRows, type IdRows, type PackedIds } from './id-rows.ts';
import { lineFrom, type Range } from './pieces.ts';
import { readSomeRows } from './rows.ts';
import { createSorter, joinSorted, type Sorted, type SortedPart } from './sorter.ts';

/** A part of the reports. */
export interface PartOfFile {
  readonly part: number; // from 0
  readonly range: Range;
}

/** What is known when a part has been read: plain data, which another thread can be told. */
export interface ReadPart {
  readonly isSound: boolean; // nothing is amiss, as far as the part alone can tell
  readonly pointers: readonly Pointer[];
  readonly ids: PackedIds;
  readonly reportsOf: ReadonlyMap<string, number>; // how many rest on each source
  readonly sorted: SortedPart | null;
}

/** Two parts of a file about a place in it (bytes); `null` where no line begins behind that. */
export function partsOf(path: string, at: number): readonly [PartOfFile, PartOfFile] | null {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const middle = at > 0 && at < size ? lineFrom(path, at) : null;
  if (middle === null || middle >= size) return null;
  return [
    { part: 0, range: { from: 0, to: middle } },
    { part: 1, range: { from: middle, to: size } },
  ];
}

/** What a part is checked against, where the rest of the story has been read. */
export function knownOf({ settings, places, roads, sources }: Story): Known {
  return { settings, features: { places, roads }, sources: new Map(sources.map(({ id }, row) => [id, row])) };
}

/** Reads a part. The first is sound only where it ends with a row, and the second begins with one. */
export function readPart(
  path: string,
  work: string,
  known: Known,
  placesPerShard: number,
  { part, range }: PartOfFile,
): ReadPart {
  // There are fewer rows before it than bytes.
  const base = range.from;
  const sorter = known.features && createSorter(work, known.features, placesPerShard, { part, base });
  const rowOf = createIdRows();
  const reportsOf = new Map<string, number>();
  const { isSound, pointers } = readSomeRows(path, range, known, sorter, { reportsOf, rowOf });
  const sorted = sorter && isSound ? sorter.end() : null;
  sorter?.close();
  return { isSound, pointers, ids: rowOf.pack(), reportsOf, sorted };
}

/** What the parts are together; `null` where anything may be amiss with the whole. */
export function joinParts(
  [first, second]: readonly [ReadPart, ReadPart],
  { sources, tallies }: Story,
): { readonly sorted: Sorted; readonly reportsOf: ReadonlyMap<string, number> } | null {
  if (!first.isSound || !second.isSound || !first.sorted || !second.sorted) return null;
  const [before, after] = [createIdRows(first.ids), createIdRows(second.ids)];
  if (after.shares(before)) return null;
  const rowOf = { get: (id: string) => before.get(id) ?? rowBehind(after, id, second.sorted?.base ?? 0) };
  const pointers = [...first.pointers, ...second.pointers];
  if (pointers.some(({ id, supersedes }) => supersedes === id || rowOf.get(supersedes) === undefined)) return null;
  const reportsOf = new Map<string, number>();
  const counted = new Set<string>(tallies.map(({ source }) => source));
  for (const { id } of sources) {
    const reports = (first.reportsOf.get(id) ?? 0) + (second.reportsOf.get(id) ?? 0);
    if (reports > 0) reportsOf.set(id, reports);
    else if (!counted.has(id)) return null;
  }
  return { sorted: joinSorted([first.sorted, second.sorted], rowOf), reportsOf };
}

function rowBehind(rows: IdRows, id: string, base: number): number | undefined {
  const row = rows.get(id);
  return row === undefined ? undefined : base + row;
}
