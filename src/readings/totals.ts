// How do very many places read on each day, all together? Counted by what differs from one day to the next.

import type { Story } from '../story/types.ts';
import { challengeBits, gradeBits, mostStatuses, type ReadingColumns, staleBit, statusBits } from './columns.ts';
import { isCounted } from './evidence.ts';

/** What the counted places come to on one day, by the row of each status. */
export interface Totals {
  readonly byStatus: readonly number[];
  readonly claimed: readonly number[];
  readonly unread: number;
  readonly disputed: number;
  readonly silent: number;
}

/** Nothing at all: of a day that the story does not have. */
export const emptyTotals: Totals = { byStatus: [], claimed: [], unread: 0, disputed: 0, silent: 0 };

/** Which places of a story are counted: 1 for each that is, else 0. */
export function countedIn({ places, settings }: Story): Uint8Array {
  const counts = isCounted(settings);
  return Uint8Array.from(places, (place) => (counts(place) ? 1 : 0));
}

/** The totals of every day over the places that are counted, in one walk over all spans as they lie. */
export function totalsOf({ days, starts, from, code }: ReadingColumns, counted: Uint8Array): readonly Totals[] {
  // By how much each day differs from the one before.
  const steps = new Int32Array(days * stepsPerDay);
  const add = (day: number, code: number, by: 1 | -1) => {
    const at = day * stepsPerDay;
    const step = (column: number) => {
      steps[at + column] = (steps[at + column] ?? 0) + by;
    };
    const status = code & statusBits;
    step(status);
    if (status === 0) return;
    if ((code & gradeBits) === 0) step(claimedStep + status);
    if ((code & challengeBits) !== 0) step(disputedStep);
    if ((code & staleBit) !== 0) step(silentStep);
  };
  for (let place = 0; place < counted.length; place += 1) {
    if (counted[place] === 0) continue;
    let before = 0;
    add(0, before, 1);
    for (let span = starts[place] ?? 0; span < (starts[place + 1] ?? 0); span += 1) {
      const [day, next] = [from[span] ?? 0, code[span] ?? 0];
      add(day, before, -1);
      add(day, next, 1);
      before = next;
    }
  }
  const running = new Int32Array(stepsPerDay);
  return Array.from({ length: days }, (_, day) => {
    for (let column = 0; column < stepsPerDay; column += 1)
      running[column] = (running[column] ?? 0) + (steps[day * stepsPerDay + column] ?? 0);
    return {
      byStatus: [...running.subarray(1, claimedStep + 1)],
      claimed: [...running.subarray(claimedStep + 1, disputedStep)],
      unread: running[0] ?? 0,
      disputed: running[disputedStep] ?? 0,
      silent: running[silentStep] ?? 0,
    };
  });
}

// Of each day: the unread, those of each status, those of each that are but claimed, the disputed and the silent.
const claimedStep = mostStatuses;
const disputedStep = 2 * mostStatuses + 1;
const silentStep = disputedStep + 1;
const stepsPerDay = silentStep + 1;
