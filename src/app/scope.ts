// What follows from the reports that the reader lets count? Readings, charts and days of change, made anew only for another lens.

import { changeDays } from '../readings/changes.ts';
import { type Chart, chartOf } from '../readings/chart.ts';
import { asDataStood, throughLens } from '../readings/lens.ts';
import { createTimeline, perClock, type Timeline } from '../readings/timeline.ts';
import type { State } from '../state/state.ts';
import type { Clock, Day, Story } from '../story/types.ts';

export interface Scope {
  readonly story: Story; // with only the reports that count
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  readonly charts: Readonly<Record<Clock, Chart>>;
  readonly changes: Readonly<Record<Clock, readonly Day[]>>;
}

/** The way to the scope of a state; it remembers the last one, since most changes are of the day. */
export function createScopes(story: Story): (state: State) => Scope {
  let key = '';
  let scope = scopeOf(story);
  return ({ lens, data }) => {
    const asked = lens || data ? `${lens?.kind}:${lens?.value}:${data}` : '';
    if (asked !== key) {
      key = asked;
      scope = scopeOf(throughLens(asDataStood(story, data), lens));
    }
    return scope;
  };
}

function scopeOf(story: Story): Scope {
  const timelines = perClock((clock) => createTimeline(story, clock));
  return {
    story,
    timelines,
    charts: perClock((clock) => chartOf(timelines[clock])),
    changes: perClock((clock) => changeDays(timelines[clock])),
  };
}
