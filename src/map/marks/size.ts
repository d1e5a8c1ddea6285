// How large is the symbol of a place? As large as it should be where there is room, and among very many so small that they stay apart.

import { scaleAt } from '../expressions.ts';
import { radiusPx } from '../images.ts';

/** The radius of a symbol (px) at a zoom, where places stand apart so far (of a world whose width is 1). */
export function markRadius(zoom: number, spacing: number): number {
  const apartPx = spacing * tilePx * 2 ** zoom;
  return Math.min(fullRadius(zoom), Math.max(leastPx, apartPx * share));
}

/** The radius (px) where there is room. */
export function fullRadius(zoom: number): number {
  return radiusPx * scaleAt(zoom);
}

/** A symbol of this radius (px) would be missed at the edge of the map, where a driver may leave away a point whose middle lies outside. */
export const squarePx = 3;

/** A symbol that is smaller (px) has no shape, casing or ring that an eye could see: it is a dot. */
export const dotPx = 2.2;

// Of the world at zoom 0.
const tilePx = 512;
// Neighbours that stand in rows keep a fifth of their distance between them.
const share = 0.4;
const leastPx = 1.1;
