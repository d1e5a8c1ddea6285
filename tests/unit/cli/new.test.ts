// Does a new story work as it stands, and show each thing that the program can say?

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compareTallies } from '../../../src/readings/tally.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { toDay } from '../../../src/story/day.ts';
import { readStory, readStoryFolder } from '../../../src/story/load.ts';
import type { Clock, Story } from '../../../src/story/types.ts';
import { inWords } from '../readings/story-of.ts';
import { run, runIn } from './run.ts';

/** A folder for a test alone. */
function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function begun(...options: string[]): Promise<{ folder: string; story: Story }> {
  const folder = join(place(), 'my-story');
  const { code } = await run('new', folder, ...options);
  const parsed = readStory(folder);
  if (code !== 0 || !parsed.ok) throw new Error('the new story has issues');
  return { folder, story: parsed.story };
}

describe('a new story', () => {
  test('passes check without an issue or a warning', async () => {
    const { folder } = await begun();
    const { code, out } = await run('check', folder);
    expect(code).toBe(0);
    expect(out).not.toContain('warning');
    expect(out).toContain('5 places, 2 roads, 7 sources, 14 reports, 2 tallies: no issues.');
  });

  test('says in its title, its description and its README that it is invented', async () => {
    const { folder, story } = await begun();
    const [pack, readme] = ['datapackage.json', 'README.md'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(story.title).toContain('invented');
    expect(JSON.parse(pack ?? '').description).toContain('Nothing here is real');
    expect(readme).toContain('are invented');
    expect(readme).toContain('/?story=my-story');
  });

  test('has the title that is asked for, and the name of its folder as its id', async () => {
    const { folder, story } = await begun('--title', 'Who holds {name}?');
    expect([story.title, story.settings.headline]).toEqual(['Who holds {name}?', 'Who holds {name}?']);
    expect(story.id).toBe('my-story');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^# Who holds \{name\}\?$/m);
  });

  test('opens in any spreadsheet: plain letters, commas, lines of equal length, no byte order mark', async () => {
    const { folder } = await begun();
    for (const [name, text] of Object.entries(readStoryFolder(folder))) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what ASCII is
      expect(text, name).toMatch(/^[\x0A\x20-\x7E]*$/);
    }
  });

  test('explains every column of every table, and every setting that it uses has a value', async () => {
    const { folder } = await begun();
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(resources.map(({ name }: { name: string }) => name)).toEqual([
      ...['sources', 'reports', 'tallies', 'corrections', 'events', 'features'],
    ]);
    for (const { schema } of resources) {
      for (const { name, description } of schema.fields) expect(description, name).toMatch(/\w/);
    }
  });

  test.each<[string, string, number, Clock, string]>([
    ['a place that one outlet reports', 'fernholm', 1, 'as-reported', 'north reported'],
    ['a claim against a report', 'midwater', 4, 'as-reported', 'contested reported, against south claimed'],
    ['two sides that contradict each other', 'midwater', 5, 'hindsight', 'contested reported, against north claimed'],
    ['a concession', 'midwater', 8, 'as-reported', 'south confirmed'],
    ['a road that is cut', 'fernholm-midwater', 6, 'as-reported', 'cut reported'],
    ['what was not known then', 'stonebridge', 10, 'as-reported', 'north reported'],
    ['what is known now', 'stonebridge', 10, 'hindsight', 'south reported'],
  ])('shows %s', async (_, feature, day, clock, expected) => {
    const { story } = await begun();
    const id = [...story.places, ...story.roads].find((each) => each.id === feature)?.id;
    const on = toDay(`2031-05-${String(day).padStart(2, '0')}`);
    if (!id || !on) throw new Error('no such feature or day');
    expect(inWords(createTimeline(story, clock).readingAt(id, on))).toBe(expected);
  });

  test('shows a published count that agrees, an event and a place that is not counted', async () => {
    const { story } = await begun();
    const counts = compareTallies(createTimeline(story, 'hindsight'));
    expect(counts.map(({ holds }) => holds)).toEqual([true, true]);
    expect(story.events).toHaveLength(2);
    expect(story.settings.placeClasses.some(({ counted }) => !counted)).toBe(true);
  });

  test('has only sources that lead nowhere', async () => {
    const { folder } = await begun();
    const { 'sources.csv': sources = '' } = readStoryFolder(folder);
    expect(sources.match(/https?:\/\/[^/,]+/g)).toEqual(Array(7).fill('https://example.org'));
  });
});

test('a bare name goes to data, and the next steps are told', async () => {
  const root = place();
  const { code, out } = await runIn(root, 'new', 'my-story');
  expect(code).toBe(0);
  expect(existsSync(join(root, 'data', 'my-story', 'reports.csv'))).toBe(true);
  expect(out).toMatch(/npm run dev[\s\S]*\/\?story=my-story[\s\S]*check[\s\S]*build/);
});

describe('nothing is written', () => {
  test('into a folder that holds something', async () => {
    const folder = join(place(), 'my-story');
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, err } = await run('new', folder);
    expect(code).toBe(1);
    expect(err).toContain(`${folder}: expected no such folder, or an empty one, found files in it`);
    expect(existsSync(join(folder, 'reports.csv'))).toBe(false);
  });

  test('over a file', async () => {
    const file = join(place(), 'my-story');
    writeFileSync(file, 'mine');
    const { code, err } = await run('new', file);
    expect({ code, text: readFileSync(file, 'utf8') }).toEqual({ code: 1, text: 'mine' });
    expect(err).toContain('found a file of that name');
  });

  test.each([
    ['My Story', 'Call it "my-story".'],
    ['story_2', 'Call it "story-2".'],
    ['-', 'found "-"'],
  ])('under the name %s, which is no id', async (name, told) => {
    const root = place();
    const { code, err } = await runIn(root, 'new', name);
    expect(code).toBe(1);
    expect(err).toContain(told);
    expect(existsSync(join(root, 'data'))).toBe(false);
  });

  test.each([
    [[], 'expected one name'],
    [['one', 'two'], 'expected one name'],
    [['one', '--title', ' '], '--title: expected a text'],
  ])('without one name and a title that is one: %s', async (words, told) => {
    const { code, err } = await runIn(place(), 'new', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

test('an empty folder is filled', async () => {
  const folder = join(place(), 'my-story');
  mkdirSync(folder);
  expect((await run('new', folder)).code).toBe(0);
});
