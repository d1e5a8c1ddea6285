// What do the readings of all places come to under a clock? Bytes that travel, and what they add up to on each day.

import { encodeColumns } from '../../readings/column-file.ts';
import type { ReadingColumns } from '../../readings/columns.ts';
import { type Totals, totalsOf } from '../../readings/totals.ts';

/** The readings of all places under a clock. */
export interface Whole {
  readonly columns: ReadingColumns;
  readonly counted: Uint8Array; // 1 for each place that counts, else 0
}

/** What they come to. */
export interface Outcome {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly totals: readonly Totals[];
}

/** Works that out, by whichever thread it is asked of. */
export function outcomeOf({ columns, counted }: Whole): Outcome {
  return { bytes: encodeColumns(columns), totals: totalsOf(columns, counted) };
}
