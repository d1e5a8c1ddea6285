// Does a story come out of its columns as it went in?

import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { coarse } from '../../../src/roads/coarse.ts';
import { emptyGround, type Ground, withWholeLines } from '../../../src/story/ground.ts';
import { packStory, unpackStory } from '../../../src/story/pack.ts';
import { packGround, unpackGround } from '../../../src/story/pack-ground.ts';
import { shorten, trueId } from '../../../src/story/short-ids.ts';
import type { Story } from '../../../src/story/types.ts';
import { idOf, march, says, storyOf } from '../readings/story-of.ts';
import { shippedGround, shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';

/** The story after its journey, as JSON has it. */
function travelled(story: Story): Story {
  return unpackStory(JSON.parse(JSON.stringify(packStory(story))));
}

/** What a journey may change: roads are rounded; the notes of tallies and the other names of places do not come along. */
function comparable({ places, roads, tallies, ...rest }: Story) {
  return {
    ...rest,
    places: places.map((place) => ({ ...place, otherNames: [] })),
    tallies: tallies.map((tally) => ({ ...tally, note: '' })),
    roads: roads.map(({ line, ...road }) => ({ ...road, otherNames: [], positions: line.length })),
  };
}

test.each([
  ['the shipped story', shippedStory],
  ['the valley', valley()],
  ['a story without reports', { ...valley(), reports: [], sources: [], tallies: [] }],
  [
    'reports of every form',
    storyOf([
      says('[2031-03-04..2031-03-05]', 'south', 'rumour', { id: 'odd id' }),
      says('../2031-03-05', 'north', 'outlet', { of: '* except midham, upton', published: null }),
      says('2031-03-05~', 'cut', 'outlet', { of: 'valley-road', at: 'km 12.5', supersedes: 'odd id' }),
      says('2031-03-05/..', 'open', 'outlet', { of: 'valley-road', at: 'upton', precision: 2 }),
    ]),
  ],
] as const)('%s arrives as it left', (_, story) => {
  expect(comparable(travelled(story))).toEqual(comparable(story));
});

test('a road arrives within a hundred metres', () => {
  for (const [index, road] of travelled(shippedStory).roads.entries()) {
    for (const [place, [lon, lat]] of road.line.entries()) {
      const [lon0, lat0] = shippedStory.roads[index]?.line[place] ?? [Number.NaN, Number.NaN];
      expect(Math.max(Math.abs(lon - lon0), Math.abs(lat - lat0))).toBeLessThanOrEqual(0.00051);
    }
  }
});

test('a journey takes less than half the room', () => {
  expect(JSON.stringify(packStory(shippedStory)).length).toBeLessThan(JSON.stringify(shippedStory).length / 2);
});

describe('short ids', () => {
  const texts = { sources: {}, reports: {}, names: {}, ids: {} };

  test('say with the texts what every source and report is called in the table', () => {
    const short = shorten(shippedStory, texts);
    const called = short.story.reports.map(({ id, source }) => [trueId(id, short.texts), trueId(source, short.texts)]);
    expect(called).toEqual(shippedStory.reports.map(({ id, source }) => [id, source]));
  });

  test('change no reading', () => {
    const story = storyOf([
      says(5, 'south'),
      says(6, 'north', 'outlet', { supersedes: 'r1' }),
      says(7, 'south', 'south'),
    ]);
    const short = shorten(story, texts).story;
    const read = (each: Story) => {
      const reading = createTimeline(each, 'hindsight').readingAt(idOf(each, 'midham'), march(8));
      return { ...reading, reports: reading?.reports.length, challenge: reading?.challenge?.status };
    };
    expect(read(short)).toEqual(read(story));
  });

  test('leave alone what is called otherwise', () => {
    expect(trueId('odd id', texts)).toBe('odd id');
  });
});

describe('the ground', () => {
  const travel = (ground: Ground) => unpackGround(JSON.parse(JSON.stringify(packGround(ground, []))));

  test('arrives as it left', () => {
    expect(travel(shippedGround)).toEqual({ ...shippedGround, roads: {} });
  });

  test('may be none', () => {
    expect(travel(emptyGround)).toEqual({ ...emptyGround, roads: {} });
  });

  test('brings the whole lines of the roads, of which the page has but what a drawing shows', () => {
    const ground = unpackGround(JSON.parse(JSON.stringify(packGround(shippedGround, shippedStory.roads))));
    const drawn = { ...shippedStory, roads: shippedStory.roads.map((road) => ({ ...road, line: coarse(road.line) })) };
    const bends = (story: Story) => story.roads.reduce((sum, { line }) => sum + line.length, 0);
    expect(bends(drawn)).toBeLessThan(bends(shippedStory) / 2);
    for (const [index, road] of withWholeLines(drawn, ground).roads.entries()) {
      const line = shippedStory.roads[index]?.line ?? [];
      expect(road.line).toHaveLength(line.length);
      for (const [bend, [lon, lat]] of road.line.entries()) {
        expect(lon).toBeCloseTo(line[bend]?.[0] ?? 0, 2);
        expect(lat).toBeCloseTo(line[bend]?.[1] ?? 0, 2);
      }
    }
  });
});
