// How are a million rows sorted without holding them? Into buckets that are written to disk whenever so much has gathered.

import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of texts by bucket; a text must not hold the sign NUL, which no checked table does. */
export interface Spool {
  add(bucket: number, row: readonly string[]): void;
  /** The texts of all rows of a bucket, one after the other, in the order in which they were added. */
  textsOf(bucket: number): readonly string[];
  close(): void;
}

/** An empty spool, in a file of its own in the folder. */
export function createSpool(folder: string, buckets: number): Spool {
  const path = join(folder, 'rows');
  const file = openSync(path, 'w+');
  const gathered: string[][] = Array.from({ length: buckets }, () => []);
  const written: Piece[][] = Array.from({ length: buckets }, () => []);
  let letters = 0;
  let end = 0;

  function add(bucket: number, row: readonly string[]) {
    const text = row.join(nul);
    gathered[bucket]?.push(text);
    letters += text.length;
    if (letters > mostLetters) flush();
  }

  function flush() {
    for (const [bucket, rows] of gathered.entries()) {
      if (rows.length === 0) continue;
      const bytes = Buffer.from(rows.join(nul));
      writeSync(file, bytes, 0, bytes.length, end);
      written[bucket]?.push({ at: end, length: bytes.length });
      end += bytes.length;
      gathered[bucket] = [];
    }
    letters = 0;
  }

  function textsOf(bucket: number): readonly string[] {
    const pieces = (written[bucket] ?? []).map(({ at, length }) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(file, bytes, 0, length, at);
      return bytes.toString();
    });
    const all = [...pieces, ...(gathered[bucket] ?? [])];
    return all.length === 0 ? [] : all.join(nul).split(nul);
  }

  function close() {
    closeSync(file);
    rmSync(path, { force: true });
  }
  return { add, textsOf, close };
}

interface Piece {
  readonly at: number; // bytes from the beginning of the file
  readonly length: number;
}

const nul = '\0';
const mostLetters = 1 << 23;
