// Where on the paper does a place lie? Web Mercator, as the moving map has it, fitted into a box.

import { mercator } from '../story/mercator.ts';
import type { Position } from '../story/types.ts';
import { aspectOf, type Bounds } from '../story/view.ts';

/** Degrees to px in a box, by Mercator. */
export interface Projection {
  readonly scale: number; // px for a radian at the equator
  readonly left: number; // px, of longitude 0
  readonly top: number; // px, of latitude 0
  /** The point of a position in px. */
  point(at: Position): readonly [x: number, y: number];
  /** The SVG path of a line, straight between its positions; empty where all of it lies outside of the box. */
  line(positions: readonly Position[]): string;
}

/** A projection that fits the bounds (degrees) into a box (px): in its middle, or at the left of one that is wider. */
export function fitProjection(
  bounds: Bounds,
  width: number,
  height: number,
  align: 'middle' | 'left' = 'middle',
): Projection {
  const [west, south, east, north] = bounds;
  const room = align === 'left' ? Math.min(width, height * aspectOf(bounds)) : width;
  const [x0, y0] = mercator([west, north]);
  const [x1, y1] = mercator([east, south]);
  const scale = Math.min(room / (x1 - x0), height / (y0 - y1));
  const left = (room - scale * (x0 + x1)) / 2;
  const top = (height + scale * (y0 + y1)) / 2;
  const point = (at: Position): readonly [number, number] => {
    const [x, y] = mercator(at);
    return [round(left + scale * x), round(top - scale * y)];
  };
  return {
    scale,
    left,
    top,
    point,
    line(positions) {
      const points = positions.map(point);
      const isNear = points.some(
        ([x, y]) => x >= -margin && y >= -margin && x <= width + margin && y <= height + margin,
      );
      return isNear ? writeLine(thin(points)) : '';
    },
  };
}

// A line may cross the box between two of its positions outside of it.
const margin = 40;

type Point = readonly [x: number, y: number];

// What is nearer than this to the point before it makes no bend that a screen shows.
const stepPx = 1;

function thin(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, at] of points.entries()) {
    const [x, y] = kept.at(-1) ?? [Number.NaN, Number.NaN];
    const isEnd = index === 0 || index === points.length - 1;
    if (isEnd || Math.hypot(at[0] - x, at[1] - y) >= stepPx) kept.push(at);
  }
  return kept;
}

/** The line as relative steps, which compress well. */
function writeLine(points: readonly Point[]): string {
  const steps = points.map(([x, y], index) => {
    const [x0, y0] = points[index - 1] ?? [0, 0];
    return `${round(x - x0)} ${round(y - y0)}`;
  });
  return `m${steps.join(' ').replaceAll(' -', '-')}`;
}

/** To a tenth of a px: finer than any screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
