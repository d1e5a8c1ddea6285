// How do the readings of very many places lie in memory? In columns of numbers, a row for each span of days on which a place looks the same.

import type { Day } from '../story/types.ts';
import { type Grade, grades } from './rule.ts';

/**
 * The readings of all places of a story under one clock. The spans of a place lie together and in order, those of its
 * neighbours beside them in the order of the story. A span lasts until the next one of its place begins.
 * Days are counted from the eve of the story's first, so that it can be told what is new on that: what began earlier begins on day 0.
 */
export interface ReadingColumns {
  readonly eve: Day;
  readonly days: number; // of the whole story, with its eve
  readonly starts: Uint32Array; // of each place, where its spans begin; one more for the end
  readonly from: Uint16Array; // of each span, its first day
  readonly code: Uint16Array; // what it looks like: see `Look`
  readonly since: Int16Array; // the day from which the status holds; may lie before the first
  readonly heard: Int16Array; // the last day of which a report says the same
  readonly reports: Uint16Array; // how many reports the clock has let in
}

/** What a place looks like, as a number of 14 bits; 0 where nothing has been reported. */
export interface Look {
  readonly status: number; // its place among the statuses of the story
  readonly grade: Grade;
  readonly challenge: { readonly status: number; readonly grade: Grade } | null;
  readonly blanket: boolean;
  readonly stale: boolean;
}

/** So many statuses have room in a code. */
export const mostStatuses = 15;

/** The bits of a code that tell the status and its grade (0 for one that is only claimed), that are set where it is challenged, and where it is stale. */
export const statusBits = 15;
export const gradeBits = 3 << 4;
export const challengeBits = 15 << 6;
export const staleBit = 1 << 13;

/** The look as a number. */
export function toCode({ status, grade, challenge, blanket, stale }: Look): number {
  const rival = challenge ? ((challenge.status + 1) << 6) | (grades.indexOf(challenge.grade) << 10) : 0;
  return (status + 1) | (grades.indexOf(grade) << 4) | rival | (blanket ? 1 << 12 : 0) | (stale ? staleBit : 0);
}

/** The look that a number stands for; `null` where nothing has been reported. */
export function fromCode(code: number): Look | null {
  const status = (code & 15) - 1;
  if (status < 0) return null;
  const rival = ((code >> 6) & 15) - 1;
  return {
    status,
    grade: gradeAt(code >> 4),
    challenge: rival < 0 ? null : { status: rival, grade: gradeAt(code >> 10) },
    blanket: (code & (1 << 12)) !== 0,
    stale: (code & staleBit) !== 0,
  };
}

function gradeAt(bits: number): Grade {
  return grades[bits & 3] ?? 'claimed';
}
