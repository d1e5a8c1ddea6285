// How does a file of any size come into memory? As text, piece by piece, whole or from one place to another.

import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** A part of a file, in bytes from its beginning. */
export interface Range {
  readonly from: number;
  readonly to: number; // the first that no longer belongs to it
}

const whole: Range = { from: 0, to: Number.POSITIVE_INFINITY };

/** Hands over the text of a file, or of a part of it that begins and ends with lines, in pieces. Throws where there is no such file. */
export function readPieces(path: string, push: (piece: string) => void, { from, to }: Range = whole) {
  const file = openSync(path, 'r');
  const bytes = Buffer.allocUnsafe(pieceBytes);
  // A letter may begin in one piece and end in the next.
  const decoder = new StringDecoder('utf8');
  try {
    let at = from;
    for (;;) {
      const length = readSync(file, bytes, 0, Math.min(pieceBytes, to - at), at);
      if (length === 0) break;
      push(decoder.write(bytes.subarray(0, length)));
      at += length;
    }
    push(decoder.end());
  } finally {
    closeSync(file);
  }
}

/** Where the next line of a file begins, at a place or behind it (bytes); `null` where none does. */
export function lineFrom(path: string, at: number): number | null {
  const file = openSync(path, 'r');
  const bytes = Buffer.allocUnsafe(pieceBytes);
  try {
    let begin = Math.max(0, at - 1);
    for (;;) {
      const length = readSync(file, bytes, 0, pieceBytes, begin);
      if (length === 0) return null;
      const feed = bytes.subarray(0, length).indexOf(0x0a);
      if (feed !== -1) return begin + feed + 1;
      begin += length;
    }
  } finally {
    closeSync(file);
  }
}

const pieceBytes = 1 << 20;
