// Where in the box of a drawing do the places of a story lie? Found once: a new day moves none.

import type { Place, Story } from '../story/types.ts';
import type { Projection } from './project.ts';

/** A place in the box. */
export interface Spot {
  readonly place: Place;
  readonly number: number; // of the place in the story
  readonly x: number; // px
  readonly y: number;
  readonly radius: number; // px, of its symbol
}

/** The box, and how places lie in it. */
export interface Box {
  readonly width: number; // px
  readonly height: number;
  readonly radius: number; // px, of a counted place's symbol
  readonly projection: Projection;
}

/** The places inside of the box that can have a status, in the order of the story. */
export function spotsIn({ places, settings }: Story, { width, height, radius, projection }: Box): readonly Spot[] {
  const classes = new Map(settings.placeClasses.map((each) => [each.id, each]));
  const spots: Spot[] = [];
  for (const [number, place] of places.entries()) {
    const known = classes.get(place.class);
    if (known?.silent) continue;
    const [x, y] = projection.point(place.at);
    if (x < 0 || y < 0 || x > width || y > height) continue;
    spots.push({ place, number, x, y, radius: known?.counted ? radius : radius * uncountedSize });
  }
  return spots;
}

// Crossings and the like are smaller, since they are not counted.
const uncountedSize = 0.62;

/** The nearest of the places to a point, if any lies within reach (px). */
export function nearestSpot(spots: readonly Spot[], x: number, y: number, reachPx: number): Spot | null {
  let best: Spot | null = null;
  let least = reachPx;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if (distance > least || (best && distance === least)) continue;
    [best, least] = [spot, distance];
  }
  return best;
}
