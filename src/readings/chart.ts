// How many places read as each status on each day? The numbers behind the chart, and the published counts that lie on it.

import { rollup } from 'd3-array';
import { daysBetween, daysFrom } from '../story/day.ts';
import type { Day, Qualifier, Status } from '../story/types.ts';
import { countedPlaces } from './evidence.ts';
import type { Timeline } from './timeline.ts';

/** A published count as the chart shows it. */
export interface Dot {
  readonly day: Day;
  readonly edge: number; // how many places lie below it when those counted are stacked from the ground
  readonly value: number;
  readonly party: string;
  readonly qualifier: Qualifier;
  readonly publishers: readonly string[];
}

/** The numbers of the chart: each list has one for each of the days. */
export interface Chart {
  readonly days: readonly Day[];
  readonly total: number; // counted places
  readonly counts: ReadonlyMap<Status, readonly number[]>; // a number for each day
  readonly claimed: ReadonlyMap<Status, readonly number[]>; // how many of them are only claimed
  readonly unread: readonly number[];
  readonly published: readonly number[]; // reports published on each day
  readonly dots: readonly Dot[];
}

/** The chart of a timeline, over all days of its story. */
export function chartOf(timeline: Timeline): Chart {
  const { story } = timeline;
  const { settings } = story;
  const days = daysFrom(settings.firstDay, settings.lastDay);
  const total = countedPlaces(story).length;
  const perDay = days.map((day) => timeline.sumOn(day).count);
  const publishedOn = new Map(story.sources.map((source) => [source.id, source.published]));
  const reports = rollup(
    story.reports,
    (same) => same.length,
    (report) => publishedOn.get(report.source) ?? null,
  );
  const perStatus = (numbers: (id: Status) => readonly number[]) =>
    new Map(settings.placeStatuses.map(({ id }) => [id, numbers(id)]));
  return {
    days,
    total,
    counts: perStatus((id) => perDay.map(({ byStatus }) => byStatus.get(id) ?? 0)),
    claimed: perStatus((id) => perDay.map(({ claimed }) => claimed.get(id) ?? 0)),
    unread: perDay.map(({ unread }) => unread),
    published: days.map((day) => reports.get(day) ?? 0),
    dots: dotsOf(timeline, total),
  };
}

/** A dot for each different count of a day; what several outlets counted alike is one dot with all of their names. */
function dotsOf({ story }: Timeline, total: number): readonly Dot[] {
  const { settings, sources, tallies } = story;
  const publisherOf = new Map(sources.map((source) => [source.id, source.publisher]));
  const dots = new Map<string, Dot>();
  for (const tally of tallies) {
    const rule = settings.tallies.find((each) => each.measure === tally.measure && each.party === tally.party);
    if (!rule || daysBetween(settings.firstDay, tally.asOf) < 0 || daysBetween(tally.asOf, settings.lastDay) < 0)
      continue;
    const publisher = publisherOf.get(tally.source) ?? '';
    const edge = rule.of.length > 0 ? tally.value : total - tally.value;
    const key = `${tally.asOf} ${tally.party} ${tally.qualifier} ${tally.value}`;
    const before = dots.get(key);
    const publishers = [...new Set([...(before?.publishers ?? []), publisher])];
    dots.set(key, {
      day: tally.asOf,
      edge,
      value: tally.value,
      party: tally.party,
      qualifier: tally.qualifier,
      publishers,
    });
  }
  return [...dots.values()];
}
