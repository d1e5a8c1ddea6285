// Is the whole story written as it is asked for?

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { goodFolder } from '../valley.ts';
import { run } from './run.ts';

test('a row for each feature, day and clock, as CSV unless told otherwise', async () => {
  const { code, out } = await run('export', goodFolder);
  const lines = out.trimEnd().split('\n');
  const days = new Set(lines.slice(1).map((line) => line.split(',')[1]));
  expect(code).toBe(0);
  expect(lines).toHaveLength(1 + 6 * 2 * days.size);
  expect((await run('export', goodFolder, '--format', 'csv')).out).toBe(out);
});

test('as GeoJSON each feature once', async () => {
  const { code, out } = await run('export', '--story', goodFolder, '--format', 'geojson');
  expect(code).toBe(0);
  expect(JSON.parse(out).features).toHaveLength(6);
});

test('into a file, with a line about it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'readings.csv');
  const { code, out } = await run('export', goodFolder, '--out', file);
  expect(code).toBe(0);
  expect(out).toMatch(/readings\.csv: \d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}, both clocks\n$/);
  expect(readFileSync(file, 'utf8')).toBe((await run('export', goodFolder)).out);
});

test('in a form that is not known it is refused', async () => {
  const { code, out, err } = await run('export', goodFolder, '--format', 'toString');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--format: expected csv or geojson, found "toString"');
});
