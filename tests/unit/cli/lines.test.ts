// Is a reader of a file led to the right line?

import { describe, expect, test } from 'vitest';
import { linesOfJson } from '../../../src/cli/check/json-lines.ts';
import { createLines } from '../../../src/cli/check/lines.ts';
import { readStoryFolder } from '../../../src/story/load.ts';
import { shippedStory } from '../shipped.ts';
import { goodFiles } from '../valley.ts';

describe('the line of a value in JSON', () => {
  const json = `{
  "a": [1, [
    2], { "b": "x, \\"y\\": {",
          "c": {} }
  ],
  "empty": [], "d": null,
  "e": [
    -1.5e3, true]
}`;

  test('is found by its path', () => {
    expect(Object.fromEntries(linesOfJson(json))).toEqual({
      ...{ a: 2, 'a.0': 2, 'a.1': 2, 'a.1.0': 3, 'a.2': 3, 'a.2.b': 3, 'a.2.c': 4 },
      ...{ empty: 6, d: 6, e: 7, 'e.0': 8, 'e.1': 8 },
    });
  });

  test('is found up to the fault of a broken text', () => {
    expect(linesOfJson('{\n"a": 1,\n"b": [2,\n').get('b.0')).toBe(3);
  });
});

describe('in the files of a story', () => {
  const line = createLines(goodFiles);
  const textAt = (file: string, at: number | null) => goodFiles[file]?.split('\n')[(at ?? 0) - 1];

  test('a row of a table is found, and its header is row 1', () => {
    const at = (row: number | null) => line({ file: 'reports.csv', row, column: 'status' });
    expect([at(1), at(4), at(99), at(null)]).toEqual([1, 4, null, null]);
  });

  test('a row behind a cell with line breaks is found', () => {
    const csv = (goodFiles['reports.csv'] ?? '').replace('held, and quiet', 'held,\n\nand quiet');
    const at = createLines({ 'reports.csv': csv })({ file: 'reports.csv', row: 4, column: null });
    expect(at).toBe(6);
    expect(csv.split('\n')[5]).toMatch(/^echo-0306-01,/);
  });

  test('a feature is found by its number, and what it lacks at its beginning', () => {
    const at = (column: string) => line({ file: 'features.geojson', row: 4, column });
    expect(textAt('features.geojson', at('id'))).toContain('"weir-ferry"');
    expect(at('properties.ref')).toBe(at('id'));
  });

  test('a setting is found by its path', () => {
    const at = line({ file: 'datapackage.json', row: null, column: 'dateline.placeStatuses.2.color' });
    expect(textAt('datapackage.json', at)).toContain('"id": "south"');
  });

  test('nothing is found in a file that is not there', () => {
    expect(line({ file: 'events.csv', row: 2, column: null })).toBeNull();
  });
});

test('each report of the shipped story stands on the line that is told', () => {
  const files = readStoryFolder(new URL('../../../data/afghanistan-2021', import.meta.url).pathname);
  const text = (files['reports.csv'] ?? '').split(/\r?\n/);
  const line = createLines(files);
  for (const [index, { id }] of shippedStory.reports.entries()) {
    const at = line({ file: 'reports.csv', row: index + 2, column: null }) ?? 0;
    expect(text[at - 1]?.startsWith(`${id},`)).toBe(true);
  }
});
