// How much of a road's line does a drawing need? As much as shows at its size; the moving map, which comes closer, brings the whole line.

import simplify from '@turf/simplify';
import type { Position } from '../story/types.ts';

// About 400 m: a fifth of a pixel of the page's drawing, and a third of one of a close inset.
const toleranceDegrees = 0.004;

/** The line without the bends that no drawing shows. */
export function coarse(line: readonly Position[]): readonly Position[] {
  const geometry = { type: 'LineString' as const, coordinates: line.map((at) => [...at]) };
  const { coordinates } = simplify(geometry, { tolerance: toleranceDegrees, highQuality: true });
  return coordinates.map(([lon = 0, lat = 0]): Position => [lon, lat]);
}
