// How did everything read on a day? The rows of the table that a researcher audits, for the command line and the page.

import type { ReadingOn, Timeline } from '../readings/timeline.ts';
import type { Reach, ReachTimeline } from '../roads/reach.ts';
import { trueId } from '../story/short-ids.ts';
import type { Day, Feature, Texts } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';

export interface StatusRow {
  readonly day: Day;
  readonly feature_id: string;
  readonly kind: 'place' | 'road';
  readonly name: string;
  readonly status: string; // empty while nothing has been reported
  readonly grade: string;
  readonly challenge: string;
  readonly since: string;
  readonly age_days: number | '';
  readonly reach: Reach | ''; // derived: by road from the hub; empty where the story does not ask, or no road leads there
  readonly reports: string; // ids, separated by spaces
}

export const statusColumns = [
  'day',
  'feature_id',
  'kind',
  'name',
  'status',
  'grade',
  'challenge',
  'since',
  'age_days',
  'reach',
  'reports',
] as const satisfies readonly (keyof StatusRow)[];

/** A row for each day and each feature that can have a status, in the story's order. */
export function statusRows(
  timeline: Timeline,
  days: readonly Day[],
  reach: ReachTimeline | null,
  texts: Pick<Texts, 'ids'>,
): readonly StatusRow[] {
  const features: readonly Feature[] = [...spokenPlaces(timeline.story), ...timeline.story.roads];
  return days.flatMap((day) => {
    const on = reach?.reachOn(day);
    return features.map((feature) =>
      toRow(feature, day, timeline.readingAt(feature.id, day), on?.places.get(feature.id), texts),
    );
  });
}

function toRow(
  feature: Feature,
  day: Day,
  reading: ReadingOn | undefined,
  reach: Reach | undefined,
  texts: Pick<Texts, 'ids'>,
): StatusRow {
  return {
    day,
    feature_id: feature.id,
    kind: feature.kind,
    name: feature.name,
    status: reading?.status ?? '',
    grade: reading?.grade ?? '',
    challenge: reading?.challenge?.status ?? '',
    since: reading?.since ?? '',
    age_days: reading?.ageDays ?? '',
    reach: reach ?? '',
    reports: reading?.reports.map((id) => trueId(id, texts)).join(' ') ?? '',
  };
}
