// Does the mark of a place say how it looks on a day, few or very many as there are?

import { describe, expect, test } from 'vitest';
import { markOfCode, marksBy } from '../../../../src/map/marks/code.ts';
import { toCode } from '../../../../src/readings/columns.ts';
import type { ReachOn } from '../../../../src/roads/reach.ts';
import type { FeatureId, Status } from '../../../../src/story/types.ts';
import { march, type Said, says, storyOf } from '../../readings/story-of.ts';
import { sceneOf } from '../../scene-of.ts';
import { valley } from '../../valley.ts';
import { drawnBy } from './mark.ts';

/** How a place is drawn on a day, by default Midham on the 6th. */
function drawn(reports: readonly Partial<Said>[], { of = 'midham', day = 6 } = {}) {
  const story = storyOf(reports);
  return drawnBy(marksBy(story.settings)(sceneOf(story, march(day)), of as FeatureId), story.settings);
}

describe('a place', () => {
  test('without a report is unread, without ring, in full strength', () => {
    expect(drawn([says(5, 'south')], { of: 'upton' })).toEqual({
      ...{ status: null, rival: null, hollow: false, strength: 1 },
    });
  });

  test.each([
    'north',
    'contested',
    'south',
  ])('looks like its status %s, and is hollow where that is only claimed', (status) => {
    expect(drawn([says(5, status)])).toEqual({ status, rival: null, hollow: false, strength: 1 });
    expect(drawn([says(5, status, 'rumour')])).toMatchObject({ status, hollow: true });
  });

  test('looks the same reported and confirmed', () => {
    expect(drawn([says(5, 'south')])).toEqual(drawn([says(5, 'south', 'north')]));
  });

  test('has its challenge as its ring', () => {
    expect(drawn([says(5, 'south'), says(6, 'north', 'north')])).toMatchObject({ status: 'south', rival: 'north' });
    expect(drawn([says(5, 'south')])).toMatchObject({ rival: null });
  });

  test('is faded once its news is stale', () => {
    expect(drawn([says(5, 'south')], { day: 15 })).toMatchObject({ strength: 1 });
    expect(drawn([says(5, 'south')], { day: 16 })).toMatchObject({ strength: 0.5 });
  });

  test('is as strong as the road leads there where that is asked for, however old its news', () => {
    const story = storyOf([says(5, 'south')]);
    const [upton, midham] = ['upton', 'midham'] as FeatureId[];
    if (!upton || !midham) throw new Error('no places');
    const reach: ReachOn = {
      hub: 'open',
      places: new Map([
        [upton, 'at-best'],
        [midham, 'no'],
      ]),
      ...{ roads: new Map(), shut: new Set<FeatureId>() },
      ...{ wayTo: () => undefined, without: () => [], withOpen: () => [] },
    };
    const scene = { ...sceneOf(story, march(16)), reach };
    const drawnAt = (place: FeatureId) => drawnBy(marksBy(story.settings)(scene, place), story.settings);
    expect(drawnAt(midham)).toMatchObject({ status: 'south', strength: 0.25 });
    expect(drawnAt(upton)).toMatchObject({ status: null, strength: 0.6 });
    expect(drawnAt('lowford' as FeatureId)).toMatchObject({ status: null, strength: 1 });
  });
});

test.each([
  [{ status: 1, grade: 'reported', challenge: null, blanket: false, stale: false }, 'filled, fresh, without ring'],
  [{ status: 2, grade: 'claimed', challenge: { status: 0, grade: 'reported' }, blanket: true, stale: true }, 'hollow'],
] as const)('the code of a column %o is drawn %s', (look, words) => {
  const { settings } = valley();
  const idOf = (number: number): Status | null => settings.placeStatuses[number]?.id ?? null;
  expect(drawnBy(markOfCode(toCode(look)), settings)).toEqual({
    status: idOf(look.status),
    rival: look.challenge ? idOf(look.challenge.status) : null,
    hollow: words === 'hollow',
    strength: look.stale ? 0.5 : 1,
  });
});

test('a place in columns of which nothing has been reported is unread', () => {
  expect(drawnBy(markOfCode(0), valley().settings)).toEqual({ status: null, rival: null, hollow: false, strength: 1 });
});
