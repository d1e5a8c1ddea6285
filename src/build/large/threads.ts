// How does a large story keep all processors busy? By threads, each with a bundle of what they need, since Node 20 does not read TypeScript.

import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';
import { joinParts, partsOf, type ReadPart } from '../../story/large/parts.ts';
import { counted, type Frame, readFrame } from '../../story/large/read.ts';
import { reportsTable, storyFileNames } from '../../story/tables.ts';
import type { Crew, Job } from './crew.ts';
import type { Conclude, Found, Order, ReadAgain, Shards, Told } from './hand.ts';
import type { Outcome } from './outcome.ts';
import type { Shard } from './shards.ts';

// What is made of a shard dies together. In the room that Node gives to what is young, a third of the time goes into moving it about.
const youngMB = 96;
// A thread is given as much for what lasts as the files of its story can ask for; with more it would leave its garbage lying.
const lastingMB = (folder: string) =>
  256 + Math.ceil((4 * bytesOf(storyFileNames.map((name) => join(folder, name)))) / 1e6);
// More of them would wait for the disk, and each holds the places and sources of the story.
const mostThreads = 4;
// To begin them takes a second: as long as so much of a table.
const fewBytes = 10_000_000;

/** How many threads are worth it; none where one processor would only be shared. */
export function threadsFor(folder: string): number {
  const bytes = bytesOf([join(folder, reportsTable.file)]);
  const threads = Math.min(availableParallelism(), mostThreads);
  return bytes < fewBytes || threads < 2 ? 0 : threads;
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

// The second thread begins when it has been told of the places: by then the first has read so much of the reports more.
const firstShare = 0.54;

/** So many threads, of which the first begins to read the reports at once. */
export async function hire(job: Job, threads: number): Promise<Crew> {
  const script = await bundle();
  const resourceLimits = { maxYoungGenerationSizeMb: youngMB, maxOldGenerationSizeMb: lastingMB(job.folder) };
  const path = join(job.folder, reportsTable.file);
  const parts = threads > 1 ? partsOf(path, Math.round(firstShare * bytesOf([path]))) : null;
  const workers = Array.from({ length: threads }, (_, index) => {
    const workerData: Order = { ...job, reads: index > 0 ? null : (parts?.[0] ?? 'whole') };
    return new Worker(script, { eval: true, workerData, resourceLimits });
  });
  const failure = new Promise<never>((_, reject) => {
    for (const worker of workers) worker.once('error', reject);
  });
  // One that fails is told of when it is waited for.
  failure.catch(() => {});

  async function answerOf<Answer>(worker: Worker): Promise<Answer> {
    const [answer] = await Promise.race([once(worker, 'message'), failure]);
    return answer;
  }
  /** What all of them answer, each to an order of its own. */
  function answers<Answer>(orderOf: (index: number) => Shards | Conclude): Promise<readonly Answer[]> {
    return Promise.all(
      workers.map((worker, index) => {
        worker.postMessage(orderOf(index));
        return answerOf<Answer>(worker);
      }),
    );
  }

  const [reader, helper] = workers;
  const reading = reader && answerOf<Found | ReadPart | null>(reader);
  let helping: Promise<ReadPart> | undefined;

  /** What both parts are together; `null` where they have to be read as one. */
  async function joined(frame: Frame | null) {
    const first = (await reading) as ReadPart | null;
    const second = await helping;
    return frame && first && second ? joinParts([first, second], frame.story) : null;
  }

  /** What all reports are; where their parts do not fit together, read again as a whole. */
  async function found(frame: Frame | null): Promise<Found | undefined> {
    if (!parts) return (await reading) as Found | undefined;
    const joint = await joined(frame);
    if (joint) return { ok: true, ...joint };
    const answer = reader && answerOf<Found>(reader);
    reader?.postMessage({ again: true } satisfies ReadAgain);
    return answer;
  }

  return {
    async read() {
      // While that thread is busy, this one reads the rest.
      const frame = readFrame(job.folder);
      // To be told of all places takes a fraction of the time in which they are checked.
      if (frame)
        for (const worker of workers.slice(1)) {
          const reads = worker === helper ? (parts?.[1] ?? null) : null;
          if (reads) helping = answerOf<ReadPart>(worker);
          worker.postMessage({ frame, reads } satisfies Told);
        }
      const reports = await found(frame);
      if (!reports?.ok) return reports ?? { ok: false, issues: [] };
      if (!frame) throw new Error(`${job.folder}: the files have changed while they were read`);
      const { sorted, reportsOf } = reports;
      const { texts, words, ground } = frame;
      return { ok: true, large: { story: counted(frame.story, reportsOf), texts, words, ground, sorted, reportsOf } };
    },
    async makeShards({ sorted }) {
      const shards: Shards = { sorted, drawn: new Int32Array(new SharedArrayBuffer(4)) };
      const made = await answers<readonly Shard[]>(() => shards);
      return made.flat();
    },
    async conclude(wholes) {
      const shareOf = (index: number) => wholes.filter((_, each) => each % workers.length === index);
      const outcomes = await answers<readonly Outcome[]>((index) => ({ wholes: shareOf(index) }));
      return wholes.flatMap((_, each) => outcomes[each % workers.length]?.[Math.floor(each / workers.length)] ?? []);
    },
    async dismiss() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What a thread runs, as one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('hand.ts', import.meta.url));
  const made = await build({
    ...{ root: fileURLToPath(new URL('.', import.meta.url)), configFile: false, logLevel: 'error', publicDir: false },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: entry, write: false, minify: false, target: 'node20' },
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [{ output }] = [made].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}
