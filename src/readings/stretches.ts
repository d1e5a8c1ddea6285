// What did a feature read as, from when to when, and when was it written about? The bands and ticks of its strip.

import { rollup } from 'd3-array';
import { daysFrom } from '../story/day.ts';
import type { Day, FeatureId, Status } from '../story/types.ts';
import type { Grade } from './rule.ts';
import { dayBefore, type Timeline } from './timeline.ts';

/** Days on end on which a feature reads the same. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly status: Status;
  readonly grade: Grade;
  readonly blanket: boolean;
  readonly challenge: Status | null;
  readonly challengeGrade: Grade | null;
}

/** The readings of a feature over all days, drawn together where nothing changes. */
export function stretchesOf(timeline: Timeline, feature: FeatureId): readonly Stretch[] {
  const { firstDay, lastDay } = timeline.story.settings;
  const stretches: Stretch[] = [];
  for (const day of daysFrom(firstDay, lastDay)) {
    const reading = timeline.readingAt(feature, day);
    if (!reading) continue;
    const { status, grade, blanket } = reading;
    const challenge = reading.challenge?.status ?? null;
    const challengeGrade = reading.challenge?.grade ?? null;
    const next: Stretch = { from: day, to: day, status, grade, blanket, challenge, challengeGrade };
    const before = stretches.at(-1);
    if (before && before.to === dayBefore(day) && look(before) === look(next)) {
      stretches[stretches.length - 1] = { ...before, to: day };
    } else stretches.push(next);
  }
  return stretches;
}

/** How many reports of a feature were published on each day of its story. */
export function publishedOn(timeline: Timeline, feature: FeatureId): ReadonlyMap<Day, number> {
  const { firstDay, lastDay } = timeline.story.settings;
  const days = timeline
    .evidenceOf(feature)
    .flatMap(({ published }) => (published !== null && published >= firstDay && published <= lastDay ? published : []));
  return rollup(
    days,
    (same) => same.length,
    (day) => day,
  );
}

function look({ status, grade, blanket, challenge, challengeGrade }: Stretch): string {
  return [status, grade, blanket, challenge, challengeGrade].join(' ');
}
