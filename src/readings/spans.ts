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
  const statuses = new Map(settings.placeStatuses.map(({ id }, index) => [id, index]));
  const starts = new Uint32Array(places.length + 1);
  const spans: Span[] = [];
  for (const [row, { id }] of places.entries()) {
    addSpans(timeline, id, statuses, spans);
    starts[row + 1] = spans.length;
  }
  const eve = eveOf(settings);
  const columns = emptyColumns(eve, daysBetween(eve, settings.lastDay) + 1, starts);
  for (const [row, { from, code, since, heard, reports }] of spans.entries()) {
    columns.from[row] = from;
    columns.code[row] = code;
    columns.since[row] = since;
    columns.heard[row] = heard;
    columns.reports[row] = reports;
  }
  return columns;
}

/** Columns with room for as many spans as the places have. */
function emptyColumns(eve: Day, days: number, starts: Uint32Array<ArrayBuffer>): ReadingColumns {
  const spans = starts.at(-1) ?? 0;
  return {
    ...{ eve, days, starts },
    from: new Uint16Array(spans),
    code: new Uint16Array(spans),
    since: new Int16Array(spans),
    heard: new Int16Array(spans),
    reports: new Uint16Array(spans),
  };
}

/** The columns of several parts of a story, of which there is one at least, as those of the whole: the places of the first part, then those of the next. */
export function joinColumns(parts: readonly ReadingColumns[]): ReadingColumns {
  const [first] = parts;
  if (!first) throw new Error('no columns to join');
  const starts = new Uint32Array(parts.reduce((sum, part) => sum + part.starts.length - 1, 1));
  let place = 0;
  let span = 0;
  for (const part of parts) {
    for (const start of part.starts.subarray(1)) starts[++place] = span + start;
    span += part.from.length;
  }
  const whole = emptyColumns(first.eve, first.days, starts);
  span = 0;
  for (const part of parts) {
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

/** Adds the spans of a place to those of the places before it. */
function addSpans(timeline: Timeline, place: FeatureId, statuses: ReadonlyMap<Status, number>, spans: Span[]) {
  const { lastDay, staleAfterDays } = timeline.story.settings;
  const eve = eveOf(timeline.story.settings);
  const evidence = timeline.evidenceOf(place);
  const steps = stepsOf(evidence, timeline.clock);
  const turns = [...steps.keys()].sort(ascending);
  const reportsBy = counter(turns, steps);
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
}

function eveOf({ firstDay }: Settings): Day {
  return addDays(firstDay, -1);
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
  const { status, grade, challenge, blanket, stale, since, heard } = reading;
  const rival = challenge && { status: statuses.get(challenge.status) ?? 0, grade: challenge.grade };
  return {
    from,
    code: toCode({ status: statuses.get(status) ?? 0, grade, challenge: rival, blanket, stale }),
    since: near(daysBetween(eve, since)),
    heard: near(daysBetween(eve, heard)),
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

/** The days on which a report enters or is withdrawn, and by how much the number of those that count differs then. */
function stepsOf(items: readonly Evidence[], clock: Clock): ReadonlyMap<Day, number> {
  const steps = new Map<Day, number>();
  const step = (day: Day, by: number) => steps.set(day, (steps.get(day) ?? 0) + by);
  for (const item of items) {
    const entry = entryDay(item, clock);
    const exit = entry === null ? null : exitDay(item, clock, entry);
    const counts = entry !== null && (exit === null || exit > entry);
    if (entry !== null) step(entry, counts ? 1 : 0);
    if (counts && exit !== null) step(exit, -1);
    for (const day of item.withdrawnBy) if (day !== null) step(day, 0);
  }
  return steps;
}

/** The number of reports that count by a day; asked for one day after the other. */
function counter(days: readonly Day[], steps: ReadonlyMap<Day, number>): (day: Day) => number {
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
