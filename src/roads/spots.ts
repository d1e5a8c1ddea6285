// Where on a road was it reported cut or contested? At the places and kilometres that its reports name.

import type { Timeline } from '../readings/timeline.ts';
import { daysBetween } from '../story/day.ts';
import { writeSpot } from '../story/spot.ts';
import type { Day, FeatureId } from '../story/types.ts';

/** The keys of the spots behind a road's reading: those of its fresh reports, and of a stale reading those of its last ones. */
export function spotKeysOn(timeline: Timeline, road: FeatureId, day: Day): ReadonlySet<string> {
  const reading = timeline.readingAt(road, day);
  if (!reading) return new Set();
  const named = timeline
    .evidenceOf(road)
    .flatMap(({ id, spot, until }) =>
      spot && reading.reports.includes(id) ? [{ key: writeSpot(spot), ageDays: daysBetween(until, day) }] : [],
    );
  const { staleAfterDays } = timeline.story.settings;
  const freshDays = reading.stale ? Math.min(...named.map(({ ageDays }) => ageDays)) : staleAfterDays;
  return new Set(named.filter(({ ageDays }) => ageDays <= freshDays).map(({ key }) => key));
}
