// How do the roads hang together? Places and forks are its nodes, the pieces of road between them its links.

import type { FeatureId, Place, Position, Road, Story } from '../story/types.ts';
import { kmOfPositions, lengthKm, nearestOn } from './measure.ts';

/** A place by its id, or a fork where roads part without one. */
export type NodeId = string;

/** A place on a road. */
export interface Stop {
  readonly place: Place;
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

export interface Network {
  readonly stops: ReadonlyMap<FeatureId, readonly Stop[]>; // of each road, in the order in which it passes them
  readonly links: readonly Link[];
  readonly linksAt: ReadonlyMap<NodeId, readonly Link[]>;
}

// A place lies on a road that passes it within so many km.
const onRoadKm = 1.5;
const roughDegrees = 0.05;
// Two pieces between the same nodes are one where their lengths differ by less.
const sameKm = 0.5;

/** The network of a story's roads; it depends on the features alone. */
export function createNetwork({ places, roads }: Pick<Story, 'places' | 'roads'>): Network {
  const byId = new Map(places.map((place) => [place.id, place]));
  const stops = new Map(roads.map((road) => [road.id, stopsOf(road, places, byId)]));
  const forks = forksOf(roads);
  const links = new Map<string, Link>();
  for (const road of roads) {
    const nodes = nodesOf(road, stops.get(road.id) ?? [], forks, places);
    for (const [index, to] of nodes.entries()) {
      const from = nodes[index - 1];
      if (!from || from.id === to.id) continue;
      addLink(links, from.id, to.id, { road: road.id, fromKm: from.km, toKm: to.km });
    }
  }
  const linksAt = new Map<NodeId, Link[]>();
  for (const link of links.values()) {
    for (const end of link.ends) linksAt.set(end, [...(linksAt.get(end) ?? []), link]);
  }
  return { stops, links: [...links.values()], linksAt };
}

function stopsOf(road: Road, places: readonly Place[], byId: ReadonlyMap<FeatureId, Place>): readonly Stop[] {
  const length = lengthKm(road);
  const ends = [
    { id: road.from, km: 0 },
    { id: road.to, km: length },
  ].flatMap(({ id, km }): Stop[] => {
    const place = byId.get(id);
    return place ? [{ place, km }] : [];
  });
  const box = boxOf(road.line);
  const passed = places
    .filter((place) => place.id !== road.from && place.id !== road.to && isInBox(place.at, box))
    .map((place) => ({ place, ...nearestOn(road, place.at) }))
    .filter(({ offKm }) => offKm <= onRoadKm)
    .map(({ place, km }): Stop => ({ place, km }));
  return [...ends, ...passed].sort((a, b) => a.km - b.km);
}

/** The positions at which roads part, meet or end: those that do not have just two neighbours over all lines. */
function forksOf(roads: readonly Road[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const { line } of roads) {
    for (const [index, at] of line.entries()) {
      const known = neighbours.get(keyOf(at)) ?? new Set();
      for (const next of [line[index - 1], line[index + 1]]) if (next) known.add(keyOf(next));
      neighbours.set(keyOf(at), known);
    }
  }
  return new Set([...neighbours].filter(([, known]) => known.size !== 2).map(([key]) => key));
}

/** The nodes along a road in order: its places, and the forks that are not at one of them. */
function nodesOf(
  road: Road,
  stops: readonly Stop[],
  forks: ReadonlySet<string>,
  places: readonly Place[],
): readonly { readonly id: NodeId; readonly km: number }[] {
  const atStops = stops.map(({ place, km }) => ({ id: place.id as NodeId, km }));
  const km = kmOfPositions(road);
  const atForks = road.line
    .map((at, index) => ({ key: keyOf(at), km: km[index] ?? 0 }))
    .filter((at) => forks.has(at.key) && !stops.some((stop) => Math.abs(stop.km - at.km) <= onRoadKm))
    .map((at) => ({ id: places.find((place) => keyOf(place.at) === at.key)?.id ?? at.key, km: at.km }));
  return [...atStops, ...atForks].sort((a, b) => a.km - b.km);
}

function addLink(links: Map<string, Link>, from: NodeId, to: NodeId, part: Part) {
  const km = part.toKm - part.fromKm;
  const ends: [NodeId, NodeId] = from < to ? [from, to] : [to, from];
  const twin = [...links].find(
    ([, link]) => link.ends[0] === ends[0] && link.ends[1] === ends[1] && Math.abs(link.km - km) < sameKm,
  );
  if (twin) links.set(twin[0], { ...twin[1], parts: [...twin[1].parts, part] });
  else links.set(`${ends.join(' ')} ${km}`, { ends, km, parts: [part] });
}

function keyOf([lon, lat]: Position): string {
  return `${lon},${lat}`;
}

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(line: readonly Position[]): Box {
  const lons = line.map(([lon]) => lon);
  const lats = line.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function isInBox([lon, lat]: Position, [west, south, east, north]: Box): boolean {
  const [x, y] = [roughDegrees, roughDegrees];
  return lon >= west - x && lon <= east + x && lat >= south - y && lat <= north + y;
}
