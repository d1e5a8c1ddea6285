// Which day does a cell mean that a spreadsheet or a database has written?

import { describe, expect, test } from 'vitest';
import { monthOfDay } from '../../../src/exchange/month.ts';
import { dayRemedy, readDay } from '../../../src/story/written-day.ts';
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

test.each([
  ['12.08.2021', 'Write 2021-08-12, '],
  ['12 Aug 2021', 'Write 2021-08-12, '],
  ['44420', 'Write 2021-08-12, '],
  ['12/08/2021', 'Write 2021-08-12 or 2021-12-08, '],
  ['25/08/2021', 'Write 2021-08-25, '],
  ['8/25/2021', 'Write 2021-08-25, '],
  ['12.8.21', 'Write 2021-08-12, '],
  ['08/12/21', 'Write 2021-12-08 or 2021-08-12, '],
  ['08/13/21', 'Write 2021-08-13, '],
  ['2021-8-12', 'Write 2021-08-12, '],
  ['2021/08/12', 'Write 2021-08-12, '],
])('what to do about a day written %s', (text, remedy) => {
  expect(dayRemedy(text)).toBe(`${remedy}and give its column the format Text, so that no spreadsheet turns it round.`);
});

test.each(['soon', '', '99999', '2021-02-30', '31/02/2021'])('nobody can tell which day is meant by "%s"', (text) => {
  expect(dayRemedy(text)).toBeNull();
});
