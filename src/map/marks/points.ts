// Where do the places lie on the flat map, and which of them are near a point or in view? An index, built once.

import KDBush from 'kdbush';
import { mercator } from '../../story/mercator.ts';
import type { FeatureId, Position, Story } from '../../story/types.ts';
import { uncountedSize } from '../features.ts';

/** Places are told by their number in the story. */
export interface MarkPoints {
  readonly origin: Point; // the middle of them all
  readonly offsets: Float64Array; // x and y of each place from the origin
  readonly sizes: Float32Array; // of each symbol: 1, less where it is not counted, 0 for a mere end of a road
  /** How far apart places are where they stand as close as most of them do. */
  readonly spacing: number;
  /** The number of a place; -1 for `null` and whatever else is none. */
  numberOf(feature: FeatureId | null): number;
  /** The nearest place that can have a status, the first of the story where several are as near; -1 where none is within reach. */
  nearest(at: Point, reach: number): number;
  /** Those between two corners, in the order of the story. */
  within(northWest: Point, southEast: Point): Uint32Array;
}

/** On the flat world, whose width is 1: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];

/** The point of a position. */
export function worldPoint(at: Position): Point {
  const [x, y] = mercator(at);
  return [0.5 + x / (2 * Math.PI), 0.5 - y / (2 * Math.PI)];
}

export function createMarkPoints({ places, settings }: Story): MarkPoints {
  const classes = new Map(settings.placeClasses.map((each) => [each.id, each]));
  const numbers = new Map<FeatureId | null, number>(places.map(({ id }, number) => [id, number]));
  const index = new KDBush(places.length);
  const sizes = new Float32Array(places.length);
  const offsets = new Float64Array(2 * places.length);
  const box = { west: 1, north: 1, east: 0, south: 0 };
  for (const [number, place] of places.entries()) {
    const [x, y] = worldPoint(place.at);
    const known = classes.get(place.class);
    sizes[number] = known?.silent ? 0 : known?.counted ? 1 : uncountedSize;
    offsets.set([x, y], 2 * number);
    index.add(x, y);
    box.west = Math.min(box.west, x);
    box.north = Math.min(box.north, y);
    box.east = Math.max(box.east, x);
    box.south = Math.max(box.south, y);
  }
  index.finish();
  const spacing = spacingOf(offsets, box);
  const origin: Point = places.length === 0 ? [0, 0] : [(box.west + box.east) / 2, (box.north + box.south) / 2];
  for (let at = 0; at < offsets.length; at += 1) offsets[at] = (offsets[at] ?? 0) - origin[at % 2 === 0 ? 0 : 1];

  function nearest([x, y]: Point, reach: number): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const number of index.within(x, y, reach)) {
      if (!sizes[number]) continue;
      const [dx, dy] = [origin[0] + (offsets[2 * number] ?? 0) - x, origin[1] + (offsets[2 * number + 1] ?? 0) - y];
      const distance = dx * dx + dy * dy;
      if (distance < least || (distance === least && number < best)) [best, least] = [number, distance];
    }
    return best;
  }

  function within([west, north]: Point, [east, south]: Point): Uint32Array {
    return Uint32Array.from(index.range(west, north, east, south)).sort();
  }

  return { origin, offsets, sizes, spacing, numberOf: (feature) => numbers.get(feature) ?? -1, nearest, within };
}

interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** By counting in a grid: empty stretches do not matter, and towns do as much as they have places. */
function spacingOf(points: Float64Array, { west, north, east, south }: Box): number {
  const size = points.length / 2;
  const cell = Math.sqrt(((east - west) * (south - north) * perCell) / Math.max(1, size)) || 1;
  const columns = Math.floor((east - west) / cell) + 1;
  const cellOf = (number: number) =>
    Math.floor(((points[2 * number] ?? 0) - west) / cell) +
    columns * Math.floor(((points[2 * number + 1] ?? 0) - north) / cell);
  const counts = new Map<number, number>();
  for (let number = 0; number < size; number += 1) {
    const key = cellOf(number);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const crowding = Uint32Array.from({ length: size }, (_, number) => counts.get(cellOf(number)) ?? 1).sort();
  return cell / Math.sqrt(crowding[size >> 1] ?? 1);
}

// So many places for a cell on average: fewer would count chance, more would miss the towns.
const perCell = 8;
