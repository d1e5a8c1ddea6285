// What lies where on the roads of a story? Measured once, from the features alone; what it finds is plain data.

import { writeSpot } from '../story/spot.ts';
import type { FeatureId, Place, Position, Road, Story } from '../story/types.ts';
import { headingAt, kmOfPositions, lengthKm, nearestOn, positionAt } from './measure.ts';
import {
  type Link,
  type Network,
  type NodeId,
  networkOf,
  type Part,
  type SpotOnRoad,
  type Stop,
  type Survey,
} from './network.ts';

// A place lies on a road that passes it within so many km.
const onRoadKm = 1.5;
const roughDegrees = 0.05;
// Two pieces between the same nodes are one where their lengths differ by less.
const sameKm = 0.5;

/** The survey of a story's roads: lengths, the places and reported spots on each, and how they hang together. */
export function surveyRoads({ places, roads, reports }: Pick<Story, 'places' | 'roads' | 'reports'>): Survey {
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
  return {
    links: [...links.values()],
    roads: Object.fromEntries(
      roads.map((road) => {
        const km = lengthKm(road);
        return [
          road.id,
          {
            km: round(km, kmDigits),
            middle: roundAt(positionAt(road, km / 2)),
            stops: stops.get(road.id) ?? [],
            spots: spotsOn(road, byId, reports),
          },
        ];
      }),
    ),
  };
}

/** The network of a story's roads, surveyed on the spot. */
export function createNetwork(story: Pick<Story, 'places' | 'roads'> & Partial<Pick<Story, 'reports'>>): Network {
  return networkOf(surveyRoads({ reports: [], ...story }));
}

function stopsOf(road: Road, places: readonly Place[], byId: ReadonlyMap<FeatureId, Place>): readonly Stop[] {
  const length = lengthKm(road);
  const ends = [
    { id: road.from, km: 0 },
    { id: road.to, km: length },
  ].flatMap(({ id, km }): Stop[] => {
    const place = byId.get(id);
    return place ? [{ place: place.id, km: round(km, kmDigits) }] : [];
  });
  const box = boxOf(road.line);
  const passed = places
    .filter((place) => place.id !== road.from && place.id !== road.to && isInBox(place.at, box))
    .map((place) => ({ place, ...nearestOn(road, place.at) }))
    .filter(({ offKm }) => offKm <= onRoadKm)
    .map(({ place, km }): Stop => ({ place: place.id, km: round(km, kmDigits) }));
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
  const atStops = stops.map(({ place, km }) => ({ id: place as NodeId, km }));
  const km = kmOfPositions(road);
  const atForks = road.line
    .map((at, index) => ({ key: keyOf(at), km: km[index] ?? 0 }))
    .filter((at) => forks.has(at.key) && !stops.some((stop) => Math.abs(stop.km - at.km) <= onRoadKm))
    .map((at) => ({
      id: places.find((place) => keyOf(place.at) === at.key)?.id ?? at.key,
      km: round(at.km, kmDigits),
    }));
  return [...atStops, ...atForks].sort((a, b) => a.km - b.km);
}

function addLink(links: Map<string, Link>, from: NodeId, to: NodeId, part: Part) {
  const km = round(part.toKm - part.fromKm, kmDigits);
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

/** Every spot that a report of the road names, each once, in the order in which the road passes them. */
function spotsOn(road: Road, places: ReadonlyMap<FeatureId, Place>, reports: Story['reports']): readonly SpotOnRoad[] {
  const spots = new Map<string, SpotOnRoad>();
  for (const { spot, scope } of reports) {
    if (!spot || scope.kind !== 'feature' || scope.id !== road.id) continue;
    const place = spot.kind === 'place' ? places.get(spot.id) : undefined;
    const km = spot.kind === 'km' ? Math.min(spot.km, lengthKm(road)) : kmOf(place, road);
    const [x, y] = headingAt(road, km);
    const key = writeSpot(spot);
    spots.set(key, {
      key,
      place: place?.id ?? null,
      km: round(km, kmDigits),
      at: roundAt(positionAt(road, km)),
      heading: [round(x, 2), round(y, 2)],
    });
  }
  return [...spots.values()].sort((a, b) => a.km - b.km);
}

function kmOf(place: Place | undefined, road: Road): number {
  if (!place || place.id === road.from) return 0;
  return place.id === road.to ? lengthKm(road) : nearestOn(road, place.at).km;
}

// Ten metres: finer than any line is drawn.
const kmDigits = 2;

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function roundAt([lon, lat]: Position): Position {
  return [round(lon, 4), round(lat, 4)];
}
