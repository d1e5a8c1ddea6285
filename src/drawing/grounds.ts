// How is the ground of a story drawn for the screen? Once as a whole, and once for its crowded part.

import type { Ground } from '../story/ground.ts';
import type { Story } from '../story/types.ts';
import { boundsOf } from '../story/view.ts';
import { drawGround, screenDetail } from './ground.ts';
import type { Grounds } from './page-data.ts';

// The widths at which one px of the picture is about one of the screen.
const wholePx = 1000;
const insetPx = 300;
// A frame may be wider or higher than the view that the story asks for.
const beyond = [0.9, 0.25] as const;

/** The pictures of the ground that a page needs. */
export function drawGrounds(story: Story, ground: Ground): Grounds {
  const { inset } = story.settings;
  return {
    whole: drawGround(ground, boundsOf(story), wholePx, screenDetail, beyond),
    // The names of areas are read on the whole map.
    inset: inset && { ...drawGround(ground, inset.bounds, insetPx, screenDetail), labels: [] },
  };
}
