// How do days become a reading? The second half of the rule: a reading yields only to what holds as well.

import type { Day } from '../story/types.ts';
import type { Evidence } from './evidence.ts';
import { type Candidate, type Challenge, isStale, type Reading, type Rule, strength, sumUp } from './rule.ts';

/** The reports that speak from one day; those that held "by then" make a step of their own before it. */
export interface Step {
  readonly day: Day;
  readonly items: readonly Evidence[];
  whole: readonly Candidate[] | null; // what all of them sum up to, once it is known: mostly both clocks ask for the same
}

/** What the reports of a feature come to: a reading, `undefined` where none counts, and how many of them do. */
export interface Folded {
  readonly reading: Reading | undefined;
  readonly reports: number;
}

/** A fold that is asked again and again; `touched` are the steps of which reports count otherwise than the last time. */
export type Fold = (touched: readonly number[], counts: (item: Evidence) => boolean) => Folded;

/** The steps of a feature in order, for a fold under either clock. */
export function stepsOf(evidence: readonly Evidence[]): readonly Step[] {
  const steps: { readonly day: Day; readonly items: Evidence[]; whole: null }[] = [];
  let before: Evidence | undefined;
  for (const item of [...evidence].sort(byStep)) {
    if (before && byStep(before, item) === 0) steps.at(-1)?.items.push(item);
    else steps.push({ day: item.effect, items: [item], whole: null });
    before = item;
  }
  return steps;
}

function byStep(a: Evidence, b: Evidence): number {
  if (a.effect !== b.effect) return a.effect < b.effect ? -1 : 1;
  return Number(b.comesBefore) - Number(a.comesBefore);
}

/**
 * Folds those reports of a feature that count into a reading, whatever their order.
 * Only the days of which touched reports speak are summed up anew, and only what follows from the first of them is folded.
 */
export function createFold(steps: readonly Step[], rule: Rule): Fold {
  const states = steps.map((): State => ({ candidates: [], counted: 0, reading: undefined }));
  let reports = 0;
  let end = 0; // the steps before it have been folded; no report of the others has counted yet
  return (touched, counts) => {
    let first = end;
    for (const index of touched) {
      const [step, state] = [steps[index], states[index]];
      if (!step || !state) continue;
      reports -= state.counted;
      sumUpStep(step, state, counts, rule);
      reports += state.counted;
      first = Math.min(first, index);
      end = Math.max(end, index + 1);
    }
    let reading = states[first - 1]?.reading;
    for (let index = first; index < end; index += 1) {
      const [step, state] = [steps[index], states[index]];
      if (!step || !state) break;
      reading = foldDay(reading, state.candidates, step.day, rule);
      state.reading = reading;
    }
    return { reading, reports };
  };
}

/** How a step stands when it was folded last. */
interface State {
  candidates: readonly Candidate[];
  counted: number; // reports
  reading: Reading | undefined; // of all steps up to this one
}

function sumUpStep(step: Step, state: State, counts: (item: Evidence) => boolean, rule: Rule) {
  const counted = step.items.filter(counts);
  state.counted = counted.length;
  if (counted.length < step.items.length) state.candidates = sumUp(counted, rule);
  else {
    step.whole ??= sumUp(counted, rule);
    state.candidates = step.whole;
  }
}

/** One day's candidates against the reading so far. */
function foldDay(
  before: Reading | undefined,
  candidates: readonly Candidate[],
  day: Day,
  rule: Rule,
): Reading | undefined {
  const [strongest] = candidates;
  if (!strongest) return before;
  if (!before || (strongest.status !== before.status && yields(before, strongest, day, rule))) {
    return begin(strongest, candidates[1], day);
  }
  const same = candidates.find((candidate) => candidate.status === before.status);
  const rival = candidates.find((candidate) => candidate.status !== before.status);
  const challenge = rival ? toChallenge(rival) : null;
  return same ? repeat(before, same, day, challenge, rule) : { ...before, challenge };
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

function repeat(before: Reading, same: Candidate, day: Day, challenge: Challenge | null, rule: Rule): Reading {
  // What a mere claim cannot overturn it cannot bring back from silence either.
  const renews =
    !isStale(before, day, rule) || strength(same.grade) >= Math.min(strength('reported'), strength(before.grade));
  return {
    status: before.status,
    grade: strength(same.grade) > strength(before.grade) ? same.grade : before.grade,
    since: before.since,
    heard: renews && same.until > before.heard ? same.until : before.heard,
    reports: before.reports.concat(same.reports),
    challenge,
    blanket: before.blanket,
  };
}

function toChallenge({ status, grade, reports }: Candidate): Challenge {
  return { status, grade, reports };
}
