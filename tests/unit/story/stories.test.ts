// Is every story of this repository whole, and can its statuses be told apart?

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differenceOf, sights } from '../../../src/doubts/sight.ts';
import { writeIssue } from '../../../src/story/issue.ts';
import { readStoryFolder } from '../../../src/story/load.ts';
import { parseStory } from '../../../src/story/parse.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const folders = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('there is more than one, or the program could know the first by heart', () => {
  expect(folders.length).toBeGreaterThan(1);
});

describe.each(folders)('the story %s', (folder) => {
  const parsed = parseStory(readStoryFolder(data + folder));

  test('has no issue', () => {
    expect(parsed.ok ? [] : parsed.issues.map(writeIssue)).toEqual([]);
  });

  test('bears the name of its folder', () => {
    expect(parsed.ok && parsed.story.id).toBe(folder);
  });

  test('gives each status a shape of its own and a colour that eyes of every kind tell from the others', () => {
    const statuses = parsed.ok ? parsed.story.settings.placeStatuses : [];
    expect(new Set(statuses.map(({ shape }) => shape)).size).toBe(statuses.length);
    const alike = statuses.flatMap((one, index) =>
      statuses
        .slice(index + 1)
        .flatMap((other) =>
          sights
            .filter((sight) => differenceOf(one.color, other.color, sight) < (sight === 'grey' ? 10 : 20))
            .map((sight) => `${one.id} and ${other.id} to ${sight} sight`),
        ),
    );
    expect(alike).toEqual([]);
  });
});
