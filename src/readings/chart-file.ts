// How does a chart travel, where what it counts comes later? Its numbers by the row of each status, from day to day as steps.

import { addDays, daysBetween } from '../story/day.ts';
import { steps, sums } from '../story/pack-columns.ts';
import type { Settings } from '../story/settings.ts';
import type { Day, Status } from '../story/types.ts';
import type { Chart, Dot } from './chart.ts';

type Numbers = readonly (readonly [Status, readonly number[]])[];

/** A chart as plain JSON. */
export interface PackedChart {
  readonly firstDay: Day;
  readonly total: number;
  readonly counts: Numbers; // of each status the first day's number, then how it differs from day to day
  readonly claimed: Numbers;
  readonly unread: readonly number[];
  readonly published: readonly number[];
  readonly dots: readonly Dot[];
}

/** The chart as plain JSON. */
export function packChart({ days, total, counts, claimed, unread, published, dots }: Chart): PackedChart {
  const packed = (numbers: Chart['counts']): Numbers => [...numbers].map(([status, each]) => [status, steps(each)]);
  return {
    firstDay: days[0] ?? ('' as Day),
    total,
    counts: packed(counts),
    claimed: packed(claimed),
    unread: steps(unread),
    published: steps(published),
    dots,
  };
}

/** The chart that was packed. */
export function unpackChart({ firstDay, total, counts, claimed, unread, published, dots }: PackedChart): Chart {
  const unpacked = (numbers: Numbers) => new Map(numbers.map(([status, each]) => [status, sums(each)]));
  return {
    days: unread.map((_, row) => addDays(firstDay, row)),
    total,
    counts: unpacked(counts),
    claimed: unpacked(claimed),
    unread: sums(unread),
    published: sums(published),
    dots,
  };
}

/** The days of a chart that an article asks for. */
export function within(chart: Chart, { firstDay, lastDay }: Pick<Settings, 'firstDay' | 'lastDay'>): Chart {
  const begin = Math.max(0, daysBetween(chart.days[0] ?? firstDay, firstDay));
  const cut = <Value>(values: readonly Value[]) => values.slice(begin, begin + daysBetween(firstDay, lastDay) + 1);
  const cutAll = (numbers: Chart['counts']) => new Map([...numbers].map(([status, each]) => [status, cut(each)]));
  return {
    ...chart,
    days: cut(chart.days),
    counts: cutAll(chart.counts),
    claimed: cutAll(chart.claimed),
    unread: cut(chart.unread),
    published: cut(chart.published),
    dots: chart.dots.filter(({ day }) => firstDay <= day && day <= lastDay),
  };
}
