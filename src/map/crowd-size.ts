// How large is the symbol of a place among very many? As on any map where there is room, else so small that they stay apart.

import { scaleAt } from './expressions.ts';
import { radiusPx } from './images.ts';

/** The radius of a symbol (px) at a zoom, where places stand apart so far (of a world whose width is 1). */
export function crowdRadius(zoom: number, spacing: number): number {
  const apartPx = spacing * tilePx * 2 ** zoom;
  return Math.min(fullRadius(zoom), Math.max(leastPx, apartPx * share));
}

/** The radius (px) where there is room. */
export function fullRadius(zoom: number): number {
  return radiusPx * scaleAt(zoom);
}

/** A symbol that is smaller (px) has no shape, casing or ring that an eye could see: it is a dot. */
export const dotPx = 2.2;

// Of the world at zoom 0.
const tilePx = 512;
// Neighbours that stand in rows keep a fifth of their distance between them.
const share = 0.4;
const leastPx = 1.1;
