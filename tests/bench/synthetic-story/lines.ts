// How is a file of any length written? Line by line, in pieces, so that no more than a piece is ever held.

import { closeSync, openSync, writeSync } from 'node:fs';

const pieceChars = 1 << 20;

/** Opens a file for writing; `close` writes what is left. */
export function openLines(path: string) {
  const file = openSync(path, 'w');
  let piece = '';
  const flush = () => {
    if (piece !== '') writeSync(file, piece);
    piece = '';
  };
  return {
    write(line: string) {
      piece += `${line}\n`;
      if (piece.length > pieceChars) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}
