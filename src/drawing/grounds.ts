// How is the ground of a story drawn for the screen? Once as a whole, and once for its crowded part.

import type { Ground } from '../story/ground.ts';
import type { Story } from '../story/types.ts';
import { aspectOf, boundsOf } from '../story/view.ts';
import { drawGround, screenDetail } from './ground.ts';
import type { Grounds } from './page-data.ts';

// The widths at which one px of the picture is about one of the screen.
const wholePx = 1000;
const insetPx = 300;
// A frame may be wider or higher than the view that the story asks for; on a phone it has this shape.
const [sides, ends, phoneAspect] = [0.9, 0.25, 1.12];

/** The pictures of the ground that a page needs. */
export function drawGrounds(story: Story, ground: Ground): Grounds {
  const { inset } = story.settings;
  const bounds = boundsOf(story);
  const beyond = [sides, Math.max(ends, (aspectOf(bounds) / phoneAspect - 1) / 2)] as const;
  return {
    whole: drawGround(ground, bounds, wholePx, screenDetail, beyond),
    // The names of areas are read on the whole map.
    inset: inset && { ...drawGround(ground, inset.bounds, insetPx, screenDetail), labels: [] },
  };
}
