// Are days, numbers and lists written as a reader of the story's language expects?

import { expect, test } from 'vitest';
import { capitalise, clockTime, count, fullDay, list, shortDay, tinyDay } from '../../../src/ui/format.ts';
import { march } from '../readings/story-of.ts';

test.each([
  ['in full', fullDay, 'Wednesday 12 March 2031'],
  ['short', shortDay, '12 March'],
  ['tiny', tinyDay, '12 Mar'],
])('a day is written %s', (_, write, expected) => {
  expect(write(march(12), 'en-GB')).toBe(expected);
});

test('a day is written in the language of the story', () => {
  expect(fullDay(march(12), 'de')).toBe('Mittwoch, 12. März 2031');
  expect(shortDay(march(12), 'de')).toBe('12. März');
});

test('large numbers are grouped', () => {
  expect(count(1030, 'en-GB')).toBe('1,030');
  expect(count(34, 'en-GB')).toBe('34');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('a list of %j reads %j', (items, expected) => {
  expect(list(items, 'en-GB')).toBe(expected);
});

test.each([
  ['2031-03-12T16:21+04:30', '16:21'],
  ['2031-03-12T16:21:05Z', '16:21'],
  ['2031-03-12', ''],
  ['', ''],
])('the clock time of %j is %j', (published, expected) => {
  expect(clockTime(published)).toBe(expected);
});

test.each([
  ['a local official', 'A local official'],
  ['élus', 'Élus'],
  ['', ''],
])('%j begins a sentence as %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});
