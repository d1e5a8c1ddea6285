// What could still be reached by road from the hub? Derived from the readings of a day: nobody reported it.

import { countedPlaces } from '../readings/evidence.ts';
import type { ReadingOn, Timeline } from '../readings/timeline.ts';
import { daysFrom } from '../story/day.ts';
import type { ReachRule } from '../story/settings.ts';
import type { Day, FeatureId, Story } from '../story/types.ts';
import { type Link, type Network, type NodeId, type SpotOnRoad, spotsOf } from './network.ts';
import { spotKeysOn } from './spots.ts';
import { freePassage, type Way, waysFrom } from './ways.ts';

/** `surely`: past nothing that is in doubt; `at-best`: only past what is contested, merely claimed or long unheard of. */
export type Reach = 'surely' | 'at-best' | 'no';

/** Whether the traveller passes; what nothing is reported of counts as open. */
type Condition = 'open' | 'doubtful' | 'shut';

/** What the roads lead to on one day. */
export interface ReachOn {
  readonly hub: Condition; // where it is shut there is nowhere to travel from, and the rest is empty
  readonly places: ReadonlyMap<FeatureId, Reach>; // of all places that the roads lead to
  readonly shut: ReadonlySet<FeatureId>; // places that read as the other side's
  readonly roads: ReadonlyMap<FeatureId, Reach>; // the best of a road's pieces
  /** The shortest way that is left to a place, at best. */
  wayTo(place: FeatureId): Way | undefined;
  /** The counted places that lose their last road if a place or road is lost besides. */
  without(feature: FeatureId): readonly FeatureId[];
  /** The counted places that have no road now but would, if a place or road let pass. */
  withOpen(feature: FeatureId): readonly FeatureId[];
}

/** Answers what the roads lead to on each day. */
export type ReachTimeline = ReturnType<typeof createReach>;

/** The reach on every day of a timeline, worked out when it is asked for. */
function createReach(timeline: Timeline, network: Network, rule: ReachRule) {
  const { story } = timeline;
  const counted = countedPlaces(story).filter((id) => id !== rule.hub);
  const spots = new Map(story.roads.map((road) => [road.id, spotsOf(network, road.id)]));
  const free = waysFrom(network, rule.hub, freePassage);
  // Of very many places only a few lie on the roads.
  const onRoads = story.places.filter((place) => free.has(place.id)).map((place) => place.id);
  const known = new Map<Day, ReachOn>();
  const days = daysFrom(story.settings.firstDay, story.settings.lastDay);

  /** What can be reached on a day. */
  function reachOn(day: Day): ReachOn {
    const found = known.get(day) ?? workOut(day);
    known.set(day, found);
    return found;
  }

  /** Since when a place has had no road without a break; `null` while it has one, is shut itself, or is not asked for. */
  function cutOffSince(place: FeatureId, day: Day): Day | null {
    let since: Day | null = null;
    for (const each of days.filter((one) => one <= day).reverse()) {
      const { hub, places, shut } = reachOn(each);
      if (hub === 'shut' || places.get(place) !== 'no' || shut.has(place)) break;
      since = each;
    }
    return since;
  }

  function workOut(day: Day): ReachOn {
    const nodes = new Map<NodeId, Condition>(onRoads.map((id) => [id, conditionOf(timeline.readingAt(id, day), rule)]));
    const roads = new Map(story.roads.map((road) => [road.id, stateOf(road.id, day)]));
    const links = new Map(network.links.map((link) => [link, conditionOfLink(link, roads, null)]));
    const nodeAt = (id: NodeId) => nodes.get(id) ?? 'open';
    const linkAt = (link: Link) => links.get(link) ?? 'open';
    const waysOver = (worst: Condition, { lost, won }: { lost?: FeatureId; won?: FeatureId } = {}) => {
      const at = (link: Link) => (won === undefined ? linkAt(link) : conditionOfLink(link, roads, won));
      return waysFrom(network, rule.hub, {
        node: (id) => id !== lost && (id === won || passes(nodeAt(id), worst)),
        link: (link) => !isOf(link, lost) && (isOf(link, won) || passes(at(link), worst)),
      });
    };
    const sure = waysOver('open');
    const best = waysOver('doubtful');
    const reachTo = (id: NodeId): Reach => (sure.has(id) ? 'surely' : best.has(id) ? 'at-best' : 'no');
    const leadsOn = (link: Link, worst: Condition) => {
      const ways = worst === 'open' ? sure : best;
      return passes(linkAt(link), worst) && link.ends.some((end) => ways.has(end));
    };
    const hub = nodeAt(rule.hub);
    const asked = hub === 'shut' ? [] : onRoads;
    return {
      hub,
      places: new Map(asked.map((id) => [id, reachTo(id)])),
      shut: new Set(asked.filter((id) => nodeAt(id) === 'shut')),
      roads: new Map(story.roads.map((road) => [road.id, roadReach(road.id, leadsOn)])),
      wayTo: (place) => best.get(place),
      without: (feature) => {
        const left = waysOver('doubtful', { lost: feature });
        return counted.filter((id) => id !== feature && best.has(id) && !left.has(id));
      },
      withOpen: (feature) => {
        const won = waysOver('doubtful', { won: feature });
        return counted.filter((id) => id !== feature && !best.has(id) && won.has(id));
      },
    };
  }

  function roadReach(road: FeatureId, leadsOn: (link: Link, worst: Condition) => boolean): Reach {
    const own = network.links.filter((link) => isOf(link, road));
    if (own.some((link) => leadsOn(link, 'open'))) return 'surely';
    return own.some((link) => leadsOn(link, 'doubtful')) ? 'at-best' : 'no';
  }

  function stateOf(road: FeatureId, day: Day): RoadState {
    const condition = conditionOf(timeline.readingAt(road, day), rule);
    const known = spots.get(road) ?? [];
    if (condition === 'open') return { condition, spots: [] };
    const keys = spotKeysOn(timeline, road, day);
    return { condition, spots: known.filter(({ key }) => keys.has(key)) };
  }

  return { rule, network, counted: counted.filter((id) => free.has(id)), onRoads, free, reachOn, cutOffSince };
}

