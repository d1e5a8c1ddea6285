// How does a chart travel whose timeline cannot be asked at once? Its numbers by their steps from day to day.

import { addDays, daysBetween, daysFrom } from '../story/day.ts';
import { steps, sums } from '../story/pack-columns.ts';
import type { Settings } from '../story/settings.ts';
import type { Status } from '../story/types.ts';
import type { Chart, Dot } from './chart.ts';

/** A chart as plain JSON; of each status of a place, in the order of the settings, a number for each day. */
export interface PackedChart {
  readonly total: number;
  readonly counts: readonly (readonly number[])[];
  readonly claimed: readonly (readonly number[])[];
  readonly unread: readonly number[];
  readonly published: readonly number[];
  readonly dots: readonly (Omit<Dot, 'day'> & { readonly day: number })[]; // days from the first of the story
}

/** The chart in columns. */
export function packChart(chart: Chart, { firstDay, placeStatuses }: Settings): PackedChart {
  const perStatus = (numbers: ReadonlyMap<Status, readonly number[]>) =>
    placeStatuses.map(({ id }) => steps(numbers.get(id) ?? []));
  return {
    total: chart.total,
    counts: perStatus(chart.counts),
    claimed: perStatus(chart.claimed),
    unread: steps(chart.unread),
    published: steps(chart.published),
    dots: chart.dots.map((dot) => ({ ...dot, day: daysBetween(firstDay, dot.day) })),
  };
}

/** The chart that was packed, of a story with these settings. */
export function unpackChart(packed: PackedChart, { firstDay, lastDay, placeStatuses }: Settings): Chart {
  const perStatus = (columns: readonly (readonly number[])[]) =>
    new Map(placeStatuses.map(({ id }, index) => [id, sums(columns[index] ?? [])]));
  return {
    days: daysFrom(firstDay, lastDay),
    total: packed.total,
    counts: perStatus(packed.counts),
    claimed: perStatus(packed.claimed),
    unread: sums(packed.unread),
    published: sums(packed.published),
    dots: packed.dots.map((dot) => ({ ...dot, day: addDays(firstDay, dot.day) })),
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
