// Where on a flat map does a position lie? Web Mercator, as every web map has it.

import type { Position } from './types.ts';

/** Radians to the right of the meridian and above the equator. */
export function mercator([lon, lat]: Position): readonly [x: number, y: number] {
  return [(lon * Math.PI) / 180, Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))];
}
