// Where on the paper does a place lie? Web Mercator, as the moving map has it, fitted into a box.

import { geoMercator, geoPath } from 'd3-geo';
import type { Position } from '../story/types.ts';
import { aspectOf, type Bounds } from '../story/view.ts';

export type Projection = ReturnType<typeof fitProjection>;

/** A projection that fits the bounds (degrees) into a box (px): in its middle, or at the left of one that is wider. */
export function fitProjection(bounds: Bounds, width: number, height: number, align: 'middle' | 'left' = 'middle') {
  const [west, south, east, north] = bounds;
  const corners: GeoJSON.MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  // Without precision lines stay straight between their positions, as on the moving map.
  const mercator = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [0, 0],
        [align === 'left' ? Math.min(width, height * aspectOf(bounds)) : width, height],
      ],
      corners,
    );
  const clipped = mercator.clipExtent([
    [-clipMargin, -clipMargin],
    [width + clipMargin, height + clipMargin],
  ]);
  const path = geoPath(clipped).digits(1);
  return {
    /** The point of a position in px. */
    point(at: Position): readonly [x: number, y: number] {
      const [x, y] = mercator([at[0], at[1]]) ?? [Number.NaN, Number.NaN];
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
    /** The SVG path of a geometry; empty where all of it lies outside. */
    path(geometry: GeoJSON.Geometry): string {
      return path(geometry) ?? '';
    },
  };
}

// Lines are cut off a little outside, so that no cut edge shows.
const clipMargin = 4;
