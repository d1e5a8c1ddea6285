// Is every broken story refused with its whole list of issues? A folder of tests/fixtures/bad holds the files that differ
// from the good story, and in expected.txt what an editor must read.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStoryFolder } from '../../../src/story/load.ts';
import { fixtures, issuesOf } from '../valley.ts';

const folders = readdirSync(`${fixtures}bad`).map((name) => [name, `${fixtures}bad/${name}`] as const);

test.each(folders)('%s is refused with all of its issues, in words', (_, folder) => {
  const expected = readFileSync(`${folder}/expected.txt`, 'utf8').trimEnd().split('\n');
  expect(issuesOf(readStoryFolder(folder))).toEqual(expected);
});
