// What is to be told of a day? The count, what changed, what is disputed and what was last heard of long ago.

import type { Clock, Day, FeatureId, Status } from '../story/types.ts';
import { changesOn } from './changes.ts';
import { isCounted } from './evidence.ts';
import type { Timeline } from './timeline.ts';

/** What there is to say of a day. */
export interface Briefing {
  readonly day: Day;
  readonly clock: Clock;
  readonly byStatus: ReadonlyMap<Status, number>;
  readonly unread: number;
  readonly changed: readonly { readonly status: Status; readonly names: readonly string[] }[]; // counted places, by what they read now
  readonly disputed: readonly { readonly name: string; readonly status: Status; readonly challenge: Status }[]; // the first of them
  readonly disputedTotal: number;
  readonly longestSilent: { readonly name: string; readonly ageDays: number } | null;
  readonly silentTotal: number; // places whose reading is stale
}

/** The facts of a day's briefing; the interface puts them into words. */
export function briefingOn(timeline: Timeline, day: Day): Briefing {
  const { story, clock } = timeline;
  const { count, disputed, silent } = timeline.sumOn(day);
  const changes = changesOn(timeline, day);
  const counts = isCounted(story.settings);
  const changed = new Map<Status, string[]>();
  for (const { feature, after } of changes) {
    const place = timeline.placeOf(feature);
    if (!place || !counts(place)) continue;
    const known = changed.get(after.status);
    if (known) known.push(place.name);
    else changed.set(after.status, [place.name]);
  }
  const read = (id: FeatureId) => {
    const [place, reading] = [timeline.placeOf(id), timeline.readingAt(id, day)];
    return place && reading ? [{ name: place.name, ...reading }] : [];
  };
  return {
    day,
    clock,
    byStatus: count.byStatus,
    unread: count.unread,
    changed: [...changed].map(([status, of]) => ({ status, names: of })),
    disputed: disputed.first
      .flatMap(read)
      .flatMap(({ name, status, challenge }) => (challenge ? [{ name, status, challenge: challenge.status }] : [])),
    disputedTotal: disputed.total,
    longestSilent: silent.first.flatMap(read).map(({ name, ageDays }) => ({ name, ageDays }))[0] ?? null,
    silentTotal: silent.total,
  };
}
