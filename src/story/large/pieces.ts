// How does a file of any size come into memory? As text, piece by piece.

import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

/** Hands over the text of a file in pieces. Throws where there is no such file. */
export function readPieces(path: string, push: (piece: string) => void) {
  const file = openSync(path, 'r');
  const bytes = Buffer.allocUnsafe(pieceBytes);
  // A letter may begin in one piece and end in the next.
  const decoder = new StringDecoder('utf8');
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes)) {
      push(decoder.write(bytes.subarray(0, length)));
    }
    push(decoder.end());
  } finally {
    closeSync(file);
  }
}

const pieceBytes = 1 << 20;
