// How does the ground travel to the page? As GeoJSON whose lines are whole steps.

import type { Ground, GroundFeature } from './ground.ts';
import { digitsOf, followSteps, type PackedLine, packLine, stepsOf, unpackLine } from './pack-line.ts';
import type { Position, Road } from './types.ts';

type Steps = readonly (number | Steps)[];

/** The ground as it travels; the steps are whole, in degrees times ten to the power of `digits`. */
export interface PackedGround {
  readonly digits: number;
  readonly features: readonly {
    readonly type: string;
    readonly steps: Steps; // nested as the coordinates are
    readonly properties: GroundFeature['properties'];
  }[];
  readonly roads: Readonly<Record<string, PackedLine>>;
}

type Nested = Position | readonly Nested[];

/** The ground as plain JSON, less than half as long, with the lines of the story's roads. */
export function packGround({ features }: Ground, roads: readonly Road[]): PackedGround {
  const digits = features.reduce((most, { geometry }) => Math.max(most, digitsIn(coordinatesOf(geometry))), 0);
  return {
    digits,
    features: features.map(({ geometry, properties }) => ({
      type: geometry.type,
      steps: pack(coordinatesOf(geometry), digits),
      properties,
    })),
    roads: Object.fromEntries(roads.map(({ id, line }) => [id, packLine(line)])),
  };
}

/** The ground that was packed. */
export function unpackGround({ digits, features, roads }: PackedGround): Ground {
  return {
    type: 'FeatureCollection',
    features: features.map(({ type, steps, properties }) => {
      const coordinates = type === 'Point' ? followSteps(steps as number[], digits)[0] : unpack(steps, digits);
      return { type: 'Feature', geometry: { type, coordinates } as unknown as GeoJSON.Geometry, properties };
    }),
    roads: Object.fromEntries(Object.entries(roads).map(([id, line]) => [id, unpackLine(line)])),
  };
}

function coordinatesOf(geometry: GeoJSON.Geometry): Nested {
  return (geometry as unknown as { coordinates: Nested }).coordinates;
}

function digitsIn(nested: Nested): number {
  if (isPosition(nested)) return digitsOf([nested]);
  return nested.reduce((most, each) => Math.max(most, digitsIn(each)), 0);
}

function pack(nested: Nested, digits: number): Steps {
  if (isPosition(nested)) return stepsOf([nested], digits);
  return isLine(nested) ? stepsOf(nested, digits) : nested.map((each) => pack(each, digits));
}

function unpack(steps: Steps, digits: number): unknown {
  return typeof steps[0] === 'number'
    ? followSteps(steps as number[], digits)
    : steps.map((each) => unpack(each as Steps, digits));
}

function isPosition(nested: Nested): nested is Position {
  return typeof nested[0] === 'number';
}

function isLine(nested: readonly Nested[]): nested is readonly Position[] {
  const [first] = nested;
  return first !== undefined && isPosition(first);
}
