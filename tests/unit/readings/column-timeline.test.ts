// Does a timeline over columns answer as the one does that they were made of? In everything but the reports themselves.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefingOn } from '../../../src/readings/briefing.ts';
import { changeAfter, changeBefore, changesOn, differencesOn } from '../../../src/readings/changes.ts';
import { chartOf } from '../../../src/readings/chart.ts';
import { createColumnTimeline } from '../../../src/readings/column-timeline.ts';
import { createCrowd } from '../../../src/readings/crowd.ts';
import { createFrontTimeline } from '../../../src/readings/front-timeline.ts';
import { packChart, unpackChart, within } from '../../../src/readings/pack-chart.ts';
import { columnsOf } from '../../../src/readings/spans.ts';
import { createTimeline, type Timeline } from '../../../src/readings/timeline.ts';
import { addDays, daysFrom } from '../../../src/story/day.ts';
import type { Clock, Story } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';
import { clock, corrected, seeded } from './any-story.ts';
import { storyOf } from './story-of.ts';

const clocks = ['as-reported', 'hindsight'] as const;
const bothOf = (story: Story, under: Clock) => {
  const told = createTimeline(story, under);
  return {
    told,
    columns: createColumnTimeline({ story, clock: under, columns: columnsOf(story)[under], roads: told }),
  };
};
const daysOf = ({ settings }: Story) => daysFrom(settings.firstDay, settings.lastDay);

test('each place reads alike on each day, with as many reports', () => {
  fc.assert(
    fc.property(corrected, clock, (rows, under) => {
      const story = storyOf(rows);
      const { told, columns } = bothOf(story, under);
      for (const day of daysOf(story))
        for (const { id } of [...story.places, ...story.roads]) {
          expect(withoutReports(columns, id, day)).toEqual(withoutReports(told, id, day));
          expect(columns.reportCount(id, day)).toBe(told.reportCount(id, day));
        }
    }),
    { ...seeded, numRuns: 60 },
  );
});

test.each(clocks)('each day of the shipped story is told alike, %s', (under) => {
  const { told, columns } = bothOf(shippedStory, under);
  for (const day of daysOf(shippedStory)) {
    expect(briefingOn(columns, day)).toEqual(briefingOn(told, day));
    const changed = (timeline: Timeline) =>
      changesOn(timeline, day).map(({ feature, after }) => [feature, after.status]);
    expect(changed(columns)).toEqual(changed(told));
    expect(changeAfter(columns, day)).toBe(changeAfter(told, day));
    expect(changeBefore(columns, day)).toBe(changeBefore(told, day));
  }
});

test.each(clocks)('before the eve of the first day nothing is known, %s', (under) => {
  const { columns } = bothOf(shippedStory, under);
  const before = addDays(shippedStory.settings.firstDay, -2);
  expect(shippedStory.places.every(({ id }) => columns.readingAt(id, before) === undefined)).toBe(true);
});

test('the clocks differ in the same places, however either is asked', () => {
  const [reported, hindsight] = [bothOf(shippedStory, 'as-reported'), bothOf(shippedStory, 'hindsight')];
  for (const day of daysOf(shippedStory)) {
    const differ = (here: Timeline, there: Timeline) => {
      const { first, total } = differencesOn(here, there, day, 3);
      return { ids: first.map(({ feature }) => feature), total };
    };
    const wanted = differ(reported.told, hindsight.told);
    expect(differ(reported.columns, hindsight.columns)).toEqual(wanted);
    expect(differ(reported.columns, hindsight.told)).toEqual(wanted);
    expect(wanted.ids).toHaveLength(Math.min(3, wanted.total));
  }
});

test('a crowd tells of a move which places look different, whatever way it goes', () => {
  const { columns } = bothOf(shippedStory, 'as-reported').columns;
  if (!columns) throw new Error('no columns');
  const looks = Array.from({ length: columns.days }, (_, day) => {
    const crowd = createCrowd(columns);
    crowd.moveTo(day);
    return [...crowd.codes];
  });
  const crowd = createCrowd(columns);
  fc.assert(
    fc.property(fc.integer({ min: -3, max: columns.days + 3 }), (asked) => {
      const before = looks[crowd.day] ?? [];
      const changed = [...crowd.moveTo(asked)].sort((a, b) => a - b);
      const after = looks[Math.min(Math.max(asked, 0), columns.days - 1)] ?? [];
      expect([...crowd.codes]).toEqual(after);
      expect(changed).toEqual([...after.keys()].filter((place) => before[place] !== after[place]));
    }),
    { ...seeded, numRuns: 200 },
  );
});

test('before the places have arrived their counts are told by the chart, and nothing of any of them', () => {
  const { told } = bothOf(shippedStory, 'hindsight');
  const { settings } = shippedStory;
  const packed = JSON.parse(JSON.stringify(packChart(chartOf(told), settings)));
  const chart = unpackChart(packed, settings);
  expect(chart).toEqual(chartOf(told));
  const story = { ...shippedStory, places: [], reports: [] };
  const front = createFrontTimeline({ story, chart, roads: createTimeline(story, 'hindsight') });
  for (const day of daysOf(shippedStory)) {
    expect(front.sumOn(day).count).toEqual(told.sumOn(day).count);
    expect(front.sumOn(day).disputed.total).toBe(0);
  }
  expect(front.whole).toBe(false);
  expect(front.readingAt(shippedStory.places[0]?.id ?? ('' as never), settings.lastDay)).toBeUndefined();
});

test('a chart of which an article asks for some days counts the same on them', () => {
  const { settings } = shippedStory;
  const [firstDay, lastDay] = [addDays(settings.firstDay, 10), addDays(settings.lastDay, -20)];
  const some = { ...shippedStory, settings: { ...settings, firstDay, lastDay } };
  const whole = chartOf(createTimeline(shippedStory, 'as-reported'));
  expect(within(whole, some.settings)).toEqual(chartOf(createTimeline(some, 'as-reported')));
});

/** A reading but for the reports behind it. */
function withoutReports(timeline: Timeline, ...[id, day]: Parameters<Timeline['readingAt']>) {
  const reading = timeline.readingAt(id, day);
  return (
    reading && { ...reading, reports: null, challenge: reading.challenge && { ...reading.challenge, reports: null } }
  );
}
