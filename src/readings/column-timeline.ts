// How does one of very many places read on a day? The timeline over columns: what an ordinary one works out from reports is looked up here.

import { addDays, daysBetween } from '../story/day.ts';
import type { Clock, Day, FeatureId, Status, Story } from '../story/types.ts';
import { challengeBits, fromCode, type ReadingColumns, staleBit, statusBits } from './columns.ts';
import { indexDays, spanOn } from './crowd.ts';
import { type Count, mostNamed, type ReadingOn, type Sum, type Timeline } from './timeline.ts';
import { countedIn, emptyTotals, type Totals, totalsOf } from './totals.ts';

/** What a timeline over columns is made of. */
export interface ColumnOptions {
  readonly story: Story; // with all of its places
  readonly clock: Clock;
  readonly columns: ReadingColumns;
  readonly roads: Timeline; // of the same story, which answers for its roads
  readonly totals?: readonly Totals[] | undefined; // of the columns, where they are known already
}

/** The readings of a story of very many places, whose reports stay behind. */
export function createColumnTimeline({ story, clock, columns, roads, ...known }: ColumnOptions): Timeline {
  const { eve } = columns;
  const statuses = story.settings.placeStatuses.map((status) => status.id);
  const counted = countedIn(story);
  const totals = known.totals ?? totalsOf(columns, counted);
  const dayAt = (days: number) => addDays(eve, days);
  const rowOf = (day: Day) => Math.min(Math.max(daysBetween(eve, day), 0), columns.days - 1);

  // Who only sums up asks for no place.
  let rows: ReadonlyMap<FeatureId, number> | null = null;
  function rowOfPlace(feature: FeatureId): number | undefined {
    rows ??= new Map(story.places.map((place, row) => [place.id, row]));
    return rows.get(feature);
  }

  function readingAt(feature: FeatureId, day: Day): ReadingOn | undefined {
    const row = rowOfPlace(feature);
    if (row === undefined) return roads.readingAt(feature, day);
    if (day < eve) return undefined;
    const span = spanOn(columns, row, rowOf(day));
    const look = span < 0 ? null : fromCode(columns.code[span] ?? 0);
    if (!look) return undefined;
    const heard = dayAt(columns.heard[span] ?? 0);
    const statusAt = (place: number) => statuses[place] as Status;
    return {
      status: statusAt(look.status),
      grade: look.grade,
      since: dayAt(columns.since[span] ?? 0),
      heard,
      reports: [],
      challenge: look.challenge && {
        status: statusAt(look.challenge.status),
        grade: look.challenge.grade,
        reports: [],
      },
      blanket: look.blanket,
      ageDays: Math.max(0, daysBetween(heard, day)),
      stale: look.stale,
    };
  }

  /** The places of which a span begins on the day, in the order of the story. */
  function turningPlaces(day: Day): readonly FeatureId[] {
    const at = daysBetween(eve, day);
    if (at < 0 || at >= columns.days) return [];
    const index = indexDays(columns);
    const spans = index.order.subarray(index.starts[at], index.starts[at + 1]);
    return [...spans].flatMap((span) => {
      const place = index.owner[span] ?? 0;
      const isFirst = span === columns.starts[place];
      const before = isFirst ? 0 : (columns.code[span - 1] ?? 0);
      const id = before === columns.code[span] ? undefined : story.places[place]?.id;
      return id === undefined ? [] : [id];
    });
  }

  function sumOn(day: Day): Sum {
    const at = rowOf(day);
    const { disputed, silent } = totals[at] ?? emptyTotals;
    return {
      count: countOf(totals[at] ?? emptyTotals, statuses),
      // The chart asks for the counts of every day, and for nothing that has to be looked for.
      get disputed() {
        return { first: firstOf(at, disputed, (code) => code & challengeBits), total: disputed };
      },
      get silent() {
        return { first: silent === 0 ? [] : longestSilent(at), total: silent };
      },
    };
  }

  /** The first few places that a code holds for, in the order of the story. */
  function firstOf(at: number, total: number, holds: (code: number) => number): readonly FeatureId[] {
    const found: FeatureId[] = [];
    const wanted = Math.min(total, mostNamed);
    for (let place = 0; found.length < wanted && place < counted.length; place += 1) {
      if (counted[place] === 0) continue;
      const span = spanOn(columns, place, at);
      const id = span >= 0 && holds(columns.code[span] ?? 0) !== 0 ? story.places[place]?.id : undefined;
      if (id !== undefined) found.push(id);
    }
    return found;
  }

  function longestSilent(at: number): readonly FeatureId[] {
    let longest = -1;
    let heard = Number.POSITIVE_INFINITY;
    for (let place = 0; place < counted.length; place += 1) {
      if (counted[place] === 0) continue;
      const span = spanOn(columns, place, at);
      if (span < 0 || ((columns.code[span] ?? 0) & staleBit) === 0) continue;
      const last = columns.heard[span] ?? 0;
      if (last >= heard) continue;
      heard = last;
      longest = place;
    }
    const id = story.places[longest]?.id;
    return id === undefined ? [] : [id];
  }

  return {
    story,
    clock,
    whole: true,
    columns,
    readingAt,
    placeOf: (id) => story.places[rowOfPlace(id) ?? -1],
    reportCount(feature, day) {
      const row = rowOfPlace(feature);
      if (row === undefined) return roads.reportCount(feature, day);
      const span = spanOn(columns, row, rowOf(day));
      return span < 0 ? 0 : (columns.reports[span] ?? 0);
    },
    reportsAt: roads.reportsAt,
    evidenceOf: roads.evidenceOf,
    differingFrom(other, day) {
      const there = other.columns;
      const at = rowOf(day);
      return story.places.flatMap(({ id }, place) => {
        if (counted[place] === 0) return [];
        const isSame = there
          ? statusOn(columns, place, at) === statusOn(there, place, at)
          : readingAt(id, day)?.status === other.readingAt(id, day)?.status;
        return isSame ? [] : [id];
      });
    },
    turningOn: (day) => [...turningPlaces(day), ...story.roads.map((road) => road.id)],
    sumOn,
  };
}

function statusOn(columns: ReadingColumns, place: number, at: number): number {
  return (columns.code[spanOn(columns, place, at)] ?? 0) & statusBits;
}

function countOf({ byStatus, claimed, unread }: Totals, statuses: readonly Status[]): Count {
  const some = (numbers: readonly number[]) =>
    new Map(statuses.flatMap((status, row) => (numbers[row] ? [[status, numbers[row]] as const] : [])));
  return { byStatus: some(byStatus), claimed: some(claimed), unread };
}
