// How does each of very many places read on a day? Shard by shard, so that their reports need not lie in memory together.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StatusRow, statusRows } from '../downloads/status.ts';
import { createColumnTimeline } from '../readings/column-timeline.ts';
import type { ReadingColumns } from '../readings/columns.ts';
import { columnsOf, joinColumns } from '../readings/spans.ts';
import { createTimeline, type Timeline } from '../readings/timeline.ts';
import { reachOf } from '../roads/reach.ts';
import { createNetwork } from '../roads/survey.ts';
import type { Issue } from '../story/issue.ts';
import { type LargeStory, readLarge } from '../story/large/read.ts';
import { createSlicer } from '../story/large/slices.ts';
import { openSorted, type Rows } from '../story/large/sorter.ts';
import type { Clock, Day } from '../story/types.ts';

type LargeStatus =
  | { readonly issues: null; readonly timeline: Timeline; readonly rows: readonly StatusRow[] }
  | { readonly issues: readonly Issue[]; readonly timeline: null; readonly rows: null };

const placesPerShard = 256;
const texts = { ids: {} };

/** The rows of a day, by default the opening day, in the story's order, with a timeline that tells how they look; or why the story is refused. */
export function statusOfLarge(folder: string, clock: Clock, day: Day | null): LargeStatus {
  const work = mkdtempSync(join(tmpdir(), 'dateline-'));
  try {
    const parsed = readLarge(folder, work, placesPerShard);
    if (!parsed.ok) return { issues: parsed.issues, timeline: null, rows: null };
    const rows = openSorted(parsed.large.sorted);
    const status = statusOf(parsed.large, rows, clock, day ?? parsed.large.story.settings.openingDay);
    rows.close();
    return { issues: null, ...status };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function statusOf(large: LargeStory, sorted: Rows, clock: Clock, day: Day) {
  const slicer = createSlicer(large, sorted);
  const ofPlaces: StatusRow[] = [];
  const parts: ReadingColumns[] = [];
  for (let shard = 0; shard < sorted.shards; shard += 1) {
    const timeline = createTimeline(slicer.ofPlaces(shard).story, clock);
    ofPlaces.push(...statusRows(timeline, [day], null, texts));
    parts.push(columnsOf(timeline.story)[clock]);
  }
  const { story } = slicer.ofRoads();
  const roads = createTimeline(story, clock);
  const timeline = createColumnTimeline({ story, clock, columns: joinColumns(parts), roads });
  const reach = reachOf(timeline, createNetwork(story))?.reachOn(day).places;
  const reached = new Map<string, StatusRow['reach']>(reach);
  const rows = [
    ...ofPlaces.map((row) => ({ ...row, reach: reached.get(row.feature_id) ?? ('' as const) })),
    ...statusRows({ ...roads, story: { ...story, places: [] } }, [day], null, texts),
  ];
  return { timeline, rows };
}
