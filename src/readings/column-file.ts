// How do the readings of very many places travel? As bytes, most of them nought or small, which any packer makes short.

import { toDay } from '../story/day.ts';
import type { ReadingColumns } from './columns.ts';

/**
 * The columns as a file: a head, the codes by how often they stand, then for each column the low bytes of all rows and,
 * behind them, the high ones. Days are told by how far they lie from what is known of the span already, which is mostly near:
 * a day of the last one, or of a report that was printed a day later.
 */
export function encodeColumns({ eve, days, starts, ...columns }: ReadingColumns): Uint8Array<ArrayBuffer> {
  const { from, code, since, heard, reports } = columns;
  const [places, spans] = [starts.length - 1, from.length];
  const codes = byFrequency(code);
  const rank = new Uint16Array(0x10000);
  for (const [index, each] of codes.entries()) rank[each] = index;
  const bytes = new Uint8Array(headBytes + 2 * (codes.length + places + spans * columnCount));
  for (const [index, sign] of [...(magic + eve)].entries()) bytes[index] = sign.charCodeAt(0);
  const head = new DataView(bytes.buffer);
  for (const [index, count] of [days, places, spans, codes.length].entries())
    head.setUint32(countsAt + 4 * index, count, true);

  let at = headBytes;
  const write = (length: number, valueAt: (row: number) => number) => {
    for (let row = 0; row < length; row += 1) {
      const value = valueAt(row);
      bytes[at + row] = value;
      bytes[at + length + row] = value >> 8;
    }
    at += 2 * length;
  };
  const isFirst = new Uint8Array(spans + 1);
  for (const start of starts) isFirst[start] = 1;
  const before = (column: Uint16Array | Int16Array, row: number) => (isFirst[row] ? 0 : (column[row - 1] ?? 0));
  const valueAt = (column: Uint16Array | Int16Array, row: number) => column[row] ?? 0;
  write(codes.length, (row) => valueAt(codes, row));
  write(places, (row) => (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  write(spans, (row) => valueAt(from, row) - before(from, row));
  write(spans, (row) => rank[valueAt(code, row)] ?? 0);
  write(spans, (row) =>
    valueAt(heard, row) === before(heard, row) ? 0 : 1 + fold(valueAt(from, row) - valueAt(heard, row)),
  );
  write(spans, (row) => {
    if (valueAt(since, row) === before(since, row)) return 0;
    return valueAt(since, row) === valueAt(heard, row) ? 1 : 2 + fold(valueAt(heard, row) - valueAt(since, row));
  });
  write(spans, (row) => fold(valueAt(reports, row) - before(reports, row)));
  return bytes;
}

/** The columns that were encoded. Throws where the bytes are something else. */
export function decodeColumns(buffer: ArrayBuffer): ReadingColumns {
  const bytes = new Uint8Array(buffer);
  const text = String.fromCharCode(...bytes.subarray(0, magic.length + dayLength));
  const eve = toDay(text.slice(magic.length));
  if (!text.startsWith(magic) || !eve || bytes.length < headBytes) throw new Error('no columns of readings');
  const head = new DataView(buffer);
  const count = (index: number) => head.getUint32(countsAt + 4 * index, true);
  const [days, places, spans, known] = [count(0), count(1), count(2), count(3)];
  if (bytes.length !== headBytes + 2 * (known + places + spans * columnCount))
    throw new Error('columns of readings, cut short');

  let at = headBytes;
  const read = (length: number) => {
    const values = new Uint16Array(length);
    for (let row = 0; row < length; row += 1)
      values[row] = (bytes[at + row] ?? 0) | ((bytes[at + length + row] ?? 0) << 8);
    at += 2 * length;
    return values;
  };
  const codes = read(known);
  const starts = new Uint32Array(places + 1);
  for (const [place, length] of read(places).entries()) starts[place + 1] = (starts[place] ?? 0) + length;
  const from = read(spans);
  const code = read(spans);
  const heard = new Int16Array(read(spans).buffer);
  const since = new Int16Array(read(spans).buffer);
  const reports = read(spans);
  for (let place = 0; place < places; place += 1) {
    let [day, last, first, sum] = [0, 0, 0, 0];
    for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row += 1) {
      const [lag, length] = [heard[row] ?? 0, since[row] ?? 0];
      day += from[row] ?? 0;
      if (lag !== 0) last = day - unfold((lag - 1) & 0xffff);
      if (length !== 0) first = length === 1 ? last : last - unfold((length - 2) & 0xffff);
      sum += unfold(reports[row] ?? 0);
      from[row] = day;
      code[row] = codes[code[row] ?? 0] ?? 0;
      heard[row] = last;
      since[row] = first;
      reports[row] = sum;
    }
  }
  return { eve, days, starts, from, code, since, heard, reports };
}

const magic = 'dateline-readings-1 ';
const dayLength = 10;
const countsAt = 32;
const headBytes = countsAt + 16;
const columnCount = 5;

/** The numbers that stand in a column, the most frequent first. */
function byFrequency(column: Uint16Array): Uint16Array {
  const often = new Map<number, number>();
  for (const value of column) often.set(value, (often.get(value) ?? 0) + 1);
  return Uint16Array.from([...often].sort(([a, x], [b, y]) => y - x || a - b).map(([value]) => value));
}

/** A difference of either sign as a number that is small where it is. */
function fold(difference: number): number {
  const short = (difference << 16) >> 16;
  return ((short << 1) ^ (short >> 15)) & 0xffff;
}

function unfold(folded: number): number {
  return (folded >> 1) ^ -(folded & 1);
}
