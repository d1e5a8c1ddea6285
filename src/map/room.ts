// How much of the earth is in the frame, and how far may a reader look around?

import type { Story } from '../story/types.ts';
import { aspectOf, boundsOf } from '../story/view.ts';

/** The frame of a map, px. */
type Frame = Pick<HTMLElement, 'clientWidth' | 'clientHeight'>;

/** Where the frame is wider than the story, the story stands at the left and leaves the room to its inset. */
export function paddingFor({ clientWidth, clientHeight }: Frame, story: Story) {
  const spare = clientWidth - clientHeight * aspectOf(boundsOf(story));
  return { top: 0, bottom: 0, left: 0, right: story.settings.inset ? Math.max(0, spare) : 0 };
}

/** The reader may look around, but not get lost; a frame of another shape shows more at once, and the map must not come nearer for it. */
export function widestBounds(story: Story, { clientWidth, clientHeight }: Frame): [number, number, number, number] {
  const bounds = boundsOf(story);
  const [west, south, east, north] = bounds;
  const shape = clientWidth / (clientHeight * aspectOf(bounds)) || 1;
  const x = (east - west) * (0.6 + Math.max(0, shape - 1));
  const y = (north - south) * (0.3 + Math.max(0, 1 / shape - 1));
  return [west - x, Math.max(-webMercator, south - y), east + x, Math.min(webMercator, north + y)];
}

// So far north and south a web map reaches (degrees).
const webMercator = 85;
