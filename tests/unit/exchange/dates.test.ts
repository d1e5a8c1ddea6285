// Which day does a cell mean that a spreadsheet or a database has written?

import { describe, expect, test } from 'vitest';
import { monthOfDay, readDay } from '../../../src/exchange/dates.ts';
import { march } from '../readings/story-of.ts';

test.each([
  ['2031-03-05', '2031-03-05'],
  ['2031-03-05 00:00:00.000', '2031-03-05'],
  ['2031-03-05T10:20', '2031-03-05'],
  ['05.03.2031', '2031-03-05'],
  ['5.3.2031', '2031-03-05'],
  ['05 March 2031', '2031-03-05'],
  ['5-Mar-2031', '2031-03-05'],
  ['5 Sept 2031', '2031-09-05'],
  [' 5 december 2031 ', '2031-12-05'],
])('%s is read', (text, day) => {
  expect(readDay(text)).toBe(day);
});

describe('what could be another day, or is none, is not read', () => {
  test.each([
    ...[
      '',
      '05/03/2031',
      '3-5-2031',
      '5.3.31',
      '31.02.2031',
      '2031-02-30',
      '5 Marchember 2031',
      '5 ma 2031',
      'March 2031',
    ],
    ...['44000', 'yesterday', '2031-03-05 x'],
  ])('%s', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

test('a month has its own number of days', () => {
  expect(monthOfDay(march(5))).toEqual(['2031-03-01', '2031-03-31']);
  expect(monthOfDay(readDay('2031-02-14') ?? march(1))).toEqual(['2031-02-01', '2031-02-28']);
  expect(monthOfDay(readDay('2032-02-14') ?? march(1))).toEqual(['2032-02-01', '2032-02-29']);
});
