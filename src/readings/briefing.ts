// What is to be told of a day? The count, what changed, what is disputed and what was last heard of long ago.

import { descending } from 'd3-array';
import type { Clock, Day, FeatureId, Status } from '../story/types.ts';
import { changesOn, countOn } from './changes.ts';
import { countedPlaces } from './evidence.ts';
import type { Timeline } from './timeline.ts';

/** What there is to say of a day. */
export interface Briefing {
  readonly day: Day;
  readonly clock: Clock;
  readonly byStatus: ReadonlyMap<Status, number>;
  readonly unread: number;
  readonly changed: readonly { readonly status: Status; readonly names: readonly string[] }[]; // counted places, by what they read now
  readonly disputed: readonly { readonly name: string; readonly status: Status; readonly challenge: Status }[];
  readonly silent: readonly { readonly name: string; readonly ageDays: number }[]; // stale, the longest silence first
}

/** The facts of a day's briefing; the interface puts them into words. */
export function briefingOn(timeline: Timeline, day: Day): Briefing {
  const { story } = timeline;
  const counted = new Set<FeatureId>(countedPlaces(story));
  const places = story.places.filter((place) => counted.has(place.id));
  const nameOf = new Map(places.map((place) => [place.id, place.name]));
  const changed = new Map<Status, string[]>();
  for (const { feature, after } of changesOn(timeline, day)) {
    const name = nameOf.get(feature);
    if (name !== undefined) changed.set(after.status, [...(changed.get(after.status) ?? []), name]);
  }
  const readings = places.flatMap(({ id, name }) => {
    const reading = timeline.readingAt(id, day);
    return reading ? [{ name, reading }] : [];
  });
  return {
    day,
    clock: timeline.clock,
    ...countOn(timeline, [...counted], day),
    changed: [...changed].map(([status, names]) => ({ status, names })),
    disputed: readings.flatMap(({ name, reading: { status, challenge } }) =>
      challenge ? [{ name, status, challenge: challenge.status }] : [],
    ),
    silent: readings
      .filter(({ reading }) => reading.stale)
      .map(({ name, reading: { ageDays } }) => ({ name, ageDays }))
      .sort((a, b) => descending(a.ageDays, b.ageDays)),
  };
}
