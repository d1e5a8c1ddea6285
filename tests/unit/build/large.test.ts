// Do the files of a story of very many places say what the story as a whole says?

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidences } from '../../../src/build/large/shards.ts';
import { writeLargeStory } from '../../../src/build/large/write.ts';
import { type PageData, unpackPage } from '../../../src/drawing/page-data.ts';
import { chartOf } from '../../../src/readings/chart.ts';
import { decodeColumns } from '../../../src/readings/column-file.ts';
import { unpackChart } from '../../../src/readings/pack-chart.ts';
import { columnsOf } from '../../../src/readings/spans.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { addDays, daysFrom } from '../../../src/story/day.ts';
import { unpackStory } from '../../../src/story/pack.ts';
import { unpackTexts } from '../../../src/story/pack-texts.ts';
import { unpackPlaces } from '../../../src/story/places-file.ts';
import { trueId } from '../../../src/story/short-ids.ts';
import type { Clock, FeatureId, ReportId, Story, Texts } from '../../../src/story/types.ts';
import { boundsOf } from '../../../src/story/view.ts';
import { emptyFolder, folderOf } from '../folder-of.ts';
import { corrected, seeded } from '../readings/any-story.ts';
import { filesOf, says, storyOf } from '../readings/story-of.ts';
import { fixtures, wholeValley } from '../valley.ts';

const clocks: readonly Clock[] = ['as-reported', 'hindsight'];

test('readings, charts and evidence are those of the whole, however its places are parted', async () => {
  const [folder, out] = [emptyFolder(), emptyFolder()];
  await fc.assert(
    fc.asyncProperty(corrected, fc.constantFrom(1, 2, 64), async (rows, perShard) => {
      folderOf(filesOf(rows), folder);
      expect((await writeLargeStory(folder, out, { perShard })).issues).toBeNull();
      expectWhole(storyOf(rows), out, perShard);
    }),
    { ...seeded, numRuns: 40 },
  );
});

test('a report is taken back from another shard, and a report of all places by one of them', async () => {
  const rows = [
    says(2, 'north', 'outlet', { of: 'midham' }),
    says(3, 'south', 'outlet', { of: '*' }),
    says(4, 'north', 'outlet', { of: 'upton', supersedes: 'r1' }),
    says(5, 'north', 'outlet', { of: 'midham', supersedes: 'r2' }),
  ];
  const out = emptyFolder();
  await writeLargeStory(folderOf(filesOf(rows)), out, { perShard: 1 });
  expectWhole(storyOf(rows), out, 1);
});

test('threads write the files that none beside the builder writes, and refuse what it refuses', async () => {
  const folder = folderOf({});
  const alone = emptyFolder();
  const one = await writeLargeStory(folder, alone, { perShard: 2, threads: 0 });
  const names = readdirSync(alone, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const threads of [1, 2, 3]) {
    const together = emptyFolder();
    const several = await writeLargeStory(folder, together, { perShard: 2, threads });
    expect(several.issues).toBeNull();
    expect(several).toMatchObject({ evidence: one.issues ? '' : one.evidence });
    expect(readdirSync(together, { recursive: true })).toEqual(readdirSync(alone, { recursive: true }));
    for (const { parentPath, name } of names) {
      const path = join(parentPath, name);
      expect(readFileSync(path.replace(alone, together)).equals(readFileSync(path)), `${name} by ${threads}`).toBe(
        true,
      );
    }
  }
  const refused = await writeLargeStory(folderOf({ 'sources.csv': '' }), emptyFolder(), { threads: 2 });
  expect(refused).toEqual(await writeLargeStory(folderOf({ 'sources.csv': '' }), emptyFolder(), { threads: 0 }));
});

test('the page has the roads with their reports, and what is told of the story as a whole', async () => {
  const { story, texts } = wholeValley();
  const out = emptyFolder();
  await writeLargeStory(folderOf({}), out);
  const data = json<PageData>(out, 'page');
  const page = unpackPage(data, { whole: '', inset: '' });
  const roads = new Set<FeatureId>(story.roads.map(({ id }) => id));
  const ofRoads = story.reports.filter(({ scope }) => scope.kind === 'feature' && roads.has(scope.id));
  const written = json<Texts>(out, 'texts');
  expect(page.story.reports.map(({ id }) => trueId(id, written))).toEqual(ofRoads.map(({ id }) => id));
  for (const { id } of page.story.reports) expect(written.reports[id]).toEqual(texts.reports[trueId(id, written)]);
  expect(page.story.places).toEqual([]);
  expect(page.story.roads.map(({ id }) => id)).toEqual([...roads]);
  // Counts that the story compares with nothing stay behind.
  const compared = story.tallies.filter(({ measure, party }) =>
    story.settings.tallies.some((rule) => rule.measure === measure && rule.party === party),
  );
  expect(page.story.tallies).toHaveLength(compared.length);
  expect(page.story.settings.view).toEqual(boundsOf(story));
  expect(page.crowd).toMatchObject({
    places: story.places.length,
    reports: story.reports.length,
    sources: story.sources.length,
  });
  expect(unpackPlaces(json(out, 'places'))).toEqual(story.places);
});

