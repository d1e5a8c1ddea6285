// Which reports belong together? Those of so many places that follow each other, with all that speaks of them or takes back what does.

import { join } from 'node:path';
import type { RowOf } from '../check.ts';
import type { Features } from '../features.ts';
import type { ReportRow } from '../tables.ts';
import { createSpool, joinSpools, openSpool, type Spooled } from './spool.ts';

/** Where those of a part lie in the folder for work. */
export function rowsFile(part: number): string {
  return `rows-${part}`;
}

/** Sorts the rows of reports by shards of places; roads have one of their own. */
export interface Sorter {
  /** Takes a row that speaks of a feature, by which it is among the places and then the roads. */
  take(row: ReportRow, feature: number | undefined): void;
  /** All have been taken. */
  end(): SortedPart;
  close(): void;
}

/** The sorted rows of a part of the file: plain data. Rows are told by their number in the whole file, or as if so much stood before them. */
export interface SortedPart {
  readonly places: Places;
  readonly spooled: Spooled;
  readonly base: number; // what the numbers of its rows count from
  readonly bucketOf: Uint32Array; // of each row, counted from there, one more than its bucket; 0 where it has none
}

/** How places are parted. */
interface Places {
  readonly shards: number;
  readonly placesPerShard: number;
}

/** Where the sorted rows lie: plain data, which another thread can be told. */
export interface Sorted extends Places {
  readonly spooled: Spooled;
  readonly added: ReadonlyMap<number, readonly ReportRow[]>; // by bucket, the rows of others that take back one of it
}

/** The sorted rows, to be read until they are closed. */
export interface Rows extends Places {
  /** The rows of a shard in the order of the file, with those of all places. */
  rowsOf(shard: number): readonly ReportRow[];
  /** The rows of the roads. */
  rowsOfRoads(): readonly ReportRow[];
  close(): void;
}

/** A sorter that keeps the rows of a part, which count from a number, in a folder. */
export function createSorter(
  work: string,
  { places }: Features,
  placesPerShard: number,
  { part, base } = { part: 0, base: 0 },
): Sorter {
  const shards = Math.ceil(places.length / placesPerShard);
  const { road, everywhere, pointers, count } = bucketsBehind(shards);
  const spool = createSpool(join(work, rowsFile(part)), count);
  const ofRow: number[] = [];

  function bucketOf({ feature_id }: ReportRow['cells'], feature: number | undefined): number | undefined {
    if (feature_id.startsWith('*')) return everywhere;
    if (feature === undefined) return undefined;
    return feature < places.length ? Math.floor(feature / placesPerShard) : road;
  }

  function take(row: ReportRow, feature: number | undefined) {
    const { number, cells } = row;
    const bucket = bucketOf(cells, feature);
    // The check has told of it.
    if (bucket === undefined) return;
    const texts = textsOf(base + number, cells);
    spool.add(bucket, texts);
    if (cells.supersedes !== '') spool.add(pointers, texts);
    ofRow[number] = bucket + 1;
  }

  function end(): SortedPart {
    return { places: { shards, placesPerShard }, spooled: spool.end(), base, bucketOf: Uint32Array.from(ofRow) };
  }

  return { take, end, close: spool.close };
}

/** The rows of all parts. Only now it is known which row another one takes back: by the row of each id. */
export function joinSorted(parts: readonly [SortedPart, ...SortedPart[]], rowOf: Pick<RowOf, 'get'>): Sorted {
  const [{ places }] = parts;
  const { road, everywhere, pointers } = bucketsBehind(places.shards);
  const spooled = joinSpools(parts.map((part) => part.spooled));
  function bucketOfRow(row: number): number {
    const { base, bucketOf } = parts.findLast((part) => part.base <= row) ?? parts[0];
    return (bucketOf[row - base] ?? 0) - 1;
  }
  const added = new Map<number, ReportRow[]>();
  const { textsOf, close } = openSpool(spooled);
  for (const row of rowsIn(textsOf(pointers))) {
    const bucket = bucketOfRow(rowOf.get(row.cells.supersedes) ?? -1);
    const own = bucketOfRow(row.number);
    if (bucket < 0 || bucket === own || (own === everywhere && bucket !== road)) continue;
    const before = added.get(bucket);
    if (before) before.push(row);
    else added.set(bucket, [row]);
  }
  close();
  return { ...places, spooled, added };
}

/** Opens what was sorted. */
export function openSorted({ shards, placesPerShard, spooled, added }: Sorted): Rows {
  const { road, everywhere } = bucketsBehind(shards);
  const { textsOf, close } = openSpool(spooled);
  const rowsAt = (bucket: number) => [...rowsIn(textsOf(bucket)), ...(added.get(bucket) ?? [])];
  let ofAll: readonly ReportRow[] | null = null;
  return {
    shards,
    placesPerShard,
    rowsOf(shard) {
      ofAll ??= rowsAt(everywhere);
      return inOrder([...rowsAt(shard), ...ofAll]);
    },
    rowsOfRoads: () => inOrder(rowsAt(road)),
    close,
  };
}

/** Behind the shards: the rows of roads, those of all places, and once more those that take back others. */
function bucketsBehind(shards: number) {
  return { road: shards, everywhere: shards + 1, pointers: shards + 2, count: shards + 3 };
}

/** A row as texts. Columns that are named one by one are read several times as fast as those of a list. */
function textsOf(number: number, cells: ReportRow['cells']): readonly string[] {
  const { report_id, source_id, feature_id, status, event_date, geo_precision, at } = cells;
  const { claimant, claimant_kind, summary, locator, note, supersedes } = cells;
  // biome-ignore format: as they are read again
  return [
    String(number), report_id, source_id, feature_id, status, event_date, geo_precision, at,
    claimant, claimant_kind, summary, locator, note, supersedes,
  ];
}

function rowsIn(texts: readonly string[]): readonly ReportRow[] {
  const rows: ReportRow[] = [];
  for (let begin = 0; begin < texts.length; begin += textsPerRow) {
    const text = (index: number) => texts[begin + index] ?? '';
    // biome-ignore format: as they were written
    const cells = {
      report_id: text(1), source_id: text(2), feature_id: text(3), status: text(4), event_date: text(5),
      geo_precision: text(6), at: text(7), claimant: text(8), claimant_kind: text(9), summary: text(10),
      locator: text(11), note: text(12), supersedes: text(13),
    };
    rows.push({ number: Number(text(0)), cells });
  }
  return rows;
}

const textsPerRow = 14;

/** In the order of the file, each once. */
function inOrder(rows: readonly ReportRow[]): readonly ReportRow[] {
  const sorted = [...rows].sort((a, b) => a.number - b.number);
  return sorted.filter((row, index) => row.number !== sorted[index - 1]?.number);
}
