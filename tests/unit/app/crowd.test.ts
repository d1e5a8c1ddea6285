// Do the parts of very many places come when they are needed, and no oftener?

import { expect, test, vi } from 'vitest';
import { type CrowdSource, createCrowdScopes } from '../../../src/app/crowd.ts';
import { chartOf } from '../../../src/readings/chart.ts';
import { packChart } from '../../../src/readings/pack-chart.ts';
import { columnsOf } from '../../../src/readings/spans.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { createLoader } from '../../../src/state/lazy.ts';
import { initialState, type State } from '../../../src/state/state.ts';
import type { Clock, FeatureId, Story } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';

const { places, settings } = shippedStory;
const front: Story = { ...shippedStory, places: [], reports: [] };
const packedFor = (clock: Clock) => packChart(chartOf(createTimeline(shippedStory, clock)), settings);
const noTexts = { sources: {}, reports: {}, names: {}, ids: {} };
const state: State = initialState(settings);
const perShard = 10;

const readingsOf = async (clock: Clock) => columnsOf(shippedStory)[clock];

function scopesOf(loadReadings: CrowdSource['loadReadings'] = readingsOf) {
  const source = {
    loadPlaces: vi.fn(async () => places),
    loadReadings: vi.fn(loadReadings),
    loadShard: vi.fn(async (number: number) => ({
      story: { ...shippedStory, places: places.slice(number * perShard, (number + 1) * perShard) },
      texts: noTexts,
    })),
  };
  const changed = vi.fn();
  const charts = { 'as-reported': packedFor('as-reported'), hindsight: packedFor('hindsight') };
  const scopes = createCrowdScopes({
    ...{ story: front, whole: settings, network: createNetwork(shippedStory), source, changed },
    front: { places: places.length, reports: 0, sources: 0, placesPerShard: perShard, charts },
    texts: createLoader(async () => noTexts, changed),
  });
  return { scopes, source, changed };
}

const timelineIn = ({ at }: ReturnType<typeof scopesOf>['scopes'], clock: Clock) =>
  at({ ...state, clock }).timelines[clock];
const arrived = (made: ReturnType<typeof scopesOf>, clock: Clock) =>
  vi.waitFor(() => expect(timelineIn(made.scopes, clock).whole).toBe(true));

test('the counts are there at once, the places when they have come, and the other clock after the one that is shown', async () => {
  const made = scopesOf();
  const first = timelineIn(made.scopes, 'as-reported');
  expect(first.whole).toBe(false);
  const told = createTimeline(shippedStory, 'as-reported');
  expect(first.sumOn(settings.openingDay).count).toEqual(told.sumOn(settings.openingDay).count);
  expect(made.source.loadReadings.mock.calls).toEqual([['as-reported']]);
  await arrived(made, 'as-reported');
  await arrived(made, 'hindsight');
  expect(made.source.loadReadings.mock.calls).toEqual([['as-reported'], ['hindsight']]);
  expect(made.source.loadPlaces).toHaveBeenCalledOnce();
  expect(made.scopes.story.places).toBe(places);
});

test('what a reader asks for first comes first', async () => {
  const made = scopesOf();
  timelineIn(made.scopes, 'hindsight');
  await arrived(made, 'hindsight');
  expect(made.source.loadReadings.mock.calls[0]).toEqual(['hindsight']);
});

test('what does not come is asked for once, and again at a press only', async () => {
  let broken = true;
  const made = scopesOf(async (clock) => {
    if (broken && clock === 'hindsight') throw new Error('gone');
    return readingsOf(clock);
  });
  await arrived(made, 'as-reported');
  await vi.waitFor(() => expect(made.changed.mock.calls.length).toBeGreaterThanOrEqual(2));
  timelineIn(made.scopes, 'hindsight');
  expect(made.scopes.arrival.kind).toBe('failed');
  timelineIn(made.scopes, 'hindsight');
  expect(made.source.loadReadings).toHaveBeenCalledTimes(2);
  broken = false;
  made.scopes.retry();
  await arrived(made, 'hindsight');
});

test('a place that is opened brings its neighbours, and only them', async () => {
  const made = scopesOf();
  timelineIn(made.scopes, 'as-reported');
  await arrived(made, 'as-reported');
  const open = (row: number) => made.scopes.closeUp({ ...state, selected: places[row]?.id ?? ('' as FeatureId) });
  expect(open(13).timelines).toBeNull();
  await vi.waitFor(() => expect(open(13).timelines).not.toBeNull());
  expect(open(17).timelines).not.toBeNull();
  expect(made.source.loadShard.mock.calls).toEqual([[1]]);
  const near = open(13).timelines?.['as-reported'];
  const id = places[13]?.id ?? ('' as FeatureId);
  expect(near?.readingAt(id, settings.lastDay)?.reports.length).toBeGreaterThan(0);
  expect(open(29).texts.kind).toBe('waiting');
});
