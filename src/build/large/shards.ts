// What travels of the places of a shard? Their readings under both clocks, and the evidence for who opens one of them.

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingColumns } from '../../readings/columns.ts';
import { columnsOf } from '../../readings/spans.ts';
import type { Frame } from '../../story/large/read.ts';
import { createSlicer, type Slice } from '../../story/large/slices.ts';
import { openSorted, type Sorted } from '../../story/large/sorter.ts';
import { type PackedStory, packStory } from '../../story/pack.ts';
import { type PackedTexts, packTexts } from '../../story/pack-texts.ts';
import { shortenStory } from '../../story/short-ids.ts';
import type { Clock } from '../../story/types.ts';

/** How many places follow each other in a shard: a reader who opens one fetches as many, some tens of kB compressed. */
export const placesPerShard = 64;

/** A file of evidence. @internal */
export interface Evidences {
  readonly story: PackedStory;
  readonly texts: PackedTexts;
}

/** What is known of a shard whose evidence has been written. */
export interface Shard {
  readonly number: number;
  readonly columns: Readonly<Record<Clock, ReadingColumns>>;
  readonly hash: string; // of its evidence
}

/** Makes the shards whose numbers are drawn, until there are none left, and writes the evidence of each into a folder. */
export function makeShards(frame: Frame, sorted: Sorted, folder: string, draw: () => number): readonly Shard[] {
  const rows = openSorted(sorted);
  const slicer = createSlicer(frame, rows);
  const made: Shard[] = [];
  for (let number = draw(); number < sorted.shards; number = draw()) {
    const { columns, file } = makeShard(slicer.ofPlaces(number));
    writeFileSync(join(folder, `${number}.json`), file);
    made.push({ number, columns, hash: createHash('sha256').update(file).digest('base64url') });
  }
  rows.close();
  return made;
}

function makeShard(slice: Slice) {
  const { story } = shortenStory(slice.story);
  const evidences: Evidences = { story: packStory(story), texts: packTexts(slice.texts) };
  return {
    columns: columnsOf(slice.story),
    file: JSON.stringify(evidences),
  };
}
