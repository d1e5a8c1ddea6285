// Does a measurement keep to its limit? Said in one line, which begins with ok or OVER.

import type { Limit } from '../budgets.mjs';

/** What a part of the bench has found: numbers for the record, and what they say of the limits. */
export interface Outcome {
  readonly measured: unknown; // as JSON
  readonly verdicts: readonly Verdict[];
}

export interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly exceeded: boolean;
}

/** A value held against a limit; `at` says where it was measured. A value that is none exceeds it. */
export function judge({ what, most }: Limit, value: number, at = ''): Verdict {
  return { what: at === '' ? what : `${what}; ${at}`, value, most, exceeded: !(value <= most) };
}

/** The verdict as a line. */
export function writeVerdict({ what, value, most, exceeded }: Verdict): string {
  return `${exceeded ? 'OVER' : 'ok  '} ${value.toFixed(2).padStart(6)} of ${String(most).padEnd(5)}  ${what}`;
}
