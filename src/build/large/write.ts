// How does a story of very many places become files? Shard by shard, so that no more of it lies in memory than its readings.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packPage } from '../../drawing/pack-page.ts';
import { type CrowdFront, unpackPage } from '../../drawing/page-data.ts';
import { chartOf } from '../../readings/chart.ts';
import { encodeColumns } from '../../readings/column-file.ts';
import { createColumnTimeline } from '../../readings/column-timeline.ts';
import { mostStatuses, type ReadingColumns } from '../../readings/columns.ts';
import { packChart } from '../../readings/pack-chart.ts';
import { joinColumns } from '../../readings/spans.ts';
import { createTimeline, perClock } from '../../readings/timeline.ts';
import { daysFrom } from '../../story/day.ts';
import type { Ground } from '../../story/ground.ts';
import type { Issue } from '../../story/issue.ts';
import { type LargeStory, readLarge } from '../../story/large/read.ts';
import { createSlicer, type Slice } from '../../story/large/slices.ts';
import { packGround } from '../../story/pack-ground.ts';
import { packPlaces } from '../../story/places-file.ts';
import type { Clock, Day, Story } from '../../story/types.ts';
import { boundsOf } from '../../story/view.ts';
import type { OpeningParts } from '../first-page.ts';
import type { Part } from '../ready.ts';
import { makeShard, placesPerShard } from './shards.ts';

const clocks = ['as-reported', 'hindsight'] as const satisfies readonly Clock[];

/** What was written, and what the first page is drawn from. */
export interface WrittenStory {
  readonly issues: null;
  readonly parts: Readonly<Record<Part, unknown>>;
  readonly page: OpeningParts;
  readonly ground: Ground;
  readonly evidence: string; // a hash of what lies in the folder of evidence
}

/**
 * Writes the parts of the story of a folder into another: `page`, `shapes`, `texts`, `ground` and `places` (JSON),
 * `readings-as-reported.bin` and `readings-hindsight.bin` (compressed), and `evidence/0.json` and so on, one for each shard.
 */
export async function writeLargeStory(
  folder: string,
  out: string,
  perShard = placesPerShard,
): Promise<WrittenStory | { readonly issues: readonly Issue[] }> {
  mkdirSync(join(out, 'evidence'), { recursive: true });
  const parsed = readLarge(folder, out, perShard);
  if (!parsed.ok) return { issues: parsed.issues };
  const { large } = parsed;
  try {
    const issues = tooManyStatuses(large.story);
    return issues.length > 0 ? { issues } : writeParts({ ...large, story: withView(large.story) }, out);
  } finally {
    large.rows.close();
  }
}

function writeParts(large: LargeStory, out: string): WrittenStory {
  const slicer = createSlicer(large);
  const { columns, evidence } = writeShards(slicer.ofPlaces, large.rows.shards, out);
  const { story, texts } = slicer.ofRoads();
  const timelines = perClock((clock) =>
    createColumnTimeline({ story, clock, columns: columns[clock], roads: createTimeline(story, clock) }),
  );
  const published = publishedOn(large);
  const chart = (clock: Clock) => packChart({ ...chartOf(timelines[clock]), published }, story.settings);
  const crowd: CrowdFront = {
    ...(large.story.crowd ?? { places: 0, reports: 0, sources: 0 }),
    placesPerShard: large.rows.placesPerShard,
    charts: { 'as-reported': chart('as-reported'), hindsight: chart('hindsight') },
  };
  const packed = packPage(story, texts, large.ground, crowd);
  const parts = {
    ...{ page: packed.data, shapes: packed.shapes, texts: packed.texts },
    ground: packGround(large.ground, story.roads),
    words: large.words,
  };
  for (const [name, content] of Object.entries({ ...parts, places: packPlaces(story.places) }))
    writeFileSync(join(out, `${name}.json`), JSON.stringify(content));
  for (const clock of clocks)
    writeFileSync(join(out, `readings-${clock}.bin`), gzipSync(encodeColumns(columns[clock]), { level: 6 }));
  const page = unpackPage(packed.data, packed.shapes);
  return {
    issues: null,
    parts,
    page: { ...page, story: { ...page.story, places: story.places }, timeline: timelines['as-reported'] },
    ground: large.ground,
    evidence,
  };
}

/** Writes the evidence of each shard, and gathers the readings of all. */
function writeShards(sliceOf: (shard: number) => Slice, shards: number, out: string) {
  const hash = createHash('sha256');
  const parts: Record<Clock, ReadingColumns[]> = { 'as-reported': [], hindsight: [] };
  for (let shard = 0; shard < shards; shard += 1) {
    const { columns, file } = makeShard(sliceOf(shard));
    for (const clock of clocks) parts[clock].push(columns[clock]);
    writeFileSync(join(out, 'evidence', `${shard}.json`), file);
    hash.update(file);
  }
  return {
    columns: { 'as-reported': joinColumns(parts['as-reported']), hindsight: joinColumns(parts.hindsight) },
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
