// Is a story that is read as a stream checked like any other?

import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeIssue } from '../../../src/story/issue.ts';
import { checkLarge } from '../../../src/story/large/read.ts';
import { mostIssues } from '../../../src/story/large/rows.ts';
import { isLarge, mostPlaces, mostReports } from '../../../src/story/large/size.ts';
import { readStory } from '../../../src/story/load.ts';
import { emptyFolder, folderOf } from '../folder-of.ts';
import { fixtures, goodFiles, goodFolder } from '../valley.ts';

function issuesOf(folder: string) {
  const checked = checkLarge(folder);
  return checked.ok ? [] : checked.issues;
}

function expectSameIssues(folder: string) {
  const whole = readStory(folder);
  expect(issuesOf(folder).map(writeIssue)).toEqual(whole.ok ? [] : whole.issues.map(writeIssue));
}

test.each(readdirSync(`${fixtures}bad`))('%s is refused with the same issues in the same order', (name) => {
  const folder = folderOf({});
  cpSync(`${fixtures}bad/${name}`, folder, { recursive: true });
  expectSameIssues(folder);
});

test('so is a folder without a file, without settings, or that is not there', () => {
  expectSameIssues(goodFolder);
  for (const name of ['reports.csv', 'sources.csv', 'features.geojson', 'datapackage.json']) {
    const folder = folderOf({});
    rmSync(join(folder, name));
    expectSameIssues(folder);
  }
  expectSameIssues('/nowhere');
});

test('of very many issues the first are told, and how many more there are', () => {
  const [header = '', ...rows] = (goodFiles['reports.csv'] ?? '').split('\n');
  const strays = Array.from(
    { length: 3 * mostIssues },
    (_, index) => `s${index}${(rows[0] ?? '').replace(/^[^,]*/, '')}`,
  );
  const folder = folderOf({
    'reports.csv': [
      header,
      ...rows.filter(Boolean),
      ...strays.map((row) => row.replace(/midham|upton|[a-z]+ham/, 'nowhere')),
    ].join('\n'),
  });
  const whole = readStory(folder);
  const issues = issuesOf(folder);
  expect(issues.slice(0, mostIssues)).toEqual(whole.ok ? [] : whole.issues.slice(0, mostIssues));
  expect(issues[mostIssues]).toMatchObject({
    file: 'reports.csv',
    found: `${(whole.ok ? 0 : whole.issues.length) - mostIssues} more`,
  });
});

describe('a story is large', () => {
  const filled = (folder: string, places: number, reports: number) => {
    const point = '{"type":"Feature","geometry":{"type":"Point"}}';
    writeFileSync(join(folder, 'features.geojson'), `{"features":[${Array.from({ length: places }, () => point)}]}`);
    writeFileSync(join(folder, 'reports.csv'), `id,summary\n${'r,"in two\nlines"\n'.repeat(reports)}`);
    return folder;
  };

  test.each([
    [mostPlaces, mostReports, false],
    [mostPlaces + 1, 3, true],
    [3, mostReports + 1, true],
  ])('of %d places and %d reports: %s', (places, reports, expected) => {
    expect(isLarge(filled(emptyFolder(), places, reports))).toBe(expected);
  });

  test('but not where there is none', () => expect(isLarge('/nowhere')).toBe(false));
});
