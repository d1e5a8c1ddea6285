// Does the map of very many ids answer as any other map does?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdRows } from '../../../src/story/large/id-rows.ts';
import { seeded } from '../readings/any-story.ts';

test('it knows what a map knows, in the same order', () => {
  const entries = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 3 }), fc.nat()), { maxLength: 60 });
  fc.assert(
    fc.property(entries, fc.array(fc.string({ unit: 'binary', maxLength: 2 })), (told, asked) => {
      const [map, rows] = [new Map<string, number>(), createIdRows()];
      for (const [id, row] of told) {
        map.set(id, row);
        rows.set(id, row);
      }
      expect([...rows.keys()]).toEqual([...map.keys()]);
      expect(rows.size).toBe(map.size);
      for (const id of [...map.keys(), ...asked]) {
        expect(rows.get(id)).toBe(map.get(id));
        expect(rows.has(id)).toBe(map.has(id));
      }
    }),
    seeded,
  );
});

test('it grows with its ids, however long they are', () => {
  const rows = createIdRows();
  const idOf = (row: number) => `${'ä'.repeat(row % 400)}-${row}`;
  for (let row = 0; row < 20_000; row += 1) rows.set(idOf(row), row);
  expect(rows.size).toBe(20_000);
  for (let row = 0; row < 20_000; row += 1) expect(rows.get(idOf(row))).toBe(row);
  expect(rows.get('ä-2')).toBeUndefined();
});
