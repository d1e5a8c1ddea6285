// How much of the earth is in the frame, and how far may a reader look around?

import type { Story } from '../story/types.ts';
import { aspectOf, boundsOf } from '../story/view.ts';

/** Where the frame is wider than the story, the story stands at the left and leaves the room to its inset. */
export function paddingFor({ clientWidth, clientHeight }: HTMLElement, story: Story) {
  const spare = clientWidth - clientHeight * aspectOf(boundsOf(story));
  return { top: 0, bottom: 0, left: 0, right: story.settings.inset ? Math.max(0, spare) : 0 };
}

/** The reader may look around, but not get lost; a wide frame shows more to the sides. */
export function widestBounds(story: Story): [number, number, number, number] {
  const [west, south, east, north] = boundsOf(story);
  const [x, y] = [(east - west) * 0.6, (north - south) * 0.3];
  return [west - x, south - y, east + x, north + y];
}
