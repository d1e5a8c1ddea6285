// What follows where a story has very many places? Their sum at once, how each reads when the columns have arrived,
// and the reports behind one of them when it is opened.

import { dotScreen } from '../drawing/cells.ts';
import type { CrowdFront } from '../drawing/page-data.ts';
import { createColumnTimeline } from '../readings/column-timeline.ts';
import type { ReadingColumns } from '../readings/columns.ts';
import { createFrontTimeline } from '../readings/front-timeline.ts';
import { unpackChart, within } from '../readings/pack-chart.ts';
import { createTimeline, perClock, type Timeline } from '../readings/timeline.ts';
import type { Network } from '../roads/network.ts';
import { reachOf } from '../roads/reach.ts';
import { createLoader, type Loader, once } from '../state/lazy.ts';
import type { Settings } from '../story/settings.ts';
import type { Clock, FeatureId, Place, Story, Texts } from '../story/types.ts';
import { type CloseUp, type Scope, type Scopes, scopeOf } from './scope.ts';

/** The reports of some places that lie beside each other in the story. */
export interface Shard {
  readonly story: Story; // of these places alone
  readonly texts: Texts;
}

/** Where the parts of such a story come from. */
export interface CrowdSource {
  readonly loadPlaces: () => Promise<readonly Place[]>;
  readonly loadReadings: (clock: Clock) => Promise<ReadingColumns>;
  readonly loadShard: (number: number) => Promise<Shard>;
}

export interface CrowdOptions {
  readonly story: Story; // its settings, its roads and what is reported of them
  readonly network: Network;
  readonly front: CrowdFront;
  readonly whole: Settings; // of all days, where an article asks for some of them
  readonly source: CrowdSource;
  readonly texts: Loader<Texts>; // of what is reported of roads
  readonly changed: () => void;
}

// The panel goes from one place to another and back; a story is not kept whole.
const mostShards = 16;

/** The scopes of such a story; a lens or the data of an earlier day cannot be asked of it. */
export function createCrowdScopes(options: CrowdOptions): Scopes {
  const { story: front, network, front: parts, whole, source, texts, changed } = options;
  const charts = perClock((clock) => within(unpackChart(parts.charts[clock], whole), front.settings));
  const roads = perClock((clock) => createTimeline(front, clock));
  const timelines = new Map<Clock, Timeline>();
  const shards = new Map<number, Loader<CloseUp>>();
  const loadPlaces = once(source.loadPlaces);
  const readings = perClock((clock) => createLoader(() => readOf(clock), settle));
  let story = front;
  let rows: ReadonlyMap<FeatureId, number> = new Map();
  let scope = scopeNow();
  let asked: Clock = 'as-reported';

  async function readOf(clock: Clock) {
    const [places, columns] = await Promise.all([loadPlaces(), source.loadReadings(clock)]);
    if (story === front) {
      story = { ...front, places };
      rows = new Map(places.map((place, row) => [place.id, row]));
    }
    timelines.set(clock, createColumnTimeline({ story, clock, columns, roads: roads[clock] }));
  }

  function settle() {
    scope = scopeNow();
    // What the other clock would show is told as well, once this one is there; where it has failed a reader must ask.
    const other = readings[asked === 'hindsight' ? 'as-reported' : 'hindsight'];
    if (readings[asked].state.kind === 'ready' && other.state.kind === 'waiting') other.need();
    changed();
  }

  function scopeNow(): Scope {
    const of = perClock(
      (clock) =>
        timelines.get(clock) ?? createFrontTimeline({ story: front, chart: charts[clock], roads: roads[clock] }),
    );
    return {
      story,
      timelines: of,
      charts,
      network,
      reach: perClock((clock) => (of[clock].whole ? reachOf(of[clock], network) : null)),
    };
  }

  function shardOf(row: number): Loader<CloseUp> {
    const number = Math.floor(row / parts.placesPerShard);
    const known = shards.get(number);
    if (known) return known;
    const loader: Loader<CloseUp> = createLoader(async () => {
      const shard = await source.loadShard(number);
      // In the words and colours of the page.
      const { timelines: near } = scopeOf({ ...shard.story, settings: front.settings }, network);
      return { timelines: near, texts: { kind: 'ready', value: shard.texts }, retry() {} } as const;
    }, changed);
    shards.set(number, loader);
    const [oldest] = shards.keys();
    if (shards.size > mostShards && oldest !== undefined) shards.delete(oldest);
    return loader;
  }

  return {
    get story() {
      return story;
    },
    at({ clock }) {
      asked = clock;
      if (readings[clock].state.kind === 'waiting') readings[clock].need();
      return scope;
    },
    now: () => scope,
    closeUp({ selected }) {
      const row = selected === null ? undefined : rows.get(selected);
      if (row === undefined) {
        if (texts.state.kind === 'waiting') texts.need();
        return { timelines: scope.timelines, texts: texts.state, retry: texts.need };
      }
      const loader = shardOf(row);
      if (loader.state.kind === 'waiting') loader.need();
      return loader.state.kind === 'ready'
        ? loader.state.value
        : { timelines: null, texts: loader.state, retry: loader.need };
    },
    crowd: dotScreen,
    get arrival() {
      return readings[asked].state;
    },
    retry() {
      readings[asked].need();
    },
  };
}
