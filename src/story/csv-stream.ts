// Which rows does a table hold that arrives in pieces? Its cells, one row after the other, without the whole text in memory.

import { delimiterOf, plainText } from './csv-text.ts';

/** Why a text is no table. */
export type Fault = { readonly kind: 'bytes' | 'open-quote'; readonly row: number };

/**
 * Reads a text piece by piece and hands over each row with its number, the header as row 1. What was handed over counts
 * for nothing where the end tells of a fault: bytes that are no text outdo a quotation mark that is never closed.
 */
export function createCellReader(take: (cells: string[], row: number) => void) {
  let rest = '';
  let delimiter: string | null = null; // known once the header has arrived
  let row = 1; // of which the cells are being read
  let lines = 1;
  let broken: Fault | null = null;
  let open: Fault | null = null;
  let enough = headLength; // less of the text is not looked at before the next piece

  function push(piece: string) {
    watch(piece);
    if (broken || open) return;
    rest = rest === '' ? piece : rest + piece;
    if (rest.length >= enough) read(false);
  }

  /** The fault of the whole text; `null` where it was a table. */
  function end(): Fault | null {
    if (!broken && !open) read(true);
    return broken ?? open;
  }

  function watch(piece: string) {
    if (broken) return;
    const at = piece.search(/[\uFFFD\0]/);
    lines += count(at === -1 ? piece : piece.slice(0, at));
    if (at !== -1) broken = { kind: 'bytes', row: lines };
  }

  function read(isLast: boolean) {
    if (delimiter === null) {
      rest = plainText(rest);
      delimiter = delimiterOf(rest);
    }
    let at = 0;
    while (at < rest.length) {
      const cells: string[] = [];
      const next = rowFrom(rest, at, delimiter, isLast, cells);
      if (next === astray || (next === unfinished && rest.length - at > longestRow)) {
        open = { kind: 'open-quote', row };
        rest = '';
        return;
      }
      if (next === unfinished) break;
      take(cells, row);
      row += 1;
      at = next;
    }
    rest = rest.slice(at);
    // A row that does not end is looked at again only when there is twice as much of it.
    enough = 2 * rest.length;
  }

  return { push, end };
}

// The beginning tells the delimiter; no header is longer.
const headLength = 1 << 16;
// So many letters without the end of a row are a quotation mark that was never closed.
const longestRow = 1 << 24;

const unfinished = -1;
const astray = -2;
const [quote, newline, feed] = ['"', '\n', '\r'].map((sign) => sign.charCodeAt(0));

/** Reads the cells of the row that begins at a place; returns where the next one begins, or why it does not. */
function rowFrom(text: string, begin: number, delimiter: string, isLast: boolean, cells: string[]): number {
  const comma = delimiter.charCodeAt(0);
  let at = begin;
  for (;;) {
    let end = at;
    if (text.charCodeAt(at) === quote) {
      end = closing(text, at + 1);
      if (end === -1) return isLast ? astray : unfinished;
      const inside = text.slice(at + 1, end);
      cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
      end += 1;
    } else {
      for (; end < text.length; end += 1) {
        const sign = text.charCodeAt(end);
        if (sign === comma || sign === newline || sign === feed) break;
      }
      cells.push(text.slice(at, end));
    }
    if (end >= text.length) return isLast ? end : unfinished;
    const sign = text.charCodeAt(end);
    if (sign === newline) return end + 1;
    if (sign === feed) {
      if (end + 1 === text.length && !isLast) return unfinished;
      return text.charCodeAt(end + 1) === newline ? end + 2 : end + 1;
    }
    if (sign !== comma) return astray;
    at = end + 1;
    if (at === text.length) {
      if (!isLast) return unfinished;
      cells.push('');
      return at;
    }
  }
}

/** Where the quotation mark stands that closes a cell, past those that are doubled; -1 where there is none yet. */
function closing(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

function count(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
