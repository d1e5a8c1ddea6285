// Do the columns say of every place on every day what the timeline says, and do they survive the way to the page?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumns, encodeColumns } from '../../../src/readings/column-file.ts';
import { fromCode, type ReadingColumns } from '../../../src/readings/columns.ts';
import { spanOn } from '../../../src/readings/crowd.ts';
import { columnsOf, joinColumns } from '../../../src/readings/spans.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { addDays, daysBetween, daysFrom } from '../../../src/story/day.ts';
import type { Clock, Place, Story } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';
import { clock, corrected, seeded } from './any-story.ts';
import { march, says, storyOf } from './story-of.ts';

test('on every day the columns say what the timeline says', () => {
  fc.assert(
    fc.property(corrected, clock, fc.constantFrom(1, 9, 20), (rows, under, first) => {
      const whole = storyOf(rows);
      expectSame({ ...whole, settings: { ...whole.settings, firstDay: march(first) } }, under);
    }),
    seeded,
  );
});

test.each<Clock>(['as-reported', 'hindsight'])('so they do of the shipped story, %s', (under) => {
  expectSame(shippedStory, under);
});

test('a reading that is withdrawn leaves a span of nothing', () => {
  const story = storyOf([says(2, 'north'), says(5, 'south', 'outlet', { of: 'upton', supersedes: 'r1' })]);
  const columns = columnsOf(story)['as-reported'];
  const row = story.places.findIndex((place) => place.id === 'midham');
  const spans = [...columns.code.subarray(columns.starts[row], columns.starts[row + 1])];
  expect(spans.map((code) => fromCode(code) !== null)).toEqual([true, false]);
});

test('silence begins a span of its own, and what was told before begins on the eve of the first day', () => {
  const whole = storyOf([says(2, 'north')]);
  const columns = columnsOf({ ...whole, settings: { ...whole.settings, firstDay: march(4) } }).hindsight;
  expect([...columns.from]).toEqual([0, 10]);
  expect([...columns.since]).toEqual([-1, -1]);
  expect([...columns.code].map((code) => fromCode(code)?.stale)).toEqual([false, true]);
});

test('the columns of parts make those of the whole', () => {
  const columns = columnsOf(shippedStory)['as-reported'];
  const part = (places: readonly Place[]) => columnsOf({ ...shippedStory, places })['as-reported'];
  // A report of all places speaks of those of its part alike.
  const parts = [part(shippedStory.places.slice(0, 7)), part(shippedStory.places.slice(7))];
  expect(joinColumns(parts)).toEqual(columns);
});

test('columns survive their file, and other bytes are refused', () => {
  fc.assert(
    fc.property(corrected, clock, (rows, under) => {
      const columns = columnsOf(storyOf(rows))[under];
      expect(decodeColumns(encodeColumns(columns).buffer)).toEqual(columns);
    }),
    { ...seeded, numRuns: 50 },
  );
  const far: ReadingColumns = {
    ...{ eve: march(1), days: 4000, starts: Uint32Array.of(0, 0, 4) },
    ...{ from: Uint16Array.of(0, 7, 3998, 3999), code: Uint16Array.of(0x3fff, 0, 1, 0) },
    ...{ since: Int16Array.of(-28000, 4000, -28000, 0), heard: Int16Array.of(4700, -28000, 4700, 3999) },
    reports: Uint16Array.of(65535, 0, 40000, 3),
  };
  const bytes = encodeColumns(far);
  expect(decodeColumns(bytes.buffer)).toEqual(far);
  expect(() => decodeColumns(bytes.slice(0, -1).buffer)).toThrow('cut short');
  expect(() => decodeColumns(new TextEncoder().encode('<!doctype html>'.repeat(9)).buffer)).toThrow('no columns');
});

function expectSame(story: Story, under: Clock) {
  const timeline = createTimeline(story, under);
  const columns = columnsOf(story)[under];
  const { lastDay } = story.settings;
  for (const [row, { id }] of story.places.entries()) {
    for (const day of daysFrom(columns.eve, lastDay)) {
      const span = spanOn(columns, row, daysBetween(columns.eve, day));
      const told = span < 0 ? nothing : rowAt(columns, span);
      expect(told, `${id} ${day}`).toEqual(
        expected(story, timeline.readingAt(id, day), timeline.reportsAt(id, day).length),
      );
    }
  }
}

const nothing = { look: null, since: null, heard: null, reports: 0 };

function rowAt(columns: ReadingColumns, span: number) {
  const look = fromCode(columns.code[span] ?? 0);
  const of = (column: Int16Array) => (look ? column[span] : null);
  return { look, since: of(columns.since), heard: of(columns.heard), reports: columns.reports[span] };
}

function expected(
  { settings }: Story,
  reading: ReturnType<ReturnType<typeof createTimeline>['readingAt']>,
  reports: number,
) {
  if (!reading) return { ...nothing, reports };
  const { status, grade, challenge, blanket, stale, since, heard } = reading;
  const statusOf = (id: string) => settings.placeStatuses.findIndex((each) => each.id === id);
  return {
    look: {
      ...{ status: statusOf(status), grade, blanket, stale },
      challenge: challenge && { status: statusOf(challenge.status), grade: challenge.grade },
    },
    since: daysBetween(addDays(settings.firstDay, -1), since),
    heard: daysBetween(addDays(settings.firstDay, -1), heard),
    reports,
  };
}
