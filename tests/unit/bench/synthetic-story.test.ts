// Is a made-up story a story, and the same each time? What is measured on it rests on that.

import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { readStory } from '../../../src/story/load.ts';
import { storyFileNames } from '../../../src/story/tables.ts';
import { dayAt, dayCount, type Recipe } from '../../bench/synthetic-story/recipe.ts';
import { knownStatus } from '../../bench/synthetic-story/statements.ts';
import { writeSyntheticStory } from '../../bench/synthetic-story/write.ts';

const mixed: Recipe = { seed: 1, places: 60 };
const known: Recipe = { seed: 1, places: 60, changesPerDay: 2 };

test.each([mixed, known, { seed: 9, places: 1 }])('%j passes the check', (recipe) => {
  const parsed = readStory(written(recipe));
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
});

test('the same seed makes the same files, another one others', () => {
  expect(textsOf(written(mixed))).toEqual(textsOf(written(mixed)));
  expect(textsOf(written({ ...mixed, seed: 2 }))).not.toEqual(textsOf(written(mixed)));
});

test.each([mixed, known])('%j tells ten reports of each place, on days of the story', (recipe) => {
  const { places, reports } = storyOf(recipe);
  const own = reports.filter(({ scope }) => scope.kind === 'feature');
  expect(new Set(places.map(({ name }) => name)).size).toBe(60);
  expect(places.map(({ id }) => own.filter(({ scope }) => scope.kind === 'feature' && scope.id === id).length)).toEqual(
    places.map(() => 10),
  );
  const days = reports.flatMap(({ event }) => [event.from, event.to, event.effect]).filter((day) => day !== null);
  expect(days.filter((day) => day < dayAt(0) || day > dayAt(dayCount - 1))).toEqual([]);
});

test('reports are as mixed as those of a war', () => {
  const { reports, sources } = storyOf(mixed);
  const kinds = (values: readonly unknown[]) => new Set(values).size;
  expect(kinds(reports.map(({ event }) => event.kind))).toBe(4);
  expect(kinds(reports.map(({ precision }) => precision))).toBe(3);
  expect(kinds(reports.map(({ claimantKind }) => claimantKind))).toBeGreaterThan(6);
  expect(kinds(sources.map(({ origin }) => origin))).toBeGreaterThan(20);
  expect(reports.filter(({ scope }) => scope.kind === 'all')).toHaveLength(3);
  expect(reports.some(({ supersedes }) => supersedes !== null)).toBe(true);
  expect(sources.length / reports.length).toBeCloseTo(1 / 3, 1);
});

test('where the changes are known beforehand, the rule reads the same', () => {
  const story = storyOf(known);
  const timeline = createTimeline(story, 'as-reported');
  const statusOn = (index: number) =>
    story.places.map(({ id }) => timeline.readingAt(id, dayAt(index))?.status ?? null);
  const days = [0, 1, 19, 20, 57, 123, 199];
  expect(days.map(statusOn)).toEqual(days.map((day) => story.places.map((_, place) => knownStatus(known, place, day))));
  const look = (index: number) => story.places.map(({ id }) => timeline.readingAt(id, dayAt(index)));
  expect(look(150).filter((each) => each?.stale || each?.challenge || each?.grade !== 'reported')).toEqual([]);
});

test('so many places change each day, and no others', () => {
  const places = Array.from({ length: known.places }, (_, place) => place);
  for (const day of [1, 21, 100, 199]) {
    expect(
      places.filter((place) => knownStatus(known, place, day) !== knownStatus(known, place, day - 1)),
    ).toHaveLength(2);
  }
});

function written(recipe: Recipe): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-synthetic-'));
  writeSyntheticStory(folder, recipe);
  return folder;
}

function textsOf(folder: string): readonly string[] {
  return storyFileNames.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function storyOf(recipe: Recipe) {
  const parsed = readStory(written(recipe));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return parsed.story;
}
