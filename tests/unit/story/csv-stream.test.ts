// Does a table that arrives in pieces hold the same rows as in one piece, and as others read it?

import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNotebook } from '../../../src/story/check.ts';
import { createTableReader, readTable } from '../../../src/story/csv.ts';
import { createCellReader, type Fault } from '../../../src/story/csv-stream.ts';
import { delimiterOf, plainText } from '../../../src/story/csv-text.ts';

const seeded = { seed: 20310301, numRuns: 2000 };
const signs = fc.constantFrom(...['a', 'é', ' ', ',', ';', '"', '""', '\n', '\r', '\r\n', '"a', 'b"', '\uFEFF']);
const texts = fc.array(signs, { maxLength: 24 }).map((parts) => parts.join(''));
const shape = { file: 'towns.csv', columns: ['id', 'name'], optional: ['note'] } as const;

function read(pieces: readonly string[]): { rows: readonly string[][]; fault: Fault | null } {
  const rows: string[][] = [];
  const reader = createCellReader((cells) => rows.push(cells));
  for (const piece of pieces) reader.push(piece);
  return { rows, fault: reader.end() };
}

test('any text that is a table has the cells that d3 finds', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { rows, fault } = read([text]);
      if (fault) return;
      const plain = plainText(text);
      // Behind the last line end d3 sees one row more or less, which is blank.
      const filled = (all: readonly string[][]) => all.filter((row) => row.some((cell) => cell !== ''));
      expect(filled(rows)).toEqual(filled(dsvFormat(delimiterOf(plain)).parseRows(plain)));
    }),
    seeded,
  );
});

test('where the pieces part does not matter, be it within a row, a line end or a doubled mark', () => {
  // The beginning is read as one, so that what is parted stands behind it.
  const head = `id,name\n${'a,b\n'.repeat(20_000)}`;
  const whole = read([head]).rows.length;
  fc.assert(
    fc.property(texts, fc.array(fc.nat(24), { maxLength: 4 }), (text, cuts) => {
      const ends = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort((a, b) => a - b);
      const pieces = ends.slice(1).map((end, index) => text.slice(ends[index], end));
      const [parted, together] = [read([head, ...pieces]), read([head + text])];
      expect(parted.fault).toEqual(together.fault);
      if (!parted.fault) expect(parted.rows.slice(whole - 1)).toEqual(together.rows.slice(whole - 1));
    }),
    { ...seeded, numRuns: 200 },
  );
});

test('bytes that are no text are told before a mark that is never closed, wherever they stand', () => {
  expect(read(['id,name\n"a,b\n', 'c,d\n\uFFFD']).fault).toEqual({ kind: 'bytes', row: 4 });
  expect(read(['id,name\n', 'a,"b" c\n', 'd,e\n']).fault).toEqual({ kind: 'open-quote', row: 2 });
});

test('a mark that is never closed does not gather the rest of a file of any length', () => {
  const piece = 'x,'.repeat(1 << 20);
  expect(read(['id,name\n"a,b\n', ...Array.from({ length: 12 }, () => piece)]).fault?.row).toBe(2);
});

test('only so many issues are kept, and the others counted', () => {
  const notebook = createNotebook(shape.file, [], 3);
  const text = `id,name\n${'a\n'.repeat(5)}b,c\n`;
  const rows: unknown[] = [];
  const reader = createTableReader(shape, (row) => rows.push(row), notebook);
  reader.push(text);
  expect(reader.end()).toEqual({ readable: true, issues: readTable(text, shape).issues.slice(0, 3) });
  expect([rows.length, notebook.more]).toEqual([1, 2]);
});
