// How did everything read on a day, for a researcher?

import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { goodFolder } from '../valley.ts';
import { run } from './run.ts';

const columns = [
  'day',
  'feature_id',
  'kind',
  'name',
  'status',
  'grade',
  'challenge',
  'since',
  'age_days',
  'reach',
  'reports',
];
const features = ['upton', 'midham', 'lowford', 'weir-ferry', 'valley-road', 'fork-road'];

function status(...args: string[]) {
  return run('status', '--story', goodFolder, ...args);
}

async function rows(...args: string[]) {
  const { code, out, err } = await status('--format', 'csv', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return csvParse(out);
}

describe('as CSV', () => {
  test('the columns are the promised ones, in their order', async () => {
    const { out } = await status('--day', '2031-03-05', '--format', 'csv');
    expect(out.split('\n')[0]).toBe(columns.join(','));
    expect(out.endsWith('\n')).toBe(true);
  });

  test('each feature that can have a status has a row, places first, then roads', async () => {
    const found = await rows('--day', '2031-03-05');
    expect(found.map((row) => row.feature_id)).toEqual(features);
    expect(found.map((row) => row.kind)).toEqual(['place', 'place', 'place', 'place', 'road', 'road']);
  });

  test('a row holds the reading with the ids of its reports', async () => {
    const [upton, midham, , ferry, road] = await rows('--day', '2031-03-06');
    const common = { day: '2031-03-06', challenge: '' };
    expect(upton).toEqual({
      ...common,
      ...{ feature_id: 'upton', kind: 'place', name: 'Upton', status: 'north', grade: 'reported' },
      ...{ since: '2031-03-01', age_days: '4', reach: 'surely', reports: 'echo-0303-02 echo-0303-01' },
    });
    expect(midham).toMatchObject({ status: 'contested', grade: 'reported', since: '2031-03-05', age_days: '1' });
    expect(midham?.reach).toBe('no'); // the valley road is cut
    expect(ferry).toMatchObject({ name: 'Weir Ferry', status: '', grade: '', since: '', age_days: '', reports: '' });
    expect(road).toMatchObject({ kind: 'road', status: 'cut', reports: 'echo-0306-02' });
  });

  test("a party's claim stands as the challenge of what is reported", async () => {
    const [, midham] = await rows('--day', '2031-03-04');
    expect(midham).toMatchObject({ status: 'north', grade: 'reported', challenge: 'south' });
  });

  test('a range prints every day of it, both ends included', async () => {
    const found = await rows('--day', '2031-02-28..2031-03-02');
    expect(found).toHaveLength(3 * features.length);
    expect([...new Set(found.map((row) => row.day))]).toEqual(['2031-02-28', '2031-03-01', '2031-03-02']);
  });

  test('the clock is as reported unless hindsight is asked for', async () => {
    const day = ['--day', '2031-03-09'];
    expect((await rows(...day))[2]).toMatchObject({ feature_id: 'lowford', status: 'north' });
    expect(await rows(...day, '--clock', 'as-reported')).toEqual(await rows(...day));
    expect((await rows(...day, '--clock', 'hindsight'))[2]).toMatchObject({
      status: 'south',
      reports: 'ledger-undated-01',
    });
  });

  test('without a day it is the day on which the story opens', async () => {
    expect((await rows())[0]?.day).toBe('2031-03-05');
  });
});

test('as JSON the rows have the same columns and typed ages', async () => {
  const { code, out } = await status('--day', '2031-03-05', '--format', 'json');
  expect(code).toBe(0);
  const found = JSON.parse(out);
  expect(found.map((row: object) => Object.keys(row))).toEqual(features.map(() => columns));
  expect(found[1]).toMatchObject({ feature_id: 'midham', status: 'contested', age_days: 0 });
});

test('as GeoJSON each row carries its geometry', async () => {
  const { code, out } = await status('--day', '2031-03-05', '--format', 'geojson');
  expect(code).toBe(0);
  const { type, features: found } = JSON.parse(out);
  expect(type).toBe('FeatureCollection');
  expect(found.map((each: GeoJSON.Feature) => each.geometry.type)).toEqual([
    ...['Point', 'Point', 'Point', 'Point', 'LineString', 'LineString'],
  ]);
  expect(found[0]).toMatchObject({ type: 'Feature', geometry: { coordinates: [170, 20] } });
  expect(Object.keys(found[0].properties).slice(0, columns.length)).toEqual(columns);
});

test('as a table the columns stand in line and the reports are counted', async () => {
  const { code, out } = await status('--day', '2031-03-06');
  expect(code).toBe(0);
  const [head = '', upton = '', ...others] = out.trimEnd().split('\n');
  expect(head.split(/\s+/)).toEqual(columns);
  expect(upton.split(/\s+/).at(-1)).toBe('2');
  expect(upton.indexOf('north')).toBe(head.indexOf('status'));
  expect(others).toHaveLength(features.length - 1);
});

describe('a question that cannot be understood exits with 2, says why and prints nothing else', () => {
  test.each([
    [
      '--day',
      '12.3.2031',
      '--day: expected a day like 2021-08-12 or a range like 2021-07-01..2021-09-07, found "12.3.2031"',
    ],
    ['--day', '2031-02-30', 'found "2031-02-30"'],
    ['--day', '2031-03-05..2031-03-01', 'found "2031-03-05..2031-03-01"'],
    ['--day', '2031-03-05..', 'found "2031-03-05.."'],
    ['--clock', 'foresight', '--clock: expected as-reported or hindsight, found "foresight"'],
    ['--format', 'xml', '--format: expected one of table, csv, json, geojson, found "xml"'],
    ['--colour', 'red', '--colour'],
  ])('%s %s', async (option, value, message) => {
    const { code, out, err } = await status(option, value);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain('Usage:');
  });
});
