// Does the chart count what the readings say, and do the published counts stand where they belong?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartOf, type Dot } from '../../../src/readings/chart.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import type { Clock, Story } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';
import { clock, corrected, seeded } from './any-story.ts';
import { march, says, storyOf } from './story-of.ts';

const clocks: readonly Clock[] = ['as-reported', 'hindsight'];

/** How many counted places read as each status, day by day, counted one by one. */
function countedByHand(story: Story, under: Clock) {
  const { settings, places } = story;
  const counted = places.filter((place) => settings.placeClasses.find((each) => each.id === place.class)?.counted);
  const timeline = createTimeline(story, under);
  return daysFrom(settings.firstDay, settings.lastDay).map((day) => {
    const statuses = counted.map((place) => timeline.readingAt(place.id, day)?.status ?? 'unread');
    return Object.fromEntries(
      [...settings.placeStatuses.map(({ id }) => id), 'unread'].map((name) => [
        name,
        statuses.filter((status) => status === name).length,
      ]),
    );
  });
}

function countedByChart(story: Story, under: Clock): readonly Record<string, number>[] {
  const { days, counts, unread } = chartOf(createTimeline(story, under));
  return days.map((_, index) =>
    Object.fromEntries([...counts, ['unread', unread] as const].map(([name, numbers]) => [name, numbers[index] ?? 0])),
  );
}

describe('the counts of every day', () => {
  test('are those of the readings, whatever the reports say', () => {
    fc.assert(
      fc.property(corrected, clock, (rows, under) => {
        const story = storyOf(rows);
        expect(countedByChart(story, under)).toEqual(countedByHand(story, under));
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  test.each(clocks)('are those of the readings in the shipped story (%s)', (under) => {
    expect(countedByChart(shippedStory, under)).toEqual(countedByHand(shippedStory, under));
  });

  test.each(clocks)('add up to all counted places of the shipped story (%s)', (under) => {
    const { total } = chartOf(createTimeline(shippedStory, under));
    for (const day of countedByChart(shippedStory, under)) {
      expect(Object.values(day).reduce((sum, number) => sum + number)).toBe(total);
    }
  });

  test('begin with the first day of the story and end with its last', () => {
    const { days, total } = chartOf(createTimeline(valley(), 'hindsight'));
    expect([days.at(0), days.at(-1), days.length]).toEqual(['2031-03-01', '2031-03-31', 31]);
    expect(total).toBe(3);
  });
});

test('a tick counts the reports that were published on its day, whatever day they speak of', () => {
  const story = storyOf([
    says(2, 'north', 'outlet', { published: 5 }),
    says(5, 'north', 'outlet', { of: 'valley-road', status: 'open' }),
    says(5, 'north', 'outlet', { published: null }),
    says('2031-02-20', 'north'),
  ]);
  const { published } = chartOf(createTimeline(story, 'as-reported'));
  expect(published.flatMap((number, index) => (number > 0 ? [[index + 1, number]] : []))).toEqual([[5, 2]]);
});

describe('a published count', () => {
  test('of a party stands as high as it counts', () => {
    expect(dotsOf('2031-03-05,towns,south,1,exactly')).toMatchObject([{ day: march(5), edge: 1, value: 1 }]);
  });

  test('of what is not lost stands as far below the top', () => {
    expect(dotsOf('2031-03-05,towns,north,1,exactly')).toMatchObject([{ day: march(5), edge: 2, value: 1 }]);
  });

  test('says whom it counts and how exactly', () => {
    expect(dotsOf('2031-03-05,towns,south,2,at-least')).toMatchObject([{ party: 'south', qualifier: 'at-least' }]);
  });

  test.each([
    ['on the first day', '2031-03-01', 1],
    ['on the last day', '2031-03-31', 1],
    ['before the first day', '2031-02-28', 0],
    ['after the last day', '2031-04-01', 0],
  ])('%s has as many dots: %s, %i', (_, day, number) => {
    expect(dotsOf(`${day},towns,south,1,exactly`)).toHaveLength(number);
  });

  test.each(['villages,south', 'towns,west'])('that the story cannot compare (%s) has no dot', (what) => {
    expect(dotsOf(`2031-03-05,${what},1,exactly`)).toEqual([]);
  });

  test('that several outlets give alike is one dot with all of their names', () => {
    const same = '2031-03-05,towns,south,1,exactly';
    expect(dotsOf(same, same, same).map(({ publishers }) => publishers)).toEqual([['The Marrow Echo', 'The Ledger']]);
  });

  test.each([
    ['on another day', '2031-03-06,towns,south,1,exactly'],
    ['of another number', '2031-03-05,towns,south,2,exactly'],
    ['of another party', '2031-03-05,towns,north,1,exactly'],
    ['less exactly', '2031-03-05,towns,south,1,about'],
  ])('that is given %s is a dot of its own', (_, other) => {
    expect(dotsOf('2031-03-05,towns,south,1,exactly', other)).toHaveLength(2);
  });
});

/** The dots of counts written as day, measure, party, value and qualifier, told by the Echo twice and then the Ledger. */
function dotsOf(...counts: readonly string[]): readonly Dot[] {
  const sources = ['echo-0303', 'echo-0306', 'ledger-undated'];
  const rows = counts.map((each, index) => `t${index},${sources[index]},${each}`);
  const csv = ['tally_id,source_id,as_of,measure,party,value,qualifier', ...rows].join('\n');
  return chartOf(createTimeline(valley({ 'tallies.csv': `${csv}\n` }), 'hindsight')).dots;
}
