// How do the roads hang together? Places and forks are nodes, the pieces of road between them links. Plain data: no geometry is measured here.

import type { FeatureId, Position } from '../story/types.ts';

/** A place by its id, or a fork where roads part without one. */
export type NodeId = string;

/** A place on a road. */
export interface Stop {
  readonly place: FeatureId;
  readonly km: number; // from the beginning of the road
}

/** The stretch of a road that a link is made of. */
export interface Part {
  readonly road: FeatureId;
  readonly fromKm: number;
  readonly toKm: number;
}

/** A piece of road between two nodes; roads that share their ground share the link. */
export interface Link {
  readonly ends: readonly [NodeId, NodeId];
  readonly km: number;
  readonly parts: readonly Part[];
}

/** A spot that a report names, with where it lies. */
export interface SpotOnRoad {
  readonly key: string; // `ghazni` or `km 62`
  readonly place: FeatureId | null;
  readonly km: number; // from the beginning of the road
  readonly at: Position;
  readonly heading: readonly [x: number, y: number]; // which way the road leads on, as a unit vector on the map
}

interface RoadSurvey {
  readonly km: number; // length of the drawn line
  readonly middle: Position;
  readonly stops: readonly Stop[]; // in the order in which the road passes them
  readonly spots: readonly SpotOnRoad[];
}

/** What was measured of the roads of a story. */
export interface Survey {
  readonly roads: Readonly<Record<string, RoadSurvey>>;
  readonly links: readonly Link[];
}

/** The survey with the way from each node to its links. */
export interface Network extends Survey {
  readonly linksAt: ReadonlyMap<NodeId, readonly Link[]>;
}

/** The survey with the way from each node to its links. */
export function networkOf(survey: Survey): Network {
  const linksAt = new Map<NodeId, Link[]>();
  for (const link of survey.links) {
    for (const end of link.ends) linksAt.set(end, [...(linksAt.get(end) ?? []), link]);
  }
  return { ...survey, linksAt };
}

/** Every spot that any report of a road names. */
export function spotsOf({ roads }: Network, road: FeatureId): readonly SpotOnRoad[] {
  return roads[road]?.spots ?? [];
}
