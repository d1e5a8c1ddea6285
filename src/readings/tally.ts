// Do the counts that articles published agree with the readings?

import type { TallyRule } from '../story/settings.ts';
import type { Clock, Day, FeatureId, Tally } from '../story/types.ts';
import { countedPlaces } from './evidence.ts';
import { dayBefore, type Timeline } from './timeline.ts';

/** A published count beside our own, under one clock. */
export interface TallyComparison {
  readonly tally: Tally;
  readonly clock: Clock;
  readonly evening: number; // our count on the evening of the day the tally speaks of
  readonly eveningBefore: number;
  readonly holds: boolean; // the count lies between the two, give or take one
}

// An article counts at its own hour of the day, and two capitals often fell within that hour.
const tolerance = 1;

/** Every published count that the story knows how to compare, against our own of that day. */
export function compareTallies(timeline: Timeline): readonly TallyComparison[] {
  const places = countedPlaces(timeline.story);
  return timeline.story.tallies.flatMap((tally) => {
    const rule = timeline.story.settings.tallies.find(
      (each) => each.measure === tally.measure && each.party === tally.party,
    );
    if (!rule) return [];
    const evening = countFor(timeline, places, rule, tally.asOf);
    const eveningBefore = countFor(timeline, places, rule, dayBefore(tally.asOf));
    const least = Math.min(evening, eveningBefore) - tolerance;
    const most = Math.max(evening, eveningBefore) + tolerance;
    return [
      { tally, clock: timeline.clock, evening, eveningBefore, holds: tally.value >= least && tally.value <= most },
    ];
  });
}

function countFor(timeline: Timeline, places: readonly FeatureId[], rule: TallyRule, day: Day): number {
  return places.filter((place) => {
    const status = timeline.readingAt(place, day)?.status;
    if (rule.of.length > 0) return status !== undefined && rule.of.includes(status);
    return status === undefined || !rule.notOf.includes(status);
  }).length;
}
