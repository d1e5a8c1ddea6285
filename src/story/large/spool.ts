// How are a million rows sorted without holding them? Into buckets that are written to disk whenever so much has gathered.

import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Rows of texts by bucket; a text must not hold the sign NUL, which no checked table does. */
export interface Spool {
  add(bucket: number, row: readonly string[]): void;
  /** Writes what is left, and tells where the rows of each bucket lie. */
  end(): Spooled;
  close(): void;
}

/** Where the rows of each bucket lie: plain data, which another thread can be told. */
export interface Spooled {
  readonly pieces: readonly (readonly Piece[])[];
}

interface Piece {
  readonly path: string; // of its file
  readonly at: number; // bytes from the beginning of the file
  readonly length: number;
}

/** An empty spool, in a new file. Rows wait as bytes, which nobody need tidy as texts would have to be. */
export function createSpool(path: string, buckets: number): Spool {
  const file = openSync(path, 'w');
  const pieces: Piece[][] = Array.from({ length: buckets }, () => []);
  const waiting = Buffer.allocUnsafeSlow(mostBytes);
  const sorted = Buffer.allocUnsafeSlow(mostBytes);
  // Of each waiting row where it begins and where it ends; numbers in a list are nothing to tidy either.
  const gathered: number[][] = Array.from({ length: buckets }, () => []);
  let used = 0;
  let end = 0;

  function add(bucket: number, row: readonly string[]) {
    const text = `${row.join(nul)}${nul}`;
    // A letter takes three bytes at most.
    if (used + 3 * text.length > mostBytes) flush();
    if (3 * text.length > mostBytes) {
      const bytes = Buffer.from(text);
      pieces[bucket]?.push({ path, at: end, length: bytes.length });
      return append(bytes);
    }
    const next = used + waiting.write(text, used);
    gathered[bucket]?.push(used, next);
    used = next;
  }

  function flush() {
    let at = 0;
    for (const [bucket, bounds] of gathered.entries()) {
      if (bounds.length === 0) continue;
      const begin = at;
      for (let row = 0; row < bounds.length; row += 2) at += waiting.copy(sorted, at, bounds[row], bounds[row + 1]);
      pieces[bucket]?.push({ path, at: end + begin, length: at - begin });
      gathered[bucket] = [];
    }
    append(sorted.subarray(0, at));
    used = 0;
  }

  function append(bytes: Buffer) {
    writeSync(file, bytes, 0, bytes.length, end);
    end += bytes.length;
  }

  return {
    add,
    end() {
      flush();
      return { pieces };
    },
    close: () => closeSync(file),
  };
}

/** What several spools hold of the same buckets, those of the first before those of the next. */
export function joinSpools(spools: readonly Spooled[]): Spooled {
  const buckets = Math.max(0, ...spools.map(({ pieces }) => pieces.length));
  return {
    pieces: Array.from({ length: buckets }, (_, bucket) => spools.flatMap(({ pieces }) => pieces[bucket] ?? [])),
  };
}

/** Reads the texts of all rows of a bucket, one after the other, in the order in which they were added. */
export function openSpool({ pieces }: Spooled) {
  const files = new Map<string, number>();
  function fileAt(path: string): number {
    const file = files.get(path) ?? openSync(path, 'r');
    files.set(path, file);
    return file;
  }
  return {
    textsOf(bucket: number): readonly string[] {
      const texts = (pieces[bucket] ?? []).map(({ path, at, length }) => {
        const bytes = Buffer.allocUnsafe(length);
        readSync(fileAt(path), bytes, 0, length, at);
        return bytes.toString();
      });
      return texts.length === 0 ? [] : texts.join('').slice(0, -1).split(nul);
    },
    close() {
      for (const file of files.values()) closeSync(file);
    },
  };
}

const nul = '\0';
const mostBytes = 1 << 24;
