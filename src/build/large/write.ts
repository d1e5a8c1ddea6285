// How does a story of very many places become files? Shard by shard, so that no more of it lies in memory than its readings.

import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packPage } from '../../drawing/pack-page.ts';
import { type CrowdFront, unpackPage } from '../../drawing/page-data.ts';
import { chartOf } from '../../readings/chart.ts';
import { createColumnTimeline } from '../../readings/column-timeline.ts';
import { mostStatuses } from '../../readings/columns.ts';
import { packChart } from '../../readings/pack-chart.ts';
import { joinColumns } from '../../readings/spans.ts';
import { createTimeline, perClock } from '../../readings/timeline.ts';
import { countedIn } from '../../readings/totals.ts';
import { daysFrom } from '../../story/day.ts';
import type { Ground } from '../../story/ground.ts';
import type { Issue } from '../../story/issue.ts';
import type { LargeStory } from '../../story/large/read.ts';
import { createSlicer, type Slice } from '../../story/large/slices.ts';
import { openSorted, rowsFile } from '../../story/large/sorter.ts';
import { packGround } from '../../story/pack-ground.ts';
import { textsById } from '../../story/pack-texts.ts';
import { packPlaces } from '../../story/places-file.ts';
import type { Clock, Day, Story } from '../../story/types.ts';
import { boundsOf } from '../../story/view.ts';
import type { OpeningParts } from '../first-page.ts';
import type { Part } from '../ready.ts';
import { alone, type Crew } from './crew.ts';
import { placesPerShard, type Shard } from './shards.ts';
import { hire, threadsFor } from './threads.ts';

const clocks = ['as-reported', 'hindsight'] as const satisfies readonly Clock[];

/** What was written, and what the first page is drawn from. */
export interface WrittenStory {
  readonly issues: null;
  readonly parts: Readonly<Record<Part, unknown>>;
  readonly page: OpeningParts;
  readonly ground: Ground;
  readonly evidence: string; // a hash of what lies in the folder of evidence
}

/** How the work is shared. */
interface Sharing {
  readonly perShard?: number; // places
  readonly threads?: number; // beside the one that asks; 0 for none
}

/**
 * Writes the parts of the story of a folder into another: `page`, `shapes`, `texts`, `ground` and `places` (JSON),
 * `readings-as-reported.bin` and `readings-hindsight.bin` (compressed), and `evidence/0.json` and so on, one for each shard.
 */
export async function writeLargeStory(
  folder: string,
  out: string,
  { perShard = placesPerShard, threads = threadsFor(folder) }: Sharing = {},
): Promise<WrittenStory | { readonly issues: readonly Issue[] }> {
  const job = { folder, out, evidence: join(out, 'evidence'), perShard };
  mkdirSync(job.evidence, { recursive: true });
  const crew = threads > 0 ? await hire(job, threads) : alone(job);
  try {
    const parsed = await crew.read();
    if (!parsed.ok) return { issues: parsed.issues };
    const { large } = parsed;
    const issues = tooManyStatuses(large.story);
    if (issues.length > 0) return { issues };
    return await writeParts({ ...large, story: withView(large.story) }, await crew.makeShards(large), crew, out);
  } finally {
    await crew.dismiss();
    for (const part of [0, 1]) rmSync(join(out, rowsFile(part)), { force: true });
  }
}

async function writeParts(
  large: LargeStory,
  shards: readonly Shard[],
  crew: Pick<Crew, 'conclude'>,
  out: string,
): Promise<WrittenStory> {
  const { columns, evidence } = joinShards(shards);
  const counted = countedIn(large.story);
  const concluding = crew.conclude(clocks.map((clock) => ({ columns: columns[clock], counted })));
  const { story, texts } = ofRoads(large);
  const outcomes = await concluding;
  const zipped = outcomes.map(({ bytes }) => zip(bytes));
  const timelines = perClock((clock) =>
    createColumnTimeline({
      ...{ story, clock, columns: columns[clock], roads: createTimeline(story, clock) },
      totals: outcomes[clocks.indexOf(clock)]?.totals,
    }),
  );
  const published = publishedOn(large);
  const chart = (clock: Clock) => packChart({ ...chartOf(timelines[clock]), published }, story.settings);
  const crowd: CrowdFront = {
    ...(large.story.crowd ?? { places: 0, reports: 0, sources: 0 }),
    placesPerShard: large.sorted.placesPerShard,
    charts: { 'as-reported': chart('as-reported'), hindsight: chart('hindsight') },
  };
  const packed = packPage(story, textsById(texts, story), large.ground, crowd);
  const parts = {
    ...{ page: packed.data, shapes: packed.shapes, texts: packed.texts },
    ground: packGround(large.ground, story.roads),
    words: large.words,
  };
  for (const [name, content] of Object.entries({ ...parts, places: packPlaces(story.places) }))
    writeFileSync(join(out, `${name}.json`), JSON.stringify(content));
  for (const [index, bytes] of (await Promise.all(zipped)).entries())
    writeFileSync(join(out, `readings-${clocks[index]}.bin`), bytes);
  const page = unpackPage(packed.data, packed.shapes);
  return {
    issues: null,
    parts,
    page: { ...page, story: { ...page.story, places: story.places }, timeline: timelines['as-reported'] },
    ground: large.ground,
    evidence,
  };
}

/** The story of the roads, with what is told of all. */
function ofRoads(large: LargeStory): Slice {
  const rows = openSorted(large.sorted);
  const slice = createSlicer(large, rows).ofRoads();
  rows.close();
  return slice;
}

/**
 * Packed by a thread of the runtime. It is given room for all at once: else it would wait for this one after each few kB.
 * One level more would take twice as long, to save a fiftieth.
 */
function zip(bytes: Uint8Array): Promise<Buffer> {
  return promisify(gzip)(bytes, { level: 5, chunkSize: bytes.length + leastRoom });
}

const leastRoom = 1 << 14;

/** The readings of all shards in the order of their places, and a hash of their evidence, whoever made which of them. */
function joinShards(shards: readonly Shard[]) {
  const inOrder = [...shards].sort((a, b) => a.number - b.number);
  const hash = createHash('sha256');
  for (const shard of inOrder) hash.update(shard.hash);
  const columnsBy = (clock: Clock) => joinColumns(inOrder.map(({ columns }) => columns[clock]));
  return {
    columns: { 'as-reported': columnsBy('as-reported'), hindsight: columnsBy('hindsight') },
    evidence: hash.digest('base64url').slice(0, 8),
  };
}

/** How many reports were published on each day of the story. */
function publishedOn({ story, reportsOf }: LargeStory): readonly number[] {
  const perDay = new Map<Day | null, number>();
  for (const { id, published } of story.sources) {
    perDay.set(published, (perDay.get(published) ?? 0) + (reportsOf.get(id) ?? 0));
  }
  return daysFrom(story.settings.firstDay, story.settings.lastDay).map((day) => perDay.get(day) ?? 0);
}

/** The page asks for the view before its places have arrived. */
function withView(story: Story): Story {
  return { ...story, settings: { ...story.settings, view: boundsOf(story) } };
}

function tooManyStatuses({ settings }: Story): readonly Issue[] {
  const found = settings.placeStatuses.length;
  if (found <= mostStatuses) return [];
  return [
    {
      ...{ file: 'datapackage.json', row: null, column: 'dateline.placeStatuses' },
      expected: `at most ${mostStatuses} statuses in a story of very many places`,
      found: String(found),
      remedy: null,
    },
  ];
}
