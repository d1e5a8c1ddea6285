// Ten thousand broken stories: each is read right, or refused with file and row. None throws, hangs, or reaches the map half-read.

import { expect, test } from 'vitest';
import { chartOf } from '../../../src/readings/chart.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { daysFrom, isDay } from '../../../src/story/day.ts';
import type { Issue } from '../../../src/story/issue.ts';
import { type Files, parseStory } from '../../../src/story/parse.ts';
import type { Story } from '../../../src/story/types.ts';
import { goodFiles } from '../valley.ts';
import { harmful, harmless, type Random } from './mutations.ts';

const cases = 10_000;
// A hang takes for ever; a busy machine takes its time.
const patienceMs = 10_000;
const good = JSON.stringify(parseStory(goodFiles));
const names = Object.keys(goodFiles);

test(`${cases} mutated stories`, { timeout: 300_000 }, () => {
  const random = seededRandom(20261127);
  const tally = new Map<string, { read: number; refused: number }>();
  for (let number = 0; number < cases; number += 1) {
    const safe = number % 4 === 0;
    const mutation = pick(random, safe ? harmless : harmful);
    const file = pick(
      random,
      names.filter((name) => mutation.files.test(name)),
    );
    const bytes = mutation.change(Buffer.from(goodFiles[file] ?? '', 'utf8'), random);
    const files: Files = { ...goodFiles, [file]: bytes.toString('utf8') };
    const where = `case ${number}, ${mutation.name} in ${file}`;
    const began = performance.now();
    const parsed = parseStory(files);
    expect(performance.now() - began, `${where} took too long`).toBeLessThan(patienceMs);
    const count = tally.get(mutation.name) ?? { read: 0, refused: 0 };
    tally.set(mutation.name, count);
    if (parsed.ok) {
      count.read += 1;
      if (safe) expect(JSON.stringify(parsed), `${where} changed the story`).toBe(good);
      else expectSound(parsed.story, where);
    } else {
      count.refused += 1;
      expect(safe, `${where} was refused: ${JSON.stringify(parsed.issues[0])}`).toBe(false);
      expect(parsed.issues.length, where).toBeGreaterThan(0);
      expect(
        parsed.issues.filter((issue) => !saysWhere(issue)),
        where,
      ).toEqual([]);
    }
  }
  const lines = [...tally].map(([name, { read, refused }]) => `  ${name}: ${read} read, ${refused} refused`);
  console.log([`${cases} mutated stories:`, ...lines.sort()].join('\n'));
  expect([...tally.keys()].sort()).toEqual([...harmless, ...harmful].map(({ name }) => name).sort());
});

/** A mutated story that was taken can be drawn on each of its days, and names nothing that it does not hold. */
function expectSound(story: Story, where: string) {
  const { settings, places, roads, sources, reports } = story;
  const features = new Set<string>([...places, ...roads].map(({ id }) => id));
  const ids = new Set<string>(sources.map(({ id }) => id));
  const statuses = new Set<string>([...settings.placeStatuses, ...settings.roadStatuses].map(({ id }) => id));
  for (const { scope, source, status, event } of reports) {
    const named = scope.kind === 'feature' ? [scope.id] : scope.except;
    expect(named.every((id) => features.has(id)) && ids.has(source) && statuses.has(status), where).toBe(true);
    expect(isDay(event.effect), where).toBe(true);
  }
  for (const place of places) expect(place.at.every(Number.isFinite), where).toBe(true);
  for (const clock of ['as-reported', 'hindsight'] as const) {
    const timeline = createTimeline(story, clock);
    const days = daysFrom(settings.firstDay, settings.lastDay);
    expect(chartOf(timeline).days.length, where).toBe(days.length);
    for (const place of places) for (const day of days) timeline.readingAt(place.id, day);
  }
}

/** An issue leads to a row, an entry or a line; what is no such file at all has none of them. */
function saysWhere({ file, row, column, expected, found }: Issue): boolean {
  const wholeFile = ['an object', 'a GeoJSON FeatureCollection'].includes(expected) || found === 'an empty file';
  const json = file.endsWith('json') && (column !== null || wholeFile || /\bline \d+/.test(found));
  return (row !== null || json) && expected !== '' && found !== '';
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Whole numbers below a bound, the same ones in each run (mulberry32). */
function seededRandom(seed: number): Random {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
