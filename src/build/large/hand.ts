// What does a thread of a crew do? One of them reads the story, and then each makes shards.
// It is bundled by threads.ts, and runs without the builder.

import { parentPort, workerData } from 'node:worker_threads';
import type { Issue } from '../../story/issue.ts';
import { type Frame, type LargeStory, readLarge } from '../../story/large/read.ts';
import type { Job } from './crew.ts';
import { makeShards, type Shard } from './shards.ts';

/** What a thread is begun with. */
export interface Order extends Job {
  readonly readsReports: boolean;
}

/** What the thread that reads the reports has found: what the others cannot know. */
export type Found =
  | ({ readonly ok: true } & Pick<LargeStory, 'sorted' | 'reportsOf'>)
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The others are told of the rest of the story before they have anything to do. */
export interface Told {
  readonly frame: Frame;
}

/** Then each is told where the reports lie, and draws the numbers of its shards from what all of them share. */
export interface Shards {
  readonly sorted: LargeStory['sorted'];
  readonly drawn: Int32Array<SharedArrayBuffer>;
}

const { folder, out, evidence, perShard, readsReports }: Order = workerData;
let frame = readsReports ? readReports() : null;

parentPort?.on('message', (message: Told | Shards) => {
  if ('frame' in message) {
    frame = message.frame;
    return;
  }
  if (!frame) throw new Error(`${folder}: nobody has told of its places`);
  const { sorted, drawn } = message;
  const made: readonly Shard[] = makeShards(frame, sorted, evidence, () => Atomics.add(drawn, 0, 1));
  parentPort?.postMessage(made);
});

function readReports() {
  const parsed = readLarge(folder, out, perShard);
  const found: Found = parsed.ok
    ? { ok: true, sorted: parsed.large.sorted, reportsOf: parsed.large.reportsOf }
    : parsed;
  parentPort?.postMessage(found);
  if (!parsed.ok) return null;
  const { story, texts, words, ground } = parsed.large;
  return { story, texts, words, ground };
}
