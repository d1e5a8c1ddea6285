// What spreadsheets export: read as it was meant, or refused with the way to export it better.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse.ts';
import { fixtures, goodFiles, issuesOf } from '../valley.ts';

const good = parseStory(goodFiles);
const saved = (name: string) => readFileSync(`${fixtures}spreadsheets/${name}`, 'utf8');
const reports = goodFiles['reports.csv'] ?? '';

describe('LibreOffice', () => {
  test.each([
    'reports.csv',
    'sources.csv',
    'tallies.csv',
  ])('a table saved again with semicolons is the same: %s', (name) => {
    expect(saved(name)).toContain(';');
    expect(parseStory({ ...goodFiles, [name]: saved(name) })).toEqual(good);
  });

  test('dates that it turned round are refused, each with the days that may be meant', () => {
    const issues = issuesOf({ 'tallies.csv': saved('tallies-with-real-dates.csv') });
    expect(issues[0]).toBe(
      'tallies.csv, row 2, as_of: expected a day like 2021-08-12, found "03/05/31". Write 2031-05-03 or 2031-03-05, and give its column the format Text, so that no spreadsheet turns it round.',
    );
    expect(issues).toHaveLength(3);
  });
});

describe('Excel', () => {
  const semicolons = saved('reports.csv');

  test('"CSV UTF-8" has a byte order mark, Windows line ends and, by the system, semicolons', () => {
    const exported = `\uFEFF${semicolons.replaceAll('\n', '\r\n')}`;
    expect(parseStory({ ...goodFiles, 'reports.csv': exported })).toEqual(good);
  });

  test('"CSV" is in the letters of the system, and is refused where one of them is none of UTF-8', () => {
    const exported = Buffer.from(semicolons.replace('baker', 'b\u00e4cker'), 'latin1').toString('utf8');
    expect(issuesOf({ 'reports.csv': exported })).toEqual([
      'reports.csv, row 4: expected text in UTF-8, found bytes that are not. Save the sheet as "CSV UTF-8".',
    ]);
  });

  test('"Unicode text" is UTF-16, and is refused with what to choose instead', () => {
    const exported = Buffer.from(`\uFEFF${semicolons}`, 'utf16le').toString('utf8');
    expect(issuesOf({ 'reports.csv': exported })).toEqual([
      'reports.csv, row 1: expected text in UTF-8, found bytes that are not. Save the sheet as "CSV UTF-8".',
    ]);
  });

  test('a date in German form is refused with the one that is meant', () => {
    const [issue] = issuesOf({ 'reports.csv': reports.replace('upton,north,2031-03-02', 'upton,north,02.03.2031') });
    expect(issue).toMatch(
      /^reports\.csv, row 2, event_date: expected a day .*, found "02\.03\.2031"\. Write 2031-03-02, and give/,
    );
  });

  test('a date that became a number is refused with the one that is meant', () => {
    const [issue] = issuesOf({ 'reports.csv': reports.replace('upton,north,2031-03-02', 'upton,north,47909') });
    expect(issue).toContain('found "47909". Write 2031-03-02, and give');
  });

  test('a decimal comma is refused with the number that is meant', () => {
    const tallies = (goodFiles['tallies.csv'] ?? '').replace('towns,south,0,', 'towns,south,"0,5",');
    expect(issuesOf({ 'tallies.csv': tallies })).toEqual([
      'tallies.csv, row 2, value: expected a number like 12, found "0,5". Write 0.5.',
    ]);
  });
});

test('Google Sheets writes commas, Windows line ends and no byte order mark', () => {
  expect(parseStory({ ...goodFiles, 'reports.csv': reports.trimEnd().replaceAll('\n', '\r\n') })).toEqual(good);
});
