// What is legal in a story but doubtful? Every kind of doubt in the order in which they weigh, and all that are found.

import { createTimeline, perClock } from '../readings/timeline.ts';
import type { Rows } from '../story/parse.ts';
import type { Story, Texts } from '../story/types.ts';
import { nearColours, sharedShape } from './colours.ts';
import { missedTally, silentPlace } from './coverage.ts';
import { afterPublication, loneReport, strayDate } from './dates.ts';
import type { Doubt, DoubtKind } from './doubt.ts';
import { nearNames } from './names.ts';
import { doubledHeadline, doubledLink, noCaveat, noLink } from './sources.ts';
import { formula, longSummary } from './texts.ts';
import { oneOrigin } from './witnesses.ts';

/** Every kind of doubt, the weightiest first. */
export const doubtKinds: readonly DoubtKind[] = [
  strayDate,
  afterPublication,
  loneReport,
  oneOrigin,
  missedTally,
  silentPlace,
  nearNames,
  doubledLink,
  doubledHeadline,
  noLink,
  noCaveat,
  longSummary,
  formula,
  sharedShape,
  nearColours,
];

/** All that is doubtful in a story, kind by kind. */
export function doubtsOf(whole: { story: Story; texts: Texts; rows: Rows }): readonly Doubt[] {
  const subject = { ...whole, timelines: perClock((clock) => createTimeline(whole.story, clock)) };
  return doubtKinds.flatMap(({ id, find }) => find(subject).map((found) => ({ kind: id, ...found })));
}
