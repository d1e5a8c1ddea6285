// What does a feature read as from one day to the next? A passage of spans, folded anew on each day on which a report enters or is withdrawn.

import { ascending, bisector } from 'd3-array';
import type { Clock, Day } from '../story/types.ts';
import { type Evidence, entryDay, isAdmitted } from './evidence.ts';
import { createFold } from './fold.ts';
import { isStale, type Reading, type Rule, strength } from './rule.ts';

/** What a feature read as from which day on, by its own reports and by those of a wider area. */
export interface Passage {
  readonly rule: Rule;
  readonly own: readonly Span[];
  readonly blanket: readonly Span[];
}

/** The passage of a feature through the days, out of all that is known of its reports. */
export function passageOf(items: readonly Evidence[], rule: Rule, clock: Clock): Passage {
  return {
    rule,
    own: spansOf(
      items.filter((item) => !item.blanket),
      rule,
      clock,
    ),
    blanket: spansOf(
      items.filter((item) => item.blanket),
      rule,
      clock,
    ),
  };
}

/** What a feature reads as on a day; `undefined` while nothing has been reported of it. */
export function readingIn({ own, blanket, rule }: Passage, day: Day): Reading | undefined {
  return speaker(spanAt(own, day), spanAt(blanket, day), day, rule);
}

interface Span {
  readonly from: Day; // first day on which the reading shows
  readonly reading: Reading | undefined; // a withdrawn report can leave nothing behind
}

/** A late report can change what an earlier one began, so each day on which one enters or is withdrawn folds anew. */
function spansOf(items: readonly Evidence[], rule: Rule, clock: Clock): readonly Span[] {
  if (items.length === 0) return [];
  const turns = new Map<Day, Evidence[]>();
  const turn = (day: Day | null, item: Evidence) => {
    if (day === null) return;
    const touched = turns.get(day);
    if (touched) touched.push(item);
    else turns.set(day, [item]);
  };
  for (const item of items) {
    turn(entryDay(item, clock), item);
    for (const day of item.withdrawnBy) turn(day, item);
  }
  const fold = createFold(items, rule);
  return [...turns]
    .sort(([a], [b]) => ascending(a, b))
    .map(([from, touched]) => ({ from, reading: fold(touched, (item) => isAdmitted(item, clock, from)) }));
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

function spanAt(spans: readonly Span[], day: Day): Reading | undefined {
  return spans[endOf(spans, day) - 1]?.reading;
}
