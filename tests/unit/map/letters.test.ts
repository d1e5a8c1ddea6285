// Do the letters of a name join on the map, those too of which Unicode has no joined form?

import { expect, test } from 'vitest';
import { holdLetters } from '../../../src/map/letters.ts';

const plain = (name: string) => name.replaceAll('\u200d', '+');

test.each([
  ['Kabul', 'Kabul'],
  ['کندهار', 'کندهار'],
  ['مزار شریف', 'مزار شریف'],
  ['لښکرګاه', 'ل+ښ+کرګ+اه'],
  ['ګردېز', 'ګ+ردېز'],
  ['ميدان ښار', 'ميدان ښ+ار'],
  ['ترينکوټ', 'ترينکوټ'],
  ['ښرنه', 'ښ+رنه'],
])('%s is held together where it must be', (name, expected) => {
  expect(plain(holdLetters(name))).toBe(expected);
});
