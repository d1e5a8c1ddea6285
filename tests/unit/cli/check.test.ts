// Is a story whole? And what does the command line say to what it does not know?

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readStoryFolder } from '../../../src/story/load.ts';
import { fixtures, goodFiles, goodFolder } from '../valley.ts';
import { run } from './run.ts';

test('a whole story is counted out, with exit code 0', async () => {
  const { code, out, err } = await run('check', goodFolder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    'The Marrow Valley (invented for the tests)\n5 places, 2 roads, 4 sources, 7 reports, 4 tallies: no issues.\n',
  );
});

test('a broken story is refused with exit code 1 and all of its issues', async () => {
  const bad = `${fixtures}bad/a-fault-in-every-file`;
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries({ ...goodFiles, ...readStoryFolder(bad) })) {
    writeFileSync(join(folder, name), text);
  }
  const issues = readFileSync(`${bad}/expected.txt`, 'utf8').trimEnd().split('\n');
  const { code, out, err } = await run('check', folder);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.split('\n').slice(0, issues.length)).toEqual(issues);
  expect(err).toContain(`${folder}: ${issues.length} issues.`);
});

test.each([
  'check',
  'status',
  'tallies',
])('%s tells of a folder that is not there, with exit code 1', async (command) => {
  const { code, out, err } = await run(command, join(fixtures, 'nowhere'));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('nowhere: expected a story folder, found ');
  expect(err).toContain('1 issue.');
});

test('a folder without a story lacks its files', async () => {
  const { code, err } = await run('check', join(fixtures, 'bad'));
  expect(code).toBe(1);
  expect(err).toContain('features.geojson: expected this file in the story folder, found no such file');
});

test('an unknown command exits with 2 and shows the help', async () => {
  const { code, err } = await run('paint');
  expect(code).toBe(2);
  expect(err).toContain('no such command: "paint"');
  expect(err).toContain('Usage:');
});

test('no command at all exits with 2 and shows the help, asking for it with 0', async () => {
  const [nothing, help] = [await run(), await run('--help')];
  expect([nothing.code, help.code]).toEqual([2, 0]);
  expect(nothing.out).toBe(help.out);
  expect(help.out).toMatch(/status[\s\S]*check[\s\S]*tallies/);
});
