// How do the readings of a timeline become columns? Each place is asked only on the days on which it can turn.

import { ascending } from 'd3-array';
import { addDays, daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Clock, Day, FeatureId, Status } from '../story/types.ts';
import { type ReadingColumns, toCode } from './columns.ts';
import { type Evidence, entryDay } from './evidence.ts';
import type { ReadingOn, Timeline } from './timeline.ts';

/** The readings of a timeline over all days of its story, for its places in their order. A story has at most `mostStatuses` of them. */
export function columnsOf(timeline: Timeline): ReadingColumns {
  const { places, settings } = timeline.story;
  const starts = [0];
  const spans: Span[] = [];
  const statuses = new Map(settings.placeStatuses.map(({ id }, index) => [id, index]));
  for (const { id } of places) {
    for (const span of spansOf(timeline, id, statuses)) spans.push(span);
    starts.push(spans.length);
  }
  return {
    eve: eveOf(settings),
    days: daysBetween(eveOf(settings), settings.lastDay) + 1,
    starts: Uint32Array.from(starts),
    from: Uint16Array.from(spans, ({ from }) => from),
    code: Uint16Array.from(spans, ({ code }) => code),
    since: Int16Array.from(spans, ({ since }) => since),
    heard: Int16Array.from(spans, ({ heard }) => heard),
    reports: Uint16Array.from(spans, ({ reports }) => reports),
  };
}

/** The columns of several parts of a story, of which there is one at least, as those of the whole: the places of the first part, then those of the next. */
export function joinColumns(parts: readonly ReadingColumns[]): ReadingColumns {
  const [first] = parts;
  if (!first) throw new Error('no columns to join');
  const places = parts.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  const spans = parts.reduce((sum, { from }) => sum + from.length, 0);
  const whole: ReadingColumns = {
    eve: first.eve,
    days: first.days,
    starts: new Uint32Array(places + 1),
    from: new Uint16Array(spans),
    code: new Uint16Array(spans),
    since: new Int16Array(spans),
    heard: new Int16Array(spans),
    reports: new Uint16Array(spans),
  };
  let place = 0;
  let span = 0;
  for (const part of parts) {
    for (const start of part.starts.subarray(1)) whole.starts[++place] = span + start;
    for (const column of ['from', 'code', 'since', 'heard', 'reports'] as const) whole[column].set(part[column], span);
    span += part.from.length;
  }
  return whole;
}

interface Span {
  readonly from: number;
  readonly code: number;
  readonly since: number;
  readonly heard: number;
  readonly reports: number;
}

function spansOf(timeline: Timeline, place: FeatureId, statuses: ReadonlyMap<Status, number>): readonly Span[] {
  const { lastDay, staleAfterDays } = timeline.story.settings;
  const eve = eveOf(timeline.story.settings);
  const evidence = timeline.evidenceOf(place);
  const reportsBy = counter(evidence, timeline.clock);
  const turns = turnsOf(evidence, timeline.clock);
  const spans: Span[] = [];
  let before: Span = { from: 0, code: 0, since: 0, heard: 0, reports: 0 };

  /** Asks on a day, and goes on to the day on which what is read then has been silent for too long. */
  function ask(day: Day, until: Day) {
    const reading = timeline.readingAt(place, day);
    const span = toSpan(reading, day, eve, reportsBy(day), statuses);
    if (!isSame(before, span)) spans.push(span);
    before = span;
    if (!reading || reading.stale) return;
    const silent = addDays(reading.heard, staleAfterDays + 1);
    if (silent < until) ask(silent, until);
  }

  const end = addDays(lastDay, 1);
  // What turned earlier is told by how the place reads on the eve.
  const early = turns.findLastIndex((day) => day <= eve);
  const days = early === -1 ? turns : [eve, ...turns.slice(early + 1)];
  for (const [index, day] of days.entries()) {
    if (day > lastDay) break;
    const next = days[index + 1];
    ask(day, next !== undefined && next < end ? next : end);
  }
  return spans;
}

function eveOf({ firstDay }: Settings): Day {
  return addDays(firstDay, -1);
}

/** The days on which a report enters or is withdrawn, in order. */
function turnsOf(items: readonly Evidence[], clock: Clock): readonly Day[] {
  const turns = new Set<Day>();
  for (const item of items) {
    for (const day of [entryDay(item, clock), ...item.withdrawnBy]) if (day !== null) turns.add(day);
  }
  return [...turns].sort(ascending);
}

function toSpan(
  reading: ReadingOn | undefined,
  day: Day,
  eve: Day,
  reports: number,
  statuses: ReadonlyMap<Status, number>,
): Span {
  const from = daysBetween(eve, day);
  if (!reading) return { from, code: 0, since: 0, heard: 0, reports };
  const { status, challenge } = reading;
  const look = {
    ...reading,
    status: statuses.get(status) ?? 0,
    challenge: challenge && { status: statuses.get(challenge.status) ?? 0, grade: challenge.grade },
  };
  const [since, heard] = [daysBetween(eve, reading.since), daysBetween(eve, reading.heard)];
  return {
    from,
    code: toCode(look),
    since: near(since),
    heard: near(heard),
    reports: Math.min(reports, most16),
  };
}

// A day that lies further from the story is said to lie so far: their differences fit into sixteen bits.
const [earliest, latest] = [-28_000, 4_700];
const most16 = 0xffff;

function near(days: number): number {
  return Math.max(earliest, Math.min(days, latest));
}

function isSame(a: Span, b: Span): boolean {
  return a.code === b.code && a.since === b.since && a.heard === b.heard && a.reports === b.reports;
}

/** How many reports the clock has let in and not withdrawn by a day; asked for one day after the other. */
function counter(items: readonly Evidence[], clock: Clock): (day: Day) => number {
  const steps = new Map<Day, number>();
  const step = (day: Day, by: number) => steps.set(day, (steps.get(day) ?? 0) + by);
  for (const item of items) {
    const entry = entryDay(item, clock);
    if (entry === null) continue;
    const exit = exitDay(item, clock, entry);
    if (exit !== null && exit <= entry) continue;
    step(entry, 1);
    if (exit !== null) step(exit, -1);
  }
  const days = [...steps.keys()].sort(ascending);
  let at = 0;
  let sum = 0;
  return (day) => {
    for (let next = days[at]; next !== undefined && next <= day; next = days[at]) {
      sum += steps.get(next) ?? 0;
      at += 1;
    }
    return sum;
  };
}

/** The day on which a report ceases to count; with hindsight what is withdrawn has never counted. */
function exitDay({ withdrawnBy }: Evidence, clock: Clock, entry: Day): Day | null {
  if (withdrawnBy.length === 0) return null;
  if (clock === 'hindsight') return entry;
  return withdrawnBy.reduce(
    (first: Day | null, day) => (day !== null && (first === null || day < first) ? day : first),
    null,
  );
}
