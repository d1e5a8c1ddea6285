// How does a story want to be shown?

import { describe, expect, test } from 'vitest';
import { findIn } from '../../../src/story/findings.ts';
import { writeIssue } from '../../../src/story/issue.ts';
import { readPackage as read } from '../../../src/story/package.ts';
import { goodFiles, goodFileWith } from '../valley.ts';

const smallest = {
  name: 'small',
  title: 'A small story',
  dateline: {
    firstDay: '2031-03-01',
    lastDay: '2031-03-31',
    placeStatuses: [{ id: 'held', label: 'Held', phrase: 'held', color: '#112233', shape: 'circle' }],
    claimantKinds: [{ id: 'outlet', label: 'The outlet' }],
  },
};

const noReports = `${(goodFiles['reports.csv'] ?? '').split('\n')[0]}\n`;
const readPackage = (json: string) => read(json, () => findIn(noReports, 'small', new Set()));

function issuesOf(json: string) {
  return readPackage(json).issues.map(writeIssue);
}

test('the good package is read as it stands', () => {
  const { value, issues } = readPackage(goodFiles['datapackage.json'] ?? '');
  expect(issues).toEqual([]);
  expect(value).toMatchObject({ id: 'marrow-valley', version: '1.0.0', licences: [{ name: 'CC0-1.0' }] });
  expect(value?.settings).toMatchObject({ openingDay: '2031-03-05', staleAfterDays: 10, timeZone: 'Pacific/Auckland' });
});

test('a small story may leave out whatever has a default', () => {
  expect(issuesOf(JSON.stringify(smallest))).toEqual([]);
  expect(readPackage(JSON.stringify(smallest)).value?.settings).toMatchObject({
    openingDay: '2031-03-01',
    headline: 'A small story',
    timeZone: 'UTC',
    language: 'en-GB',
    staleAfterDays: 14,
    roadStatuses: [],
    placeClasses: [{ id: 'place', counted: true, silent: false }],
    placeStatuses: [{ id: 'held', gains: [], loses: [], caution: 1 }],
    claimantKinds: [{ id: 'outlet', anonymous: false }],
    view: null,
    inset: null,
  });
});

test('a byte order mark before the JSON is no fault', () => {
  expect(issuesOf(`\uFEFF${JSON.stringify(smallest)}`)).toEqual([]);
});

describe('a package is refused', () => {
  test('that is no JSON', () => {
    expect(issuesOf('{ "name": small }')).toEqual([expect.stringMatching(/^datapackage\.json: expected JSON, found /)]);
  });

  test('that sets no days, where no report tells any', () => {
    expect(issuesOf(JSON.stringify({ name: 'small', title: 'A small story' }))).toEqual([
      'datapackage.json, dateline.firstDay: expected a day like 2021-08-12, found neither it nor a report that tells a day',
    ]);
  });

  test('of another type, in words', () => {
    expect(issuesOf(JSON.stringify({ ...smallest, name: 'A Small Story', title: 5 }))).toEqual([
      'datapackage.json, name: expected an id of small letters, digits and hyphens, found "A Small Story"',
      'datapackage.json, title: expected a text, found "5"',
    ]);
  });

  test.each([
    [
      '"lastDay": "2031-03-31"',
      '"lastDay": "2031-02-28"',
      'dateline.lastDay: expected a last day that is not before the first, found "2031-02-28"',
    ],
    [
      '"view": [169, 19, 173, 22]',
      '"view": [173, 19, 169, 22]',
      'dateline.view: expected west, south, east, north in degrees, found "[173,19,169,22]"',
    ],
    ['"staleAfterDays": 10', '"staleAfterDays": "10"', 'dateline.staleAfterDays: expected a number, found "10"'],
    [
      '"notOf": ["south"]',
      '"notOf": ["lost"]',
      'dateline.tallies.1: expected a status of north, contested, south, found "lost"',
    ],
    [
      '"shape": "circle"',
      '"shape": "flag"',
      'dateline.placeStatuses.0.shape: expected one of circle, diamond, square, triangle, pentagon, hexagon, found "flag"',
    ],
    [
      '"anonymous": true',
      '"anonymous": "yes"',
      'dateline.claimantKinds.4.anonymous: expected true or false, found "yes"',
    ],
  ])('with %s made %s', (from, to, expected) => {
    const files = goodFileWith('datapackage.json', from, to);
    expect(issuesOf(files['datapackage.json'] ?? '')).toEqual([`datapackage.json, ${expected}`]);
  });
});

test('more statuses than a map could show are refused', () => {
  const placeStatuses = (count: number) =>
    Array.from({ length: count }, (_, number) => ({
      id: `status-${number}`,
      label: 'A',
      phrase: 'a',
      color: '#112233',
    }));
  const withStatuses = (count: number) =>
    issuesOf(JSON.stringify({ ...smallest, dateline: { ...smallest.dateline, placeStatuses: placeStatuses(count) } }));
  expect(withStatuses(100)).toEqual([]);
  expect(withStatuses(101)).toEqual([expect.stringContaining('expected at most 100 statuses')]);
});
