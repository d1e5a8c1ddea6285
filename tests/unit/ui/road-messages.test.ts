// Is what is said of roads true of the network, and does it say that it is derived?

import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { reachOf } from '../../../src/roads/reach.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import type { Day, FeatureId, Story } from '../../../src/story/types.ts';
import {
  briefingReachText,
  cutOffText,
  distanceText,
  loadText,
  type RoadTeller,
  reachSummary,
  reachText,
} from '../../../src/ui/road-messages.ts';
import { idOf, march, type Said, says, storyOf } from '../readings/story-of.ts';
import { shippedStory } from '../shipped.ts';

function tellerOf(story: Story): RoadTeller {
  const reach = reachOf(createTimeline(story, 'as-reported'), createNetwork(story));
  if (!reach) throw new Error('the story does not ask for it');
  return { story, reach };
}

const told = (reports: readonly Partial<Said>[]) => tellerOf(storyOf(reports));
const quiet = told([says(5, 'north', 'outlet', { of: 'upton' })]);

describe('how far a place is', () => {
  test('is told with the roads that lead there', () => {
    expect(distanceText(quiet, idOf(quiet.story, 'midham'))).toMatch(
      /^About \d\d km by road from Upton: Valley road \d\d km\.$/,
    );
  });

  test('is not told of the hub, nor of a place without a road', () => {
    for (const id of ['upton', 'lowford']) expect(distanceText(quiet, idOf(quiet.story, id))).toBe('');
  });

  test('stands beside the published length where the whole road is taken', () => {
    const teller = tellerOf(shippedStory);
    expect(distanceText(teller, 'ghazni' as FeatureId)).toBe(
      'About 137 km by road from Kabul: Kabul–Ghazni highway 137 km (published as 150 km).',
    );
    expect(distanceText(teller, 'qalat' as FeatureId)).toContain('then Ghazni–Kandahar highway 217 km.');
  });
});

describe('what is left of the roads to a place', () => {
  const reachOfMidham = (reports: readonly Partial<Said>[]) => {
    const teller = told(reports);
    return reachText(teller, idOf(teller.story, 'midham'), march(6));
  };

  test('is a way past nothing in doubt, one in doubt, or none since a day', () => {
    expect(reachOfMidham([says(5, 'north')])).toContain('the north can come here by road from Upton');
    expect(reachOfMidham([says(5, 'contested')])).toContain('in doubt');
    expect(reachOfMidham([says(5, 'cut', 'outlet', { of: 'valley-road' })])).toContain('Cut off');
    expect(reachOfMidham([says(5, 'cut', 'outlet', { of: 'valley-road' })])).toContain('since 5 March');
  });

  test('is not asked for where the place or the hub is lost, or no road leads there', () => {
    expect(reachOfMidham([says(5, 'south')])).toBe('');
    expect(reachOfMidham([says(5, 'south', 'outlet', { of: 'upton' })])).toContain('Upton itself is no longer open');
    expect(reachText(quiet, idOf(quiet.story, 'lowford'), march(6))).toBe('The roads of this story do not lead here.');
  });
});

test('of the hub no road to itself is told', () => {
  expect(reachText(quiet, idOf(quiet.story, 'upton'), march(6))).toBe('');
  expect(loadText(quiet, idOf(quiet.story, 'upton'), march(6))).toBe('');
});

test('what hangs on a road is told with number and names', () => {
  expect(loadText(quiet, idOf(quiet.story, 'valley-road'), march(6))).toBe(
    'Without the Valley road, 1 town would lose its last road to Upton: Midham.',
  );
});

describe('of a day', () => {
  const day = '2021-08-12' as Day;
  const teller = tellerOf(shippedStory);

  test('the cut-off places are told with the day on which they lost their last road', () => {
    expect(cutOffText(teller, day)).toMatch(/^Cut off from Kabul by road: Kandahar, .*Qalat since 12 August/);
  });

  test('the summary counts those with a road', () => {
    expect(reachSummary(teller, day)).toMatch(/^\d+ of the 24 provincial capitals on these roads have a road to Kabul/);
  });

  test('the briefing says that it is derived, and nothing where nobody is cut off', () => {
    expect(briefingReachText(teller, day)).toMatch(/\(Derived\.\)$/);
    expect(briefingReachText(quiet, march(6))).toBe('');
    expect(briefingReachText(null, day)).toBe('');
  });
});
