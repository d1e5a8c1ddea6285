// What follows from the reports that the reader lets count? Readings, charts and roads, worked out when they are asked for, and anew only for another lens.

import type { CrowdDrawing } from '../drawing/cells.ts';
import { type Chart, chartOf } from '../readings/chart.ts';
import { gatherEvidence } from '../readings/evidence.ts';
import { asDataStood, throughLens } from '../readings/lens.ts';
import { createTimeline, perClock, type Timeline } from '../readings/timeline.ts';
import type { Network } from '../roads/network.ts';
import { type ReachTimeline, reachOf } from '../roads/reach.ts';
import type { Lazy, Loader } from '../state/lazy.ts';
import type { State } from '../state/state.ts';
import type { Clock, Story, Texts } from '../story/types.ts';
import type { RoadTeller } from '../ui/road-messages.ts';
import type { Scene } from '../ui/scene.ts';

export interface Scope {
  readonly story: Story; // with only the reports that count
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  readonly charts: Readonly<Record<Clock, Chart>>;
  readonly network: Network;
  readonly reach: Readonly<Record<Clock, ReachTimeline | null>>; // `null` where the story does not ask for it
}

/** What the panel of one feature rests on. */
export interface CloseUp {
  readonly timelines: Scope['timelines'] | null; // with its reports; `null` until they have arrived
  readonly texts: Lazy<Texts>;
  readonly retry: () => void;
}

/** The scopes of a story: for each state the one that it asks for. */
export interface Scopes {
  readonly story: Story; // whole, as far as it has arrived
  /** Of the reports that a state lets count. */
  at(state: State): Scope;
  /** Of the data as they are now, through the same lens. */
  now(state: State): Scope;
  /** The reports behind the feature that is chosen; what is missing is fetched. */
  closeUp(state: State): CloseUp;
  /** How drawings show them, where they are very many. */
  readonly crowd?: CrowdDrawing;
  /** How far the places have come; fetched again when it is asked to. */
  readonly arrival: Lazy<unknown>;
  retry(): void;
}

/** The scopes of a story that is whole from the beginning. They remember the last one, since most changes are of the day. */
export function createScopes(story: Story, network: Network, texts: Loader<Texts>): Scopes {
  const whole = scopeOf(story, network);
  const at = remembering(whole);
  const now = remembering(whole);
  return {
    story,
    at,
    now: (state) => (state.data === null ? at(state) : now({ ...state, data: null })),
    closeUp(state) {
      if (texts.state.kind === 'waiting') texts.need();
      return { timelines: at(state).timelines, texts: texts.state, retry: texts.need };
    },
    arrival: { kind: 'ready', value: null },
    retry() {},
  };
}

function remembering(whole: Scope): (state: State) => Scope {
  const { story, network } = whole;
  let key = '';
  let scope = whole;
  return ({ lens, data }) => {
    const asked = lens || data ? `${lens?.kind}:${lens?.value}:${data}` : '';
    if (asked !== key) {
      key = asked;
      scope = asked === '' ? whole : scopeOf(throughLens(asDataStood(story, data), lens), network);
    }
    return scope;
  };
}

/** What the maps show in a state. */
export function sceneOf({ timelines, network, reach }: Scope, { clock, day, selected, reach: asked }: State): Scene {
  return { timeline: timelines[clock], day, selected, network, reach: (asked && reach[clock]?.reachOn(day)) || null };
}

/** What tells of roads, where the story asks for it. */
export function tellerOf({ story, reach }: Scope, clock: Clock): RoadTeller | null {
  const own = reach[clock];
  return own && { story, reach: own };
}

/** What follows from all reports of a story. */
export function scopeOf(story: Story, network: Network): Scope {
  const evidence = gatherEvidence(story);
  const timelines = perClock((clock) => createTimeline(story, clock, evidence));
  return {
    story,
    timelines,
    charts: perClock((clock) => chartOf(timelines[clock])),
    network,
    reach: perClock((clock) => reachOf(timelines[clock], network)),
  };
}
