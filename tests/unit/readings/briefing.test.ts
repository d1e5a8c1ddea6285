// Is what is told of a day true of its readings?

import { describe, expect, test } from 'vitest';
import { briefingOn } from '../../../src/readings/briefing.ts';
import { differencesOn } from '../../../src/readings/changes.ts';
import { countedPlaces } from '../../../src/readings/evidence.ts';
import { createTimeline, perClock } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import { briefingText } from '../../../src/ui/day-messages.ts';
import { shippedStory } from '../shipped.ts';
import { march, says, storyOf } from './story-of.ts';

function text(reports: Parameters<typeof storyOf>[0], day: number): string {
  const story = storyOf(reports);
  return briefingText(briefingOn(createTimeline(story, 'hindsight'), march(day)), story.settings);
}

describe('the briefing', () => {
  test('begins with the day and the count', () => {
    expect(text([says(5, 'south')], 5)).toMatch(/^\w+ 5 March 2031: 1 \w+ held by the south/);
  });

  test('names what is new since the day before', () => {
    expect(text([says(5, 'south')], 5)).toContain('New since the day before: Midham held by the south.');
    expect(text([says(5, 'south')], 6)).toContain('Nothing has changed since the day before.');
  });

  test('names where reports disagree, and how', () => {
    const reports = [says(3, 'north'), says(5, 'south', 'south')];
    expect(text(reports, 5)).toContain(
      'Reports disagree about Midham (held by the north, also told as held by the south).',
    );
  });

  test('says of what nothing has been heard for long', () => {
    expect(text([says(3, 'north')], 20)).toContain('Of Midham nothing has been heard for 17 days.');
    expect(text([says(3, 'north')], 5)).not.toContain('nothing has been heard');
    const two = [says(3, 'north'), says(4, 'north', 'outlet', { of: 'upton' })];
    expect(text(two, 20)).toContain('heard for 17 days and 1 more place is not in the news either.');
    const three = [...two, says(4, 'north', 'outlet', { of: 'lowford' })];
    expect(text(three, 20)).toContain('and 2 more places are not in the news either.');
  });
});

const timelines = perClock((clock) => createTimeline(shippedStory, clock));
const days = daysFrom(shippedStory.settings.firstDay, shippedStory.settings.lastDay);
const places = countedPlaces(shippedStory);

test.each([
  'as-reported',
  'hindsight',
] as const)('on each day of the shipped story it has two to five sentences, %s', (clock) => {
  for (const day of days) {
    const sentences = briefingText(briefingOn(timelines[clock], day), shippedStory.settings).split(/(?<=\.)\s/);
    expect(sentences.length, day).toBeGreaterThanOrEqual(2);
    expect(sentences.length, day).toBeLessThanOrEqual(5);
  }
});

test('the places that differ under the two clocks are those whose statuses differ, on every day', () => {
  for (const day of days) {
    const listed = differencesOn(timelines['as-reported'], timelines.hindsight, day).first.map(
      ({ feature }) => feature,
    );
    const differing = places.filter(
      (id) => timelines['as-reported'].readingAt(id, day)?.status !== timelines.hindsight.readingAt(id, day)?.status,
    );
    expect(listed).toEqual(differing);
  }
});
