// Does a road run from one side to the other? What follows for a section of which nothing was reported.

import type { Timeline } from '../readings/timeline.ts';
import type { Day, Road } from '../story/types.ts';

/** Whether the two ends of a road are read differently on a day; an end of which nothing is reported tells nothing. */
export function endsDiffer(timeline: Timeline, road: Road, day: Day): boolean {
  const from = timeline.readingAt(road.from, day)?.status;
  const to = timeline.readingAt(road.to, day)?.status;
  return from !== undefined && to !== undefined && from !== to;
}
