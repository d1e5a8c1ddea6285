// Does the export of a story say on every day what the map says?

import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayReading, type ReadingSpan, writeReadings, writeReadingsMap } from '../../../src/downloads/readings.ts';
import { createTimeline, perClock } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import type { Story } from '../../../src/story/types.ts';
import { spokenPlaces } from '../../../src/story/view.ts';
import { corrected, seeded } from '../readings/any-story.ts';
import { says, storyOf } from '../readings/story-of.ts';

const few = { ...seeded, numRuns: 60 };

/** What the timeline says of every feature, day and clock. */
function told(story: Story): readonly DayReading[] {
  const timelines = Object.values(perClock((clock) => createTimeline(story, clock)));
  const days = daysFrom(story.settings.firstDay, story.settings.lastDay);
  return [...spokenPlaces(story), ...story.roads].flatMap(({ id }) =>
    timelines.flatMap((timeline) =>
      days.map((day): DayReading => {
        const { status = '', grade = '', challenge } = timeline.readingAt(id, day) ?? {};
        return { feature_id: id, day, clock: timeline.clock, status, grade, challenge: challenge?.status ?? '' };
      }),
    ),
  );
}

function rows(story: Story) {
  const { columns, ...found } = csvParse(writeReadings(story));
  return Object.values(found);
}

function spans(story: Story): Readonly<Record<string, readonly ReadingSpan[]>> {
  const { features } = JSON.parse(writeReadingsMap(story)) as GeoJSON.FeatureCollection;
  return Object.fromEntries(features.map(({ id, properties }) => [id, properties?.readings]));
}

describe('of any story', () => {
  test('every row of the CSV is the reading of its feature on its day under its clock, each once', () => {
    fc.assert(
      fc.property(corrected, (reports) => {
        const story = storyOf(reports);
        expect(rows(story)).toEqual(told(story));
      }),
      few,
    );
  });

  test('the spans of the GeoJSON say of each day what the CSV says, and no two that meet say the same', () => {
    fc.assert(
      fc.property(corrected, (reports) => {
        const story = storyOf(reports);
        const found = spans(story);
        const days = Object.entries(found).flatMap(([feature_id, all]) =>
          all.flatMap(({ from, to, ...reading }) => daysFrom(from, to).map((day) => ({ feature_id, day, ...reading }))),
        );
        expect(days).toEqual(told(story).filter(({ status }) => status !== ''));
        for (const [span, next] of Object.values(found).flatMap((all) => all.map((span, at) => [span, all[at + 1]]))) {
          const follows = next && span && next.clock === span.clock && daysFrom(span.to, next.from).length === 2;
          if (follows) expect({ ...next, from: '', to: '' }).not.toEqual({ ...span, from: '', to: '' });
        }
      }),
      few,
    );
  });
});

const story = storyOf([says(2, 'north'), says(4, 'south', 'south'), says(6, 'south', 'north', { published: 8 })]);

test('the columns are the promised ones', () => {
  expect(writeReadings(story).split('\n')[0]).toBe('feature_id,day,clock,status,grade,challenge');
});

test('a span begins and ends with what it says, under each clock', () => {
  const of = (clock: string) =>
    spans(story)
      .midham?.filter((span) => span.clock === clock)
      .map(
        ({ from, to, status, grade, challenge }) => `${from.slice(8)}-${to.slice(8)} ${status} ${grade} ${challenge}`,
      );
  expect(of('hindsight')).toEqual(['02-03 north reported ', '04-05 north reported south', '06-31 south confirmed ']);
  expect(of('as-reported')?.at(-1)).toBe('08-31 south confirmed ');
});

test('each feature that can have a status stands in the GeoJSON once, with its geometry and what it is', () => {
  const { features } = JSON.parse(writeReadingsMap(story)) as GeoJSON.FeatureCollection;
  expect(features.map(({ id, geometry }) => [id, geometry.type])).toEqual([
    ...['upton', 'midham', 'lowford', 'weir-ferry'].map((id) => [id, 'Point']),
    ...['valley-road', 'fork-road'].map((id) => [id, 'LineString']),
  ]);
  expect(features[0]?.properties).toMatchObject({ kind: 'place', class: 'town', name: 'Upton', area: 'Upper Marrow' });
  expect(features[4]?.properties).toMatchObject({ kind: 'road', ref: 'M1', from: 'upton', to: 'midham', readings: [] });
});
