// What does a feature read as from one day to the next? A passage of spans, folded anew on each day on which a report enters or is withdrawn.

import { bisector } from 'd3-array';
import type { Clock, Day } from '../story/types.ts';
import { type Evidence, entryDay, isAdmitted } from './evidence.ts';
import { createFold, type Folded, type Step, stepsOf } from './fold.ts';
import { isStale, type Reading, type Rule, strength } from './rule.ts';

/** What is known of the reports of a feature, in order, whichever clock asks. */
export interface Told {
  readonly rule: Rule;
  readonly own: readonly Step[];
  readonly blanket: readonly Step[];
}

/** What a feature read as from which day on, by its own reports and by those of a wider area. */
export interface Passage {
  readonly rule: Rule;
  readonly own: readonly Span[];
  readonly blanket: readonly Span[];
}

/** All that is known of the reports of a feature, parted into its own and those of a wider area. */
export function toldBy(items: readonly Evidence[], rule: Rule): Told {
  return {
    rule,
    own: stepsOf(items.filter((item) => !item.blanket)),
    blanket: stepsOf(items.filter((item) => item.blanket)),
  };
}

/** The passage of a feature through the days, out of all that is known of its reports. */
export function passageOf({ rule, own, blanket }: Told, clock: Clock): Passage {
  return { rule, own: spansOf(own, rule, clock), blanket: spansOf(blanket, rule, clock) };
}

/** What a feature reads as on a day; `undefined` while nothing has been reported of it. */
export function readingIn({ own, blanket, rule }: Passage, day: Day): Reading | undefined {
  return speaker(spanAt(own, day)?.reading, spanAt(blanket, day)?.reading, day, rule);
}

/** The same, with the number of reports that count by then, where one day is asked after the other. */
export function createWalk({ own, blanket, rule }: Passage): (day: Day) => Folded {
  const [ownOn, blanketOn] = [walkOver(own), walkOver(blanket)];
  return (day) => {
    const [nearer, wider] = [ownOn(day), blanketOn(day)];
    return {
      reading: speaker(nearer?.reading, wider?.reading, day, rule),
      reports: (nearer?.reports ?? 0) + (wider?.reports ?? 0),
    };
  };
}

/** The days on which a passage turns, in order. */
export function turnsOf({ own, blanket }: Passage): readonly Day[] {
  const days = own.map(({ from }) => from);
  if (blanket.length === 0) return days;
  for (const { from } of blanket) days.push(from);
  days.sort((a, b) => (a < b ? -1 : 1));
  return days.filter((day, index) => day !== days[index - 1]);
}

interface Span extends Folded {
  readonly from: Day; // first day on which the reading shows; a withdrawn report can leave none behind
}

/** A late report can change what an earlier one began, so each day on which one enters or is withdrawn folds anew. */
function spansOf(steps: readonly Step[], rule: Rule, clock: Clock): readonly Span[] {
  const turns: { readonly day: Day; readonly step: number }[] = [];
  for (const [step, { items }] of steps.entries()) {
    for (const item of items) {
      const entry = entryDay(item, clock);
      if (entry !== null) turns.push({ day: entry, step });
      for (const day of item.withdrawnBy) if (day !== null) turns.push({ day, step });
    }
  }
  turns.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const fold = createFold(steps, rule);
  const spans: Span[] = [];
  let touched: number[] = [];
  for (const [index, { day, step }] of turns.entries()) {
    if (touched.at(-1) !== step) touched.push(step);
    if (turns[index + 1]?.day === day) continue;
    const { reading, reports } = fold(touched, (item) => isAdmitted(item, clock, day));
    spans.push({ from: day, reading, reports });
    touched = [];
  }
  return spans;
}

/**
 * Reports of the province or the country speak only where the place has no reading of its own, or a stale and older one.
 * A lone party's claim is no such reading against what is reported: the blanket stands and carries it as its challenge.
 */
function speaker(own: Reading | undefined, blanket: Reading | undefined, day: Day, rule: Rule): Reading | undefined {
  if (!own || !blanket) return own ?? blanket;
  if (blanket.grade === 'claimed') return own;
  if (own.grade === 'claimed') return own.status === blanket.status ? echoed(blanket, own) : challenged(blanket, own);
  return isStale(own, day, rule) && blanket.heard > own.heard ? blanket : own;
}

/** The reading with a claim of the same beside it. */
function echoed(reading: Reading, { heard, reports }: Reading): Reading {
  return {
    ...reading,
    heard: heard > reading.heard ? heard : reading.heard,
    reports: [...reading.reports, ...reports],
  };
}

/** The reading with a claim as its challenge, where it has none that is stronger. */
function challenged(reading: Reading, { status, grade, reports }: Reading): Reading {
  const stronger = reading.challenge && strength(reading.challenge.grade) > strength(grade);
  return stronger ? reading : { ...reading, challenge: { status, grade, reports } };
}

const endOf = bisector((span: Span) => span.from).right;

function spanAt(spans: readonly Span[], day: Day): Span | undefined {
  return spans[endOf(spans, day) - 1];
}

function walkOver(spans: readonly Span[]): (day: Day) => Span | undefined {
  let next = 0;
  return (day) => {
    for (let span = spans[next]; span && span.from <= day; span = spans[next]) next += 1;
    return spans[next - 1];
  };
}
