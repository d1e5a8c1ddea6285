// What is known of very many places before their readings have arrived? How they read all together, from the chart that comes first.

import { daysBetween } from '../story/day.ts';
import type { Day, Story } from '../story/types.ts';
import type { Chart } from './chart.ts';
import type { Count, Timeline } from './timeline.ts';

/** What a timeline is made of while the places are on their way. */
export interface FrontOptions {
  readonly story: Story; // without its places
  readonly chart: Chart;
  readonly roads: Timeline; // which answers for the roads
}

/** A timeline that knows its roads, and of its places only how many read as what. */
export function createFrontTimeline({ story, chart, roads }: FrontOptions): Timeline {
  const rowOf = (day: Day) => daysBetween(chart.days[0] ?? day, day);
  const on = (numbers: Chart['counts'], row: number) =>
    new Map([...numbers].flatMap(([status, each]) => (each[row] ? [[status, each[row]] as const] : [])));
  return {
    ...roads,
    story,
    whole: false,
    sumOn(day) {
      const row = rowOf(day);
      const count: Count = {
        byStatus: on(chart.counts, row),
        claimed: on(chart.claimed, row),
        unread: chart.unread[row] ?? 0,
      };
      return { count, disputed: none, silent: none };
    },
  };
}

const none = { first: [], total: 0 } as const;
