// How are a million rows sorted without holding them? Into buckets that are written to disk whenever so much has gathered.

import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Rows of texts by bucket; a text must not hold the sign NUL, which no checked table does. */
export interface Spool {
  add(bucket: number, row: readonly string[]): void;
  /** Writes what is left, and tells where the rows of each bucket lie. */
  end(): Spooled;
  close(): void;
}

/** Where the rows of each bucket lie in the file: plain data, which another thread can be told. */
export interface Spooled {
  readonly path: string;
  readonly pieces: readonly (readonly Piece[])[];
}

interface Piece {
  readonly at: number; // bytes from the beginning of the file
  readonly length: number;
}

/** An empty spool, in a new file. */
export function createSpool(path: string, buckets: number): Spool {
  const file = openSync(path, 'w');
  const gathered: string[][] = Array.from({ length: buckets }, () => []);
  const pieces: Piece[][] = Array.from({ length: buckets }, () => []);
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
      pieces[bucket]?.push({ at: end, length: bytes.length });
      end += bytes.length;
      gathered[bucket] = [];
    }
    letters = 0;
  }

  return {
    add,
    end() {
      flush();
      return { path, pieces };
    },
    close: () => closeSync(file),
  };
}

/** Reads the texts of all rows of a bucket, one after the other, in the order in which they were added. */
export function openSpool({ path, pieces }: Spooled) {
  const file = openSync(path, 'r');
  return {
    textsOf(bucket: number): readonly string[] {
      const texts = (pieces[bucket] ?? []).map(({ at, length }) => {
        const bytes = Buffer.allocUnsafe(length);
        readSync(file, bytes, 0, length, at);
        return bytes.toString();
      });
      return texts.length === 0 ? [] : texts.join(nul).split(nul);
    },
    close: () => closeSync(file),
  };
}

const nul = '\0';
const mostLetters = 1 << 23;
