// When did it happen, as far as the source tells?

import { expect, test } from 'vitest';
import { parseEventDate } from '../../../src/story/edtf.ts';

const [d1, d12, d13] = ['2031-03-01', '2031-03-12', '2031-03-13'];

test.each([
  ['a day takes effect on that day', d12, { kind: 'day', from: d12, to: d12, effect: d12, about: false }],
  ['about a day is used as the day', `${d12}~`, { kind: 'day', from: d12, to: d12, effect: d12, about: true }],
  ['an uncertain day is about that day', `${d12}?`, { kind: 'day', effect: d12, about: true }],
  [
    'all through takes effect on the first day',
    `${d1}/${d12}`,
    { kind: 'through', from: d1, to: d12, effect: d1, about: false },
  ],
  ['all through may last one day', `${d1}/${d1}`, { kind: 'through', from: d1, to: d1, effect: d1 }],
  ['all through may begin about a day', `${d1}~/${d12}`, { kind: 'through', from: d1, to: d12, about: true }],
  ['all through may have no end', `${d1}/..`, { kind: 'through', from: d1, to: null, effect: d1 }],
  [
    'one of two days takes effect on the last',
    `[${d12}..${d13}]`,
    { kind: 'one-of', from: d12, to: d13, effect: d13, about: false },
  ],
  [
    'one of two days may be written with a comma',
    `[${d12},${d13}]`,
    { kind: 'one-of', from: d12, to: d13, effect: d13 },
  ],
  [
    'by a day takes effect on that day, its start unknown',
    `../${d12}`,
    { kind: 'by', from: null, to: d12, effect: d12, about: false },
  ],
])('%s', (_, text, expected) => {
  expect(parseEventDate(text)).toMatchObject({ ...expected, text });
});

test.each([
  '',
  '12.8.31',
  '2031-02-30',
  '2031-03',
  '2031-03-12T10:00',
  `${d12}/${d1}`,
  `[${d13}..${d12}]`,
  `[${d12}..${d13}`,
  `${d12}..${d13}`,
  `[${d1}..${d12}..${d13}]`,
  `${d1}/${d12}/${d13}`,
  '../..',
  `${d12}/`,
  `/${d12}`,
  `[..${d12}]`,
  `~${d12}`,
  `${d12}~~`,
])('"%s" is no event date', (text) => {
  expect(parseEventDate(text)).toBeNull();
});
