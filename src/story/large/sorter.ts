// Which reports belong together? Those of so many places that follow each other, with all that speaks of them or takes back what does.

import { join } from 'node:path';
import type { RowOf } from '../check.ts';
import type { Features } from '../features.ts';
import type { ReportRow } from '../tables.ts';
import { createSpool, openSpool, type Spooled } from './spool.ts';

/** Where they lie in the folder for work. */
export const rowsFile = 'rows';

/** Sorts the rows of reports by shards of places; roads have one of their own. */
export interface Sorter {
  /** Takes a row that speaks of a feature, by which it is among the places and then the roads. */
  take(row: ReportRow, feature: number | undefined): void;
  /** All have been taken. Only then it is known which row another one takes back: by the row of each id. */
  end(rowOf: Pick<RowOf, 'get'>): Sorted;
  close(): void;
}

/** Where the sorted rows lie: plain data, which another thread can be told. */
export interface Sorted {
  readonly shards: number;
  readonly placesPerShard: number;
  readonly spooled: Spooled;
  readonly added: ReadonlyMap<number, readonly ReportRow[]>; // by bucket, the rows of others that take back one of it
}

/** The sorted rows, to be read until they are closed. */
export interface Rows {
  readonly shards: number;
  readonly placesPerShard: number;
  /** The rows of a shard in the order of the file, with those of all places. */
  rowsOf(shard: number): readonly ReportRow[];
  /** The rows of the roads. */
  rowsOfRoads(): readonly ReportRow[];
  close(): void;
}

/** A sorter that keeps its rows in a folder. */
export function createSorter(work: string, { places }: Features, placesPerShard: number): Sorter {
  const shards = Math.ceil(places.length / placesPerShard);
  const { road, everywhere, pointers, count } = bucketsBehind(shards);
  const spool = createSpool(join(work, rowsFile), count);
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
    const texts = textsOf(row);
    spool.add(bucket, texts);
    if (cells.supersedes !== '') spool.add(pointers, texts);
    ofRow[number] = bucket;
  }

  function end(rowOf: Pick<RowOf, 'get'>): Sorted {
    const spooled = spool.end();
    const added = new Map<number, ReportRow[]>();
    const { textsOf, close } = openSpool(spooled);
    for (const row of rowsIn(textsOf(pointers))) {
      const bucket = ofRow[rowOf.get(row.cells.supersedes) ?? -1];
      const own = ofRow[row.number];
      if (bucket === undefined || bucket === own || (own === everywhere && bucket !== road)) continue;
      const before = added.get(bucket);
      if (before) before.push(row);
      else added.set(bucket, [row]);
    }
    close();
    return { shards, placesPerShard, spooled, added };
  }

  return { take, end, close: spool.close };
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
function textsOf({ number, cells }: ReportRow): readonly string[] {
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
