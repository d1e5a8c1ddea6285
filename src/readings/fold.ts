// How do days become a reading? The second half of the rule: a reading yields only to what holds as well.

import { ascending } from 'd3-array';
import type { Day } from '../story/types.ts';
import type { Evidence } from './evidence.ts';
import { type Candidate, type Challenge, isStale, type Reading, type Rule, strength, sumUp } from './rule.ts';

/** A fold that is asked again and again; `touched` are the reports that count otherwise than the last time. */
export type Fold = (touched: readonly Evidence[], counts: (item: Evidence) => boolean) => Reading | undefined;

/**
 * Folds those reports of a feature that count into a reading, whatever their order; `undefined` where there is none.
 * Only the days of which touched reports speak are summed up anew, and only what follows from the first of them is folded.
 */
export function createFold(evidence: readonly Evidence[], rule: Rule): Fold {
  const byStep = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const key = stepOf(item);
    const same = byStep.get(key);
    if (same) same.push(item);
    else byStep.set(key, [item]);
  }
  const steps = [...byStep]
    .sort(([a], [b]) => ascending(a, b))
    .map(([key, items]): Step => ({ day: key.slice(0, 10) as Day, items, candidates: [], reading: undefined }));
  const places = new Map<Evidence, number>();
  for (const [index, { items }] of steps.entries()) for (const item of items) places.set(item, index);
  let end = 0; // the steps before it have been folded; no report of the others has counted yet
  return (touched, counts) => {
    const changed = new Set<number>();
    for (const item of touched) changed.add(places.get(item) ?? 0);
    let first = end;
    for (const place of changed) {
      first = Math.min(first, place);
      end = Math.max(end, place + 1);
    }
    let reading = steps[first - 1]?.reading;
    for (let index = first; index < end; index += 1) {
      const step = steps[index];
      if (!step) break;
      if (changed.has(index)) step.candidates = sumUp(step.items.filter(counts), rule);
      reading = foldDay(reading, step.candidates, step.day, rule);
      step.reading = reading;
    }
    return reading;
  };
}

/** The reports that speak from one day; those that held "by then" make a step of their own before it. */
interface Step {
  readonly day: Day;
  readonly items: readonly Evidence[];
  candidates: readonly Candidate[];
  reading: Reading | undefined; // of all steps up to this one
}

function stepOf({ effect, comesBefore }: Evidence): string {
  return `${effect}${comesBefore ? ' 0' : ' 1'}`;
}

/** One day's candidates against the reading so far. */
function foldDay(
  before: Reading | undefined,
  candidates: readonly Candidate[],
  day: Day,
  rule: Rule,
): Reading | undefined {
  const [strongest, ...others] = candidates;
  if (!strongest) return before;
  if (!before || (strongest.status !== before.status && yields(before, strongest, day, rule))) {
    return begin(strongest, others[0], day);
  }
  const same = candidates.find((candidate) => candidate.status === before.status);
  const rival = candidates.find((candidate) => candidate.status !== before.status);
  return {
    ...(same ? repeat(before, same, day, rule) : before),
    challenge: rival ? toChallenge(rival) : null,
  };
}

/** A reading yields to what holds at least as well; a stale one to anything that is at least reported. */
function yields(before: Reading, candidate: Candidate, day: Day, rule: Rule): boolean {
  if (strength(candidate.grade) >= strength(before.grade)) return true;
  return isStale(before, day, rule) && strength(candidate.grade) >= strength('reported');
}

function begin(candidate: Candidate, rival: Candidate | undefined, day: Day): Reading {
  return {
    status: candidate.status,
    grade: candidate.grade,
    since: day,
    heard: candidate.until,
    reports: candidate.reports,
    challenge: rival ? toChallenge(rival) : null,
    blanket: candidate.blanket,
  };
}

function repeat(before: Reading, same: Candidate, day: Day, rule: Rule): Reading {
  // What a mere claim cannot overturn it cannot bring back from silence either.
  const renews =
    !isStale(before, day, rule) || strength(same.grade) >= Math.min(strength('reported'), strength(before.grade));
  return {
    ...before,
    grade: strength(same.grade) > strength(before.grade) ? same.grade : before.grade,
    heard: renews && same.until > before.heard ? same.until : before.heard,
    reports: [...before.reports, ...same.reports],
  };
}

function toChallenge({ status, grade, reports }: Candidate): Challenge {
  return { status, grade, reports };
}
