// What day is it in the story?

import { describe, expect, test } from 'vitest';
import {
  addDays,
  clampDay,
  dayOfInstant,
  daysBetween,
  daysFrom,
  isDay,
  isTimeZone,
  toDay,
  writeDay,
} from '../../../src/story/day.ts';
import type { Day } from '../../../src/story/types.ts';

function day(text: string): Day {
  const found = toDay(text);
  if (!found) throw new Error(`not a day: ${text}`);
  return found;
}

test.each(['2031-03-05', '2028-02-29', '2030-12-31', '0999-01-01'])('%s is a day', (text) => {
  expect(isDay(text)).toBe(true);
  expect(toDay(text)).toBe(text);
});

test.each([
  '2031-02-29',
  '2031-04-31',
  '2031-13-01',
  '2031-00-10',
  '2031-3-5',
  '5.3.2031',
  '2031-03-05T10:00Z',
  '',
  ' 2031-03-05',
])('"%s" is no day', (text) => {
  expect(isDay(text)).toBe(false);
  expect(toDay(text)).toBeNull();
});

test.each([
  ['2031-02-28', 1, '2031-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2031-01-01', -1, '2030-12-31'],
  ['2031-03-30', 1, '2031-03-31'],
  ['2031-03-05', 0, '2031-03-05'],
])('%s and %i days make %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to);
  expect(daysBetween(day(from), day(to))).toBe(days);
});

test('a range holds both of its ends, and nothing when it runs backwards', () => {
  expect(daysFrom(day('2031-02-27'), day('2031-03-01'))).toEqual(['2031-02-27', '2031-02-28', '2031-03-01']);
  expect(daysFrom(day('2031-03-01'), day('2031-03-01'))).toEqual(['2031-03-01']);
  expect(daysFrom(day('2031-03-02'), day('2031-03-01'))).toEqual([]);
});

test('a day outside the bounds becomes the nearest bound', () => {
  const [first, last] = [day('2031-03-01'), day('2031-03-31')];
  expect(clampDay(day('2031-02-01'), first, last)).toBe(first);
  expect(clampDay(day('2031-04-01'), first, last)).toBe(last);
  expect(clampDay(day('2031-03-15'), first, last)).toBe('2031-03-15');
});

describe("an instant falls on a day of the story's zone", () => {
  test.each([
    ['2031-03-05T23:30+13:00', 'Pacific/Auckland', '2031-03-05'],
    ['2031-03-05T11:30Z', 'Pacific/Auckland', '2031-03-06'],
    ['2031-03-05T19:29Z', 'Asia/Kabul', '2031-03-05'],
    ['2031-03-05T19:30Z', 'Asia/Kabul', '2031-03-06'],
    ['2031-03-05T22:10:05.5-07:00', 'Asia/Kabul', '2031-03-06'],
    ['2031-03-05T22:10:05-0700', 'Asia/Kabul', '2031-03-06'],
    ['2031-03-05T00:10+14:00', 'America/New_York', '2031-03-04'],
    ['2031-03-05T23:59', 'Asia/Kabul', '2031-03-05'],
    ['2031-03-05', 'Asia/Kabul', '2031-03-05'],
  ])('%s in %s is %s', (text, zone, expected) => {
    expect(dayOfInstant(text, zone)).toBe(expected);
  });

  test.each([
    '',
    'yesterday',
    '2031-03-05 23:30',
    '2031-03-05T25:00Z',
    '2031-02-30T10:00',
    '2031-02-30',
    'March 5, 2031',
  ])('"%s" falls on none', (text) => {
    expect(dayOfInstant(text, 'Asia/Kabul')).toBeNull();
  });
});

test('a day is written out for a reader, in the language of the story', () => {
  expect(writeDay(day('2031-03-05'), 'en-GB', 'full')).toBe('Wednesday 5 March 2031');
  expect(writeDay(day('2031-03-05'), 'en-GB', 'short')).toBe('5 March');
  expect(writeDay(day('2031-03-05'), 'de', 'short')).toBe('5. März');
});

test('a time zone is one that the runtime knows', () => {
  expect(isTimeZone('Asia/Kabul')).toBe(true);
  expect(isTimeZone('Marrow Time')).toBe(false);
});
