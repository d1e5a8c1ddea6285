// Where do the places lie? In a box of a few degrees, the first fifty apart from all others, so that each can be seen.

import { chance } from './chance.ts';
import { areaName, idOf, nameOf } from './names.ts';

export const view = [10, 40, 17, 45] as const;
/** So many of the first places stand where nothing covers them, however many there are. */
export const apart = 50;
// So far from each other that the name of none lies over another.
const columns = 10;

export interface MadePlace {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly at: readonly [lon: number, lat: number];
}

/** The place with a number, of so many. */
export function placeOf(seed: number, index: number, count: number): MadePlace {
  const name = nameOf(index);
  const areas = Math.min(300, Math.max(4, Math.round(Math.sqrt(count))));
  const at = index < apart ? clearSpot(index) : scattered(seed, index);
  return { id: idOf(name), name, area: areaName(index % areas), at };
}

/** The features of ground.geojson: a land, a river through it, its border and its name. */
export function ground(): object {
  const [west, south, east, north] = view;
  const ring = [
    [west + 0.1, south + 0.1],
    [east - 0.1, south + 0.15],
    [east - 0.15, north - 0.05],
    [west + 0.15, north - 0.05],
    [west + 0.1, south + 0.1],
  ];
  const feature = (properties: object, type: string, coordinates: unknown) => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates },
  });
  const river = Array.from({ length: 30 }, (_, step) => [
    west + 0.2 + (step * (east - west - 0.4)) / 29,
    south + 2 + Math.sin(step / 3) / 2,
  ]);
  return {
    type: 'FeatureCollection',
    features: [
      feature({ kind: 'land', name: 'Nowhere', home: true }, 'Polygon', [ring]),
      feature({ kind: 'river' }, 'LineString', river),
      feature({ kind: 'border', home: true }, 'LineString', ring),
      feature({ kind: 'label', name: 'Nowhere' }, 'Point', [(west + east) / 2, south + 0.3]),
    ],
  };
}

function clearSpot(index: number): readonly [number, number] {
  const [west, , east, north] = view;
  const step = (east - west - 0.4) / (columns - 1);
  return [round(west + 0.2 + (index % columns) * step), round(north - 0.15 - Math.floor(index / columns) * 0.17)];
}

function scattered(seed: number, index: number): readonly [number, number] {
  const [west, south, east, north] = view;
  const across = chance(seed, 1, index);
  const up = chance(seed, 2, index);
  return [round(west + 0.2 + across * (east - west - 0.4)), round(south + 0.2 + up * (north - south - 1.4))];
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
