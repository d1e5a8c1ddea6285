// When do the ends of a road read differently?

import { expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { endsDiffer } from '../../../src/roads/ends.ts';
import { march, type Said, says, storyOf } from '../readings/story-of.ts';

const upton = { of: 'upton' };

test.each([
  ['nothing is reported of either', [says(5, 'open', 'outlet', { of: 'fork-road' })], false],
  ['nothing is reported of one', [says(5, 'north')], false],
  ['both read the same', [says(5, 'north'), says(5, 'north', 'outlet', upton)], false],
  ['both read the same, one better than the other', [says(5, 'north'), says(5, 'north', 'north', upton)], false],
  ['one is held by the other side', [says(5, 'north'), says(5, 'south', 'outlet', upton)], true],
  ['one is contested', [says(5, 'north'), says(5, 'contested', 'outlet', upton)], true],
  ['one is only claimed by the other side', [says(5, 'north'), says(5, 'south', 'south', upton)], true],
])('the road from Upton to Midham, where %s: %s', (_, reports: readonly Partial<Said>[], differ) => {
  expect(differOn(reports, 6)).toBe(differ);
});

test('the ends are those of the day that is asked for', () => {
  const reports = [says(5, 'north'), says(5, 'north', 'outlet', upton), says(8, 'south')];
  expect([4, 5, 7, 8].map((day) => differOn(reports, day))).toEqual([false, false, false, true]);
});

test('a junction, of which nothing is ever reported, tells nothing', () => {
  expect(differOn([says(5, 'north')], 6, 'fork-road')).toBe(false);
});

function differOn(reports: readonly Partial<Said>[], day: number, id = 'valley-road'): boolean {
  const story = storyOf(reports);
  const road = story.roads.find((each) => each.id === id);
  if (!road) throw new Error(`no road ${id}`);
  return endsDiffer(createTimeline(story, 'hindsight'), road, march(day));
}
