// How do the readings of a story become columns? Each place is asked only on the days on which it can turn.

import { addDays, daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Clock, Day, Status, Story } from '../story/types.ts';
import { type ReadingColumns, toCode } from './columns.ts';
import { gatherEvidence } from './evidence.ts';
import { createWalk, type Passage, passageOf, toldBy, turnsOf } from './passage.ts';
import { type Reading, ruleOf } from './rule.ts';

/** The readings of a story over all of its days, for its places in their order, under both clocks. A story has at most `mostStatuses` of them. */
export function columnsOf(story: Story, evidence = gatherEvidence(story)): Readonly<Record<Clock, ReadingColumns>> {
  const { places, settings } = story;
  const rule = ruleOf(settings, 'place');
  const frame: Frame = {
    ...{ settings, eve: addDays(settings.firstDay, -1) },
    statuses: new Map(settings.placeStatuses.map(({ id }, index) => [id, index])),
  };
  const [asReported, hindsight] = [emptyList(), emptyList()];
  for (const { id } of places) {
    const told = toldBy(evidence.get(id) ?? [], rule);
    addSpans(passageOf(told, 'as-reported'), frame, asReported);
    addSpans(passageOf(told, 'hindsight'), frame, hindsight);
  }
  return { 'as-reported': toColumns(asReported, frame), hindsight: toColumns(hindsight, frame) };
}

/** What the spans of all places are measured by. */
interface Frame {
  readonly settings: Settings;
  readonly eve: Day;
  readonly statuses: ReadonlyMap<Status, number>;
}

/** The columns while they grow. */
type SpanList = Readonly<Record<'starts' | (typeof columnNames)[number], number[]>>;

const columnNames = ['from', 'code', 'since', 'heard', 'reports'] as const;

function emptyList(): SpanList {
  return { starts: [0], from: [], code: [], since: [], heard: [], reports: [] };
}

function toColumns(list: SpanList, { eve, settings }: Frame): ReadingColumns {
  const columns = emptyColumns(eve, daysBetween(eve, settings.lastDay) + 1, Uint32Array.from(list.starts));
  for (const name of columnNames) columns[name].set(list[name]);
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
    for (const column of columnNames) whole[column].set(part[column], span);
    span += part.from.length;
  }
  return whole;
}

/** Adds the spans of a place to those of the places before it. */
function addSpans(passage: Passage, frame: Frame, list: SpanList) {
  const { eve } = frame;
  const { lastDay, staleAfterDays } = frame.settings;
  const walk = createWalk(passage);
  let looks: Looks = unread;
  let reports = 0;
  let silent: Day | null = null; // on which the reading has been silent for too long

  /** Asks on a day, and goes on to those on which what is read then has been silent for too long. */
  function ask(first: Day, until: Day) {
    for (let day: Day | null = first; day !== null; ) {
      const now = walk(day);
      if (now.reading !== looks.reading) silent = now.reading ? addDays(now.reading.heard, staleAfterDays + 1) : null;
      const stale: boolean = silent !== null && silent <= day;
      const next = now.reading === looks.reading && stale === looks.stale ? looks : looksOf(now.reading, stale, frame);
      if (now.reports !== reports || !isSame(looks, next)) {
        list.from.push(daysBetween(eve, day));
        list.code.push(next.code);
        list.since.push(next.since);
        list.heard.push(next.heard);
        list.reports.push(Math.min(now.reports, most16));
      }
      looks = next;
      reports = now.reports;
      day = !stale && silent !== null && silent < until ? silent : null;
    }
  }

  const turns = turnsOf(passage);
  const end = addDays(lastDay, 1);
  // What turned earlier is told by how the place reads on the eve.
  const early = turns.findLastIndex((day) => day <= eve);
  const days = early === -1 ? turns : [eve, ...turns.slice(early + 1)];
  for (const [index, day] of days.entries()) {
    if (day > lastDay) break;
    const next = days[index + 1];
    ask(day, next !== undefined && next < end ? next : end);
  }
  list.starts.push(list.from.length);
}

/** What a span says of a reading. */
interface Looks {
  readonly reading: Reading | undefined;
  readonly stale: boolean;
  readonly code: number;
  readonly since: number;
  readonly heard: number;
}

const unread: Looks = { reading: undefined, stale: false, code: 0, since: 0, heard: 0 };

function looksOf(reading: Reading | undefined, stale: boolean, { eve, statuses }: Frame): Looks {
  if (!reading) return unread;
  const { status, grade, challenge, blanket, since, heard } = reading;
  const rival = challenge && { status: statuses.get(challenge.status) ?? 0, grade: challenge.grade };
  return {
    ...{ reading, stale },
    code: toCode({ status: statuses.get(status) ?? 0, grade, challenge: rival, blanket, stale }),
    since: near(daysBetween(eve, since)),
    heard: near(daysBetween(eve, heard)),
  };
}

function isSame(a: Looks, b: Looks): boolean {
  return a.code === b.code && a.since === b.since && a.heard === b.heard;
}

// A day that lies further from the story is said to lie so far: their differences fit into sixteen bits.
const [earliest, latest] = [-28_000, 4_700];
const most16 = 0xffff;

function near(days: number): number {
  return Math.max(earliest, Math.min(days, latest));
}
