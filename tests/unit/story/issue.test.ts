// Does an issue say where, what was expected, what was found, and what to do?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, quote, suggest, writeIssue } from '../../../src/story/issue.ts';

const issue = {
  file: 'reports.csv',
  row: 41,
  column: 'event_date',
  expected: 'a day',
  found: '"12.8.31"',
  remedy: null,
};

test.each([
  ['with its row and column', issue, 'reports.csv, row 41, event_date: expected a day, found "12.8.31"'],
  ['of a whole row', { ...issue, column: null }, 'reports.csv, row 41: expected a day, found "12.8.31"'],
  ['of a whole file', { ...issue, row: null, column: null }, 'reports.csv: expected a day, found "12.8.31"'],
  [
    'with what to do',
    { ...issue, remedy: 'Write it out.' },
    'reports.csv, row 41, event_date: expected a day, found "12.8.31". Write it out.',
  ],
])('an issue is one line, %s', (_, each, line) => {
  expect(writeIssue(each)).toBe(line);
});

test('a found value is quoted, an empty cell is named, and a long one is cut', () => {
  expect(quote('x')).toBe('"x"');
  expect(quote('')).toBe('an empty cell');
  expect(quote(undefined)).toBe('nothing');
  expect(quote(12)).toBe('"12"');
  expect(quote('x'.repeat(200))).toBe(`"${'x'.repeat(77)}..."`);
});

test.each([
  ['uptown', 'Did you mean "upton"?'],
  ['UPTON', 'Did you mean "upton"?'],
  ['midhm', 'Did you mean "midham"?'],
  ['atlantis', null],
  ['', null],
])('"%s" among upton, midham and x suggests: %s', (found, expected) => {
  expect(suggest(found, ['upton', 'midham', 'x', ''])).toBe(expected);
});

test.each(['G', '4', ''])('"%s" is no slip of any other single letter', (found) => {
  expect(suggest(found, ['', 'A', 'B', '1'])).toBeNull();
});

test('what is suggested is the first of the nearest, if it is near enough', () => {
  const name = fc.array(fc.constantFrom('a', 'b', 'B', 'c'), { maxLength: 9 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 9 }), (found, known) => {
      const distances = known.map((each) => editDistance(found.toLowerCase(), each.toLowerCase()));
      const least = Math.min(...distances);
      const best = known[distances.indexOf(least)] ?? '';
      const isNear = least <= Math.max(1, Math.floor(found.length / 3)) && least < Math.min(found.length, best.length);
      expect(suggest(found, known)).toBe(isNear ? `Did you mean "${best}"?` : null);
    }),
    { seed: 20310301, numRuns: 2000 },
  );
});
