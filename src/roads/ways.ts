// Which is the shortest way by road from one place to all others? Dijkstra over the network, with whatever lets nobody pass left out.

import type { FeatureId } from '../story/types.ts';
import type { Link, Network, NodeId } from './network.ts';

/** What lets a traveller pass on a day. */
export interface Passage {
  readonly node: (id: NodeId) => boolean;
  readonly link: (link: Link) => boolean;
}

/** A way over the network. */
export interface Way {
  readonly km: number;
  readonly links: readonly Link[]; // in order, from the beginning of the way
}

/** A stretch of a way on one road. */
export interface Leg {
  readonly road: FeatureId;
  readonly km: number;
}

/** The passage where nothing stops anybody. */
export const freePassage: Passage = { node: () => true, link: () => true };

/** The shortest way to every node that can be reached; none where the beginning itself lets nobody pass. */
export function waysFrom(network: Network, from: NodeId, passage: Passage): ReadonlyMap<NodeId, Way> {
  const done = new Map<NodeId, Way>();
  const open = new Map<NodeId, Way>();
  if (passage.node(from)) open.set(from, { km: 0, links: [] });
  for (let next = nearest(open); next; next = nearest(open)) {
    const [id, way] = next;
    open.delete(id);
    done.set(id, way);
    for (const link of network.linksAt.get(id) ?? []) {
      const other = link.ends[0] === id ? link.ends[1] : link.ends[0];
      const km = way.km + link.km;
      const known = open.get(other);
      if (done.has(other) || !passage.link(link) || !passage.node(other) || (known && known.km <= km)) continue;
      open.set(other, { km, links: [...way.links, link] });
    }
  }
  return done;
}

/** The roads that a way takes, in order, each with the km that it is followed for. */
export function legsOf({ links }: Way): readonly Leg[] {
  const legs: { roads: readonly FeatureId[]; km: number }[] = [];
  for (const link of links) {
    const roads = link.parts.map((part) => part.road);
    const last = legs.at(-1);
    const shared = last?.roads.filter((road) => roads.includes(road)) ?? [];
    if (last && shared.length > 0) {
      last.roads = shared;
      last.km += link.km;
    } else legs.push({ roads, km: link.km });
  }
  return legs.flatMap(({ roads: [road], km }) => (road ? [{ road, km }] : []));
}

// A story has some sixty nodes: a heap would be longer than what it saves.
function nearest(open: ReadonlyMap<NodeId, Way>): readonly [NodeId, Way] | undefined {
  let best: readonly [NodeId, Way] | undefined;
  for (const entry of open) if (!best || entry[1].km < best[1].km) best = entry;
  return best;
}
