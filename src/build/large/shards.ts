// What travels of the places of a shard? Their readings under both clocks, and the evidence for who opens one of them.

import type { ReadingColumns } from '../../readings/columns.ts';
import { gatherEvidence } from '../../readings/evidence.ts';
import { columnsOf } from '../../readings/spans.ts';
import { createTimeline, perClock } from '../../readings/timeline.ts';
import type { Slice } from '../../story/large/slices.ts';
import { type PackedStory, packStory } from '../../story/pack.ts';
import { shorten } from '../../story/short-ids.ts';
import type { Clock, Texts } from '../../story/types.ts';

/** How many places follow each other in a shard: a reader who opens one fetches as many, some tens of kB compressed. */
export const placesPerShard = 64;

/** A file of evidence. @internal */
export interface Evidences {
  readonly story: PackedStory;
  readonly texts: Texts;
}

export interface Shard {
  readonly columns: Readonly<Record<Clock, ReadingColumns>>;
  readonly file: string; // JSON of its evidence
}

export function makeShard(slice: Slice): Shard {
  const evidence = gatherEvidence(slice.story);
  const columns = perClock((clock) => columnsOf(createTimeline(slice.story, clock, evidence)));
  const { story, texts } = shorten(slice.story, slice.texts);
  const evidences: Evidences = { story: packStory(story), texts };
  return {
    columns: { 'as-reported': columns['as-reported'], hindsight: columns.hindsight },
    file: JSON.stringify(evidences),
  };
}
