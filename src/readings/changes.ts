// What changed, and when? Days on which any feature reads differently than on the day before.

import { addDays, daysFrom } from '../story/day.ts';
import type { Day, FeatureId, Status } from '../story/types.ts';
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
  for (const { id } of [...timeline.story.places, ...timeline.story.roads]) {
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
  const { places, roads } = timeline.story;
  return [...places, ...roads].some(
    ({ id }) => look(timeline.readingAt(id, day)) !== look(timeline.readingAt(id, dayBefore(day))),
  );
}

function look(reading: ReadingOn | undefined): string {
  if (!reading) return '';
  return `${reading.status} ${reading.grade} ${reading.challenge?.status ?? ''}`;
}

/** How many places read as what on a day. */
export interface Count {
  readonly byStatus: ReadonlyMap<Status, number>;
  readonly claimed: ReadonlyMap<Status, number>; // how many of them are only claimed
  readonly unread: number; // of which nothing was reported
}

/** How many of the places read as each status on a day. */
export function countOn(timeline: Timeline, places: readonly FeatureId[], day: Day): Count {
  const byStatus = new Map<Status, number>();
  const claimed = new Map<Status, number>();
  let unread = 0;
  for (const id of places) {
    const reading = timeline.readingAt(id, day);
    if (!reading) {
      unread += 1;
      continue;
    }
    const { status, grade } = reading;
    byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
    if (grade === 'claimed') claimed.set(status, (claimed.get(status) ?? 0) + 1);
  }
  return { byStatus, claimed, unread };
}

/** The places that read differently under another timeline on a day, in the story's order. */
export function differencesOn(
  timeline: Timeline,
  other: Timeline,
  places: readonly FeatureId[],
  day: Day,
): readonly {
  readonly feature: FeatureId;
  readonly here: ReadingOn | undefined;
  readonly there: ReadingOn | undefined;
}[] {
  return places
    .map((feature) => ({ feature, here: timeline.readingAt(feature, day), there: other.readingAt(feature, day) }))
    .filter(({ here, there }) => here?.status !== there?.status);
}
