// Who works a large story out? The thread that was asked, or several where there is much to do.

import type { LargeStory } from '../../story/large/read.ts';
import { type ParsedLarge, readLarge } from '../../story/large/read.ts';
import { makeShards, type Shard } from './shards.ts';

/** Where a story lies and where its files are written. */
export interface Job {
  readonly folder: string;
  readonly out: string;
  readonly evidence: string; // the folder of evidence
  readonly perShard: number; // places in each
}

/** The two long steps of the work, by whomever it is done. */
export interface Crew {
  /** Checks the story and sorts its reports. */
  read(): Promise<ParsedLarge>;
  /** Writes the evidence of each shard, and works out the readings of its places; in no particular order. */
  makeShards(large: LargeStory): Promise<readonly Shard[]>;
  dismiss(): Promise<void>;
}

/** The thread that was asked. */
export function alone({ folder, out, evidence, perShard }: Job): Crew {
  return {
    read: async () => readLarge(folder, out, perShard),
    async makeShards(large) {
      let next = 0;
      return makeShards(large, large.sorted, evidence, () => next++);
    },
    dismiss: async () => {},
  };
}
