// Is a story too large to travel as one? Counted in its files before anything is read.

import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { reportsTable } from '../tables.ts';

/** More places than these are drawn as a crowd, and their readings travel in columns; so they do with more reports than these. */
export const mostPlaces = 500;
export const mostReports = 5_000;

/** How much a story may have of each. */
interface Limits {
  readonly places: number;
  readonly reports: number;
}

/** Whether the story of a folder has more places or reports than these; no more of its files is read than tells. */
export function isLarge(folder: string, { places, reports }: Limits = { places: mostPlaces, reports: mostReports }) {
  return (
    // The header is a row too.
    countIn(join(folder, reportsTable.file), rowEnds(), reports + 1) > reports + 1 ||
    countIn(join(folder, 'features.geojson'), points(), places) > places
  );
}

type Counter = (bytes: Uint8Array) => number;

/** Counts in a file until there are more than enough; 0 where there is no such file. */
function countIn(path: string, counter: Counter, enough: number): number {
  let count = 0;
  try {
    const file = openSync(path, 'r');
    const bytes = new Uint8Array(pieceBytes);
    try {
      for (let length = 1; length > 0 && count <= enough; ) {
        length = readSync(file, bytes, 0, bytes.length, null);
        count += counter(bytes.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
  } catch {
    // What is missing is told where the story is read.
  }
  return count;
}

const pieceBytes = 1 << 16;
const [quote, newline] = ['"'.charCodeAt(0), '\n'.charCodeAt(0)];

/** Line ends, but for those within a quoted cell. */
function rowEnds(): Counter {
  let isQuoted = false;
  return (bytes) => {
    let count = 0;
    for (const byte of bytes) {
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === newline && !isQuoted) count += 1;
    }
    return count;
  };
}

/** Geometries that are points, by their word. */
function points(): Counter {
  const word = new TextEncoder().encode('"Point"');
  let matched = 0;
  return (bytes) => {
    let count = 0;
    for (const byte of bytes) {
      if (byte === word[matched]) matched += 1;
      else matched = byte === word[0] ? 1 : 0;
      if (matched === word.length) {
        count += 1;
        matched = 0;
      }
    }
    return count;
  };
}
