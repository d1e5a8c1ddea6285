// Which place does a pointer mean?

import type { FeatureId, Position, Story } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';

/** The place nearest to a point of the screen (px), if any lies within reach. */
export function nearestPlace(
  story: Story,
  project: (at: Position) => { x: number; y: number },
  x: number,
  y: number,
  reachPx: number,
): FeatureId | null {
  let best: { id: FeatureId; distance: number } | null = null;
  for (const place of spokenPlaces(story)) {
    const at = project(place.at);
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance <= reachPx && (best === null || distance < best.distance)) best = { id: place.id, distance };
  }
  return best?.id ?? null;
}
