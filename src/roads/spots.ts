// Where on a road was it reported cut or contested? At the places and kilometres that its reports name.

import type { Timeline } from '../readings/timeline.ts';
import { daysBetween } from '../story/day.ts';
import type { Day, FeatureId } from '../story/types.ts';
import { spotKey } from './network.ts';

/** The keys of the spots behind a road's reading: those of its fresh reports, and of a stale reading those of its last ones. */
export function spotKeysOn(timeline: Timeline, road: FeatureId, day: Day): ReadonlySet<string> {
  const reading = timeline.readingAt(road, day);
  if (!reading) return new Set();
  const { reports, settings } = timeline.story;
  const until = new Map(timeline.evidenceOf(road).map((item) => [item.id, item.until]));
  const named = reports.flatMap(({ id, spot }) =>
    spot && reading.reports.includes(id)
      ? [{ key: spotKey(spot), ageDays: daysBetween(until.get(id) ?? day, day) }]
      : [],
  );
  const freshDays = reading.stale ? Math.min(...named.map(({ ageDays }) => ageDays)) : settings.staleAfterDays;
  return new Set(named.filter(({ ageDays }) => ageDays <= freshDays).map(({ key }) => key));
}
