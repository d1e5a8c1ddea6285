// How do the readings of very many places travel? As bytes of differences, most of them nought, which any host packs small.

import { toDay } from '../story/day.ts';
import type { ReadingColumns } from './columns.ts';

/**
 * The columns as a file: a head, then for each column the low bytes of all rows and, behind them, the high ones.
 * Each number is told by its difference from the same of the span before, within its place.
 */
export function encodeColumns(columns: ReadingColumns): Uint8Array<ArrayBuffer> {
  const { firstDay, days, starts, from } = columns;
  const [places, spans] = [starts.length - 1, from.length];
  const bytes = new Uint8Array(headBytes + 2 * (places + spans * told.length));
  const head = new DataView(bytes.buffer);
  for (const [index, sign] of [...(magic + firstDay)].entries()) head.setUint8(index, sign.charCodeAt(0));
  for (const [index, count] of [days, places, spans].entries()) head.setUint32(countsAt + 4 * index, count, true);
  const counts = Uint16Array.from({ length: places }, (_, place) => (starts[place + 1] ?? 0) - (starts[place] ?? 0));
  let at = headBytes;
  const write = (values: Uint16Array) => {
    for (const [row, value] of values.entries()) {
      bytes[at + row] = value & 255;
      bytes[at + values.length + row] = value >> 8;
    }
    at += 2 * values.length;
  };
  write(counts);
  for (const name of told) write(differences(columns[name], starts));
  return bytes;
}

/** The columns that were encoded. Throws where the bytes are something else. */
export function decodeColumns(buffer: ArrayBuffer): ReadingColumns {
  const bytes = new Uint8Array(buffer);
  const text = String.fromCharCode(...bytes.subarray(0, countsAt));
  const firstDay = toDay(text.slice(magic.length).replace(/\0+$/, ''));
  if (!text.startsWith(magic) || !firstDay || bytes.length < headBytes) throw new Error('no columns of readings');
  const head = new DataView(buffer);
  const [days = 0, places = 0, spans = 0] = [0, 1, 2].map((index) => head.getUint32(countsAt + 4 * index, true));
  if (bytes.length !== headBytes + 2 * (places + spans * told.length))
    throw new Error('columns of readings, cut short');
  let at = headBytes;
  const read = (length: number) => {
    const values = new Uint16Array(length);
    for (let row = 0; row < length; row += 1) {
      values[row] = (bytes[at + row] ?? 0) | ((bytes[at + length + row] ?? 0) << 8);
    }
    at += 2 * length;
    return values;
  };
  const starts = new Uint32Array(places + 1);
  for (const [place, count] of read(places).entries()) starts[place + 1] = (starts[place] ?? 0) + count;
  const next = () => summed(read(spans), starts);
  const [from, code, since, heard, reports] = [next(), next(), next(), next(), next()];
  return { firstDay, days, starts, from, code, since: signed(since), heard: signed(heard), reports };
}

const magic = 'dateline-readings-1 ';
const countsAt = 32;
const headBytes = countsAt + 12;
const told = ['from', 'code', 'since', 'heard', 'reports'] as const;

/** Each value less that of the span before in its place; small differences of either sign become small numbers. */
function differences(values: Uint16Array | Int16Array, starts: Uint32Array): Uint16Array {
  const result = new Uint16Array(values.length);
  for (let place = 0; place + 1 < starts.length; place += 1) {
    let before = 0;
    for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row += 1) {
      const value = values[row] ?? 0;
      const difference = ((value - before) << 16) >> 16;
      result[row] = (difference << 1) ^ (difference >> 15);
      before = value;
    }
  }
  return result;
}

/** The values of which these are the differences; written in their place. */
function summed(values: Uint16Array, starts: Uint32Array): Uint16Array {
  for (let place = 0; place + 1 < starts.length; place += 1) {
    let sum = 0;
    for (let row = starts[place] ?? 0; row < (starts[place + 1] ?? 0); row += 1) {
      const value = values[row] ?? 0;
      sum += (value >> 1) ^ -(value & 1);
      values[row] = sum;
    }
  }
  return values;
}

function signed(values: Uint16Array): Int16Array {
  return new Int16Array(values.buffer, values.byteOffset, values.length);
}