function passes(condition: Condition, worst: Condition): boolean {
  return condition === 'open' || condition === worst;
}

function isOf({ parts }: Link, road: FeatureId | undefined): boolean {
  return parts.some((part) => part.road === road);
}

/** Whether a reading lets pass: a mere claim, or old news, that it does not leaves it in doubt. */
function conditionOf(reading: ReadingOn | undefined, { shut, doubtful }: ReachRule): Condition {
  if (!reading) return 'open';
  if (shut.includes(reading.status)) return reading.grade === 'claimed' || reading.stale ? 'doubtful' : 'shut';
  return doubtful.includes(reading.status) ? 'doubtful' : 'open';
}

// Where a report names a spot, the piece of road that holds it is closed; a spot at a place closes both pieces that meet there.
const spotToleranceKm = 0.5;

interface RoadState {
  readonly condition: Condition;
  readonly spots: readonly SpotOnRoad[]; // where it is so; everywhere if none is named
}

/** Whether a piece of road lets pass; what is reported at a place that is won does not count. */
function conditionOfLink({ parts }: Link, roads: ReadonlyMap<FeatureId, RoadState>, won: FeatureId | null): Condition {
  const conditions = parts.map(({ road, fromKm, toKm }): Condition => {
    const { condition, spots } = roads.get(road) ?? { condition: 'open', spots: [] };
    const isHit = spots.some(
      ({ km, place }) => place !== won && km >= fromKm - spotToleranceKm && km <= toKm + spotToleranceKm,
    );
    return spots.length === 0 || isHit ? condition : 'open';
  });
  return conditions.includes('shut') ? 'shut' : conditions.includes('doubtful') ? 'doubtful' : 'open';
}

/** How many counted places, besides the hub, have a road to it on each day; `null` while the hub itself is shut. */
export function reachCounts({ counted, reachOn }: ReachTimeline, days: readonly Day[]) {
  return days.map((day) => {
    const { hub, places } = reachOn(day);
    if (hub === 'shut') return null;
    const of = (...kinds: readonly Reach[]) => counted.filter((id) => kinds.includes(places.get(id) ?? 'no')).length;
    return { surely: of('surely'), atBest: of('surely', 'at-best') };
  });
}

/** The counted places that have no road left though they do not read as the other side's, the newest first. */
export function cutOffOn(reach: ReachTimeline, day: Day): readonly { readonly id: FeatureId; readonly since: Day }[] {
  return reach.counted
    .flatMap((id) => {
      const since = reach.cutOffSince(id, day);
      return since ? [{ id, since }] : [];
    })
    .sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
}

/** The reach of a story's timeline, where the story asks for it and has roads. */
export function reachOf(timeline: Timeline, network: Network): ReachTimeline | null {
  const { reach } = timeline.story.settings;
  return reach && timeline.story.roads.length > 0 ? createReach(timeline, network, reach) : null;
}

/** The one place or road without which the most counted places lose their road; `null` where none does. */
export function weakest(story: Story, { reachOn, onRoads }: ReachTimeline, day: Day) {
  const on = reachOn(day);
  let most: { feature: FeatureId; loses: readonly FeatureId[] } | null = null;
  for (const id of [...onRoads, ...story.roads.map((road) => road.id)]) {
    if (id === story.settings.reach?.hub) continue;
    const loses = on.without(id);
    if (loses.length > (most?.loses.length ?? 0)) most = { feature: id, loses };
  }
  return most;
}
