// What does a thread of a crew do? Two of them read the reports, each a part; then each makes shards, and at last works out what they come to.
// It is bundled by threads.ts, and runs without the builder.

import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Issue } from '../../story/issue.ts';
import { knownOf, type PartOfFile, type ReadPart, readPart } from '../../story/large/parts.ts';
import { type Frame, type LargeStory, readLarge, readLargePart } from '../../story/large/read.ts';
import { reportsTable } from '../../story/tables.ts';
import type { Job } from './crew.ts';
import { type Outcome, outcomeOf, type Whole } from './outcome.ts';
import { makeShards, type Shard } from './shards.ts';

/** What a thread is begun with: the first of them with what it reads. */
export interface Order extends Job {
  readonly reads: PartOfFile | 'whole' | null;
}

/** What the thread that reads all reports has found: what the others cannot know. */
export type Found =
  | ({ readonly ok: true } & Pick<LargeStory, 'sorted' | 'reportsOf'>)
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The others are told of the rest of the story before they have anything to do, and one of them of a part to read. */
export interface Told {
  readonly frame: Frame;
  readonly reads: PartOfFile | null;
}

/** Where two parts do not fit together the first thread reads all of it. */
export interface ReadAgain {
  readonly again: true;
}

/** Then each is told where the reports lie, and draws the numbers of its shards from what all of them share. */
export interface Shards {
  readonly sorted: LargeStory['sorted'];
  readonly drawn: Int32Array<SharedArrayBuffer>;
}

/** At last the readings of the clocks are shared among them. */
export interface Conclude {
  readonly wholes: readonly Whole[];
}

const { folder, out, evidence, perShard, reads }: Order = workerData;
let frame: Frame | null = null;
if (reads === 'whole') frame = readReports();
else if (reads) frame = readFirstPart(reads);

parentPort?.on('message', (message: Told | ReadAgain | Shards | Conclude) => {
  if ('again' in message) {
    frame = readReports();
    return;
  }
  if ('frame' in message) {
    frame = message.frame;
    if (message.reads) tell(readPartOf(message.frame, message.reads));
    return;
  }
  if ('wholes' in message) {
    conclude(message);
    return;
  }
  if (!frame) throw new Error(`${folder}: nobody has told of its places`);
  const { sorted, drawn } = message;
  const made: readonly Shard[] = makeShards(frame, sorted, evidence, () => Atomics.add(drawn, 0, 1));
  parentPort?.postMessage(made);
});

function readReports(): Frame | null {
  const parsed = readLarge(folder, out, perShard);
  const found: Found = parsed.ok
    ? { ok: true, sorted: parsed.large.sorted, reportsOf: parsed.large.reportsOf }
    : parsed;
  parentPort?.postMessage(found);
  if (!parsed.ok) return null;
  const { story, texts, words, ground } = parsed.large;
  return { story, texts, words, ground };
}

function readFirstPart(part: PartOfFile): Frame | null {
  const made = readLargePart(folder, out, perShard, part);
  tell(made?.read ?? null);
  return made?.frame ?? null;
}

function readPartOf({ story }: Frame, part: PartOfFile): ReadPart {
  return readPart(join(folder, reportsTable.file), out, knownOf(story), perShard, part);
}

/** The bytes are handed over, not copied. */
function conclude({ wholes }: Conclude) {
  const outcomes: readonly Outcome[] = wholes.map(outcomeOf);
  parentPort?.postMessage(
    outcomes,
    outcomes.map(({ bytes }) => bytes.buffer),
  );
}

/** A part is handed over, not copied. */
function tell(read: ReadPart | null) {
  const { bytes, hashes, rows, ends, slots } = read?.ids ?? {};
  const buffers = [bytes, hashes, rows, ends, slots, read?.sorted?.bucketOf].flatMap((each) => each?.buffer ?? []);
  parentPort?.postMessage(read, buffers as ArrayBuffer[]);
}
