// A map whose points say how a place stood is a list too.

import { expect, test } from 'vitest';
import { isPointList, readPointList } from '../../../src/exchange/points.ts';
import { writeIssue } from '../../../src/story/issue.ts';

const good = { place: 'Upton', date: '2031-03-02', status: 'held', source: 'The Echo', beds: 12 };
const map = (...properties: readonly (Record<string, unknown> | null)[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: properties.map((each, index) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [170 + index, 20.5] },
      properties: each,
    })),
  });

test('each point is a statement at its place', () => {
  const { statements, unread, issues } = readPointList(map(good, { ...good, place: 'Midham' }), 'list.geojson');
  expect(issues).toEqual([]);
  expect(statements).toMatchObject([
    { place: 'Upton', at: [170, 20.5], status: 'held', date: '2031-03-02', row: 1 },
    { place: 'Midham', at: [171, 20.5], row: 2 },
  ]);
  expect(unread).toEqual(['beds']);
});

test('what is wrong with a point is told by its number in the file', () => {
  const told = (json: string) => readPointList(json, 'list.geojson').issues.map(writeIssue);
  expect(told(map(good, { ...good, date: '05.03.2031x' }))).toEqual([
    'list.geojson, row 2, date: expected a day like 2021-08-12 or an EDTF interval, found "05.03.2031x"',
  ]);
  expect(told(map({ ...good, source: undefined }))).toEqual([
    'list.geojson, source: expected this column, found no such column',
  ]);
  expect(told('{ "type": "FeatureCollection"')).toEqual([
    expect.stringMatching(/^list\.geojson: expected JSON, found .*line 1\)$/),
  ]);
  expect(told('{ "type": "FeatureCollection", "features": [5] }')).toEqual([
    'list.geojson, features.0: expected an object, found "5"',
  ]);
});

test('a map that only says where places lie is none', () => {
  expect(isPointList(map({ name: 'Upton' }))).toBe(false);
  expect(isPointList(map(good))).toBe(true);
  expect(isPointList('not JSON')).toBe(false);
});
