// What changed, and when? Days on which any feature reads differently than on the day before.

import { addDays, daysFrom } from '../story/day.ts';
import type { Day, FeatureId } from '../story/types.ts';
import type { ReadingOn, Timeline } from './timeline.ts';
import { dayBefore } from './timeline.ts';

/** That a feature has another status than the day before. */
export interface Change {
  readonly feature: FeatureId;
  readonly before: ReadingOn | undefined;
  readonly after: ReadingOn;
}

/** The places and roads whose status differs from the day before, in the story's order. */
export function changesOn(timeline: Timeline, day: Day): readonly Change[] {
  const changes: Change[] = [];
  for (const id of timeline.turningOn(day)) {
    const before = timeline.readingAt(id, dayBefore(day));
    const after = timeline.readingAt(id, day);
    if (after && before?.status !== after.status) changes.push({ feature: id, before, after });
  }
  return changes;
}

/** The day of the last change before a day, of any status, grade or challenge; `null` where there is none. */
export function changeBefore(timeline: Timeline, day: Day): Day | null {
  const { firstDay } = timeline.story.settings;
  return daysFrom(firstDay, dayBefore(day)).findLast((each) => isChange(timeline, each)) ?? null;
}

/** The day of the next change after a day. */
export function changeAfter(timeline: Timeline, day: Day): Day | null {
  const { lastDay } = timeline.story.settings;
  return daysFrom(addDays(day, 1), lastDay).find((each) => isChange(timeline, each)) ?? null;
}

function isChange(timeline: Timeline, day: Day): boolean {
  return timeline
    .turningOn(day)
    .some((id) => look(timeline.readingAt(id, day)) !== look(timeline.readingAt(id, dayBefore(day))));
}

function look(reading: ReadingOn | undefined): string {
  if (!reading) return '';
  return `${reading.status} ${reading.grade} ${reading.challenge?.status ?? ''}`;
}

/** A place that reads differently under another timeline. */
export interface Difference {
  readonly feature: FeatureId;
  readonly here: ReadingOn | undefined;
  readonly there: ReadingOn | undefined;
}

/** The counted places that read differently under another timeline of the story on a day: the first in its order, and how many. */
export function differencesOn(
  timeline: Timeline,
  other: Timeline,
  day: Day,
  most = Number.POSITIVE_INFINITY,
): { readonly first: readonly Difference[]; readonly total: number } {
  const places = timeline.differingFrom(other, day);
  const first = places.slice(0, most).map((feature) => ({
    feature,
    here: timeline.readingAt(feature, day),
    there: other.readingAt(feature, day),
  }));
  return { first, total: places.length };
}
