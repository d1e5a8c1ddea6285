// Who works a large story out? The thread that was asked, or several where there is much to do.

import { type LargeStory, type ParsedLarge, readLarge } from '../../story/large/read.ts';
import { type Outcome, outcomeOf, type Whole } from './outcome.ts';
import { makeShards, type Shard } from './shards.ts';

/** Where a story lies and where its files are written. */
export interface Job {
  readonly folder: string;
  readonly out: string;
  readonly evidence: string; // the folder of evidence
  readonly perShard: number; // places in each
}

/** The long steps of the work, by whomever they are done. */
export interface Crew {
  /** Checks the story and sorts its reports. */
  read(): Promise<ParsedLarge>;
  /** Writes the evidence of each shard, and works out the readings of its places; in no particular order. */
  makeShards(large: LargeStory): Promise<readonly Shard[]>;
  /** Works out what all readings come to under each clock. */
  conclude(wholes: readonly Whole[]): Promise<readonly Outcome[]>;
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
    conclude: async (wholes) => wholes.map(outcomeOf),
    dismiss: async () => {},
  };
}
