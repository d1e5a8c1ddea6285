// A story whose table is a published sheet: fetched, checked, stored; or not touched at all.

import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fetchStory } from '../../../src/cli/commands/fetch.ts';
import { goodFiles, goodFolder } from '../valley.ts';
import { heard, run } from './run.ts';

const sheet = 'https://sheets.example/valley/export?format=csv';
const before = goodFiles['reports.csv'] ?? '';

function valleyWithSheet(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(goodFolder, folder, { recursive: true });
  const pack = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ ...pack, resources: [{ name: 'reports', path: sheet }] }),
  );
  return folder;
}

async function fetched(folder: string, body: string) {
  const ask = async () => new Response(body, { headers: { 'content-type': 'text/csv' } });
  const told = await heard(() => fetchStory(folder, ask));
  return { ...told, stored: readFileSync(join(folder, 'reports.csv'), 'utf8') };
}

test('a sheet that makes a whole story is stored beside it', async () => {
  const sheetNow = before.replace('and quiet', 'and calm');
  expect(await fetched(valleyWithSheet(), sheetNow)).toEqual({
    code: 0,
    out: `reports.csv: stored, from ${sheet}\n`,
    err: '',
    stored: sheetNow,
  });
});

test('a sheet with a mistake is told of by row, and the folder stays as it was', async () => {
  const { code, out, err, stored } = await fetched(valleyWithSheet(), before.replace(',upton,', ',uptown,'));
  expect(code).toBe(1);
  expect(err).toContain('reports.csv, row 2, feature_id: expected the id of a feature');
  expect(out).toContain('Nothing was stored');
  expect(stored).toBe(before);
});

test('a folder that was never fetched says how', async () => {
  const folder = valleyWithSheet();
  unlinkSync(join(folder, 'reports.csv'));
  const { code, out } = await run('check', folder);
  expect(code).toBe(1);
  expect(out).toContain(
    'reports.csv\n  expected this file in the story folder (1)\n    found no such file. Fetch it from its address: npm run dateline -- fetch',
  );
});

test('a story without addresses has nothing to fetch', async () => {
  expect(await run('fetch', goodFolder)).toEqual({ code: 0, out: '', err: '' });
});

test('a folder that is not there is told, not thrown', async () => {
  const { code, err } = await run('fetch', join(goodFolder, 'nowhere'));
  expect(code).toBe(1);
  expect(err).toContain('nowhere: expected a story folder, found ');
});