test('the evidence of a place has the words of its reports and sources', async () => {
  const { story, texts } = wholeValley();
  const out = emptyFolder();
  await writeLargeStory(folderOf({}), out, { perShard: 2 });
  const told = new Set<string>();
  for (let shard = 0; shard * 2 < story.places.length; shard += 1) {
    const packed = json<Evidences>(out, `evidence/${shard}`);
    const slice = unpackStory(packed.story);
    const words = unpackTexts(packed.texts, slice);
    for (const { id } of slice.reports) {
      expect(words.reports[id]).toEqual(texts.reports[trueId(id, words)]);
      told.add(trueId(id, words));
    }
    for (const { id } of slice.sources) expect(words.sources[id]).toEqual(texts.sources[trueId(id, words)]);
  }
  const roads = new Set<FeatureId>(story.roads.map(({ id }) => id));
  const ofPlaces = story.reports.filter(({ scope }) => scope.kind === 'all' || !roads.has(scope.id));
  expect([...told].sort()).toEqual(ofPlaces.map(({ id }) => id).sort());
});

test('a story with issues is refused, and so is one of more statuses than a code has room for', async () => {
  const { issues } = await writeLargeStory(folderOf({ 'sources.csv': '' }), emptyFolder());
  expect(issues?.[0]).toMatchObject({ file: 'sources.csv', found: 'an empty file' });
  const pack = JSON.parse(readFileSync(`${fixtures}good/datapackage.json`, 'utf8'));
  const [status] = pack.dateline.placeStatuses;
  for (let number = 0; number < 15; number += 1) pack.dateline.placeStatuses.push({ ...status, id: `more-${number}` });
  const many = await writeLargeStory(folderOf({ 'datapackage.json': JSON.stringify(pack) }), emptyFolder());
  expect(many.issues?.[0]).toMatchObject({ column: 'dateline.placeStatuses', found: '18' });
});

function expectWhole(story: Story, out: string, perShard: number) {
  const { crowd } = json<PageData>(out, 'page');
  for (const clock of clocks) {
    const timeline = createTimeline(story, clock);
    const { buffer, byteOffset, length } = gunzipSync(readFileSync(join(out, `readings-${clock}.bin`)));
    const columns = decodeColumns(buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer);
    expect(columns).toEqual(columnsOf(story)[clock]);
    expect(crowd && unpackChart(crowd.charts[clock], story.settings)).toEqual(chartOf(timeline));
  }
  for (let shard = 0; shard * perShard < story.places.length; shard += 1) {
    const packed = json<Evidences>(out, `evidence/${shard}`);
    const slice = unpackStory(packed.story);
    const texts = unpackTexts(packed.texts, slice);
    const places = story.places.slice(shard * perShard, (shard + 1) * perShard);
    expect(slice.places.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
    for (const clock of clocks) expectSameEvidence(story, slice, clock, (id) => trueId(id, texts) as ReportId);
  }
}

function expectSameEvidence(whole: Story, slice: Story, clock: Clock, nameOf: (id: ReportId) => ReportId) {
  const [expected, found] = [createTimeline(whole, clock), createTimeline(slice, clock)];
  const { firstDay, lastDay } = whole.settings;
  for (const { id } of slice.places) {
    for (const day of daysFrom(addDays(firstDay, -1), lastDay)) {
      const reading = found.readingAt(id, day);
      const challenge = reading?.challenge && { ...reading.challenge, reports: reading.challenge.reports.map(nameOf) };
      expect(reading && { ...reading, reports: reading.reports.map(nameOf), challenge }).toEqual(
        expected.readingAt(id, day),
      );
      expect(found.reportsAt(id, day).map(nameOf)).toEqual(expected.reportsAt(id, day));
    }
  }
}

function json<Value>(out: string, name: string): Value {
  return JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8')) as Value;
}
