// What does each mark of the map show on a day? The state of every feature, to be compared with what is shown.

import type { Timeline } from '../readings/timeline.ts';
import { endsDiffer } from '../roads/ends.ts';
import type { Day, FeatureId } from '../story/types.ts';
import { placeLook, roadLook } from '../ui/look.ts';
import { crossId } from './features.ts';
import { imageName } from './images.ts';

export interface MarkState {
  readonly look: string; // of a place its picture, of a road its stroke
  readonly ring: string; // the colour of the challenge, or empty
  readonly faded: boolean;
  readonly selected: boolean;
  readonly shown: boolean; // of a cross
}

/** The state of every place, road and cross by the id of its feature. */
export function featureStates(timeline: Timeline, day: Day, selected: FeatureId | null): Map<string, MarkState> {
  const { settings, places, roads } = timeline.story;
  const states = new Map<string, MarkState>();
  for (const { id } of places) {
    const look = placeLook(timeline.readingAt(id, day), settings);
    const read = look.kind === 'read';
    states.set(id, {
      look: read ? imageName(look.status, look.hollow) : 'unread',
      ring: (read && look.ring) || '',
      faded: read && look.faded,
      selected: id === selected,
      shown: true,
    });
  }
  for (const road of roads) {
    const look = roadLook(timeline.readingAt(road.id, day), endsDiffer(timeline, road, day), settings);
    const plain = { ring: '', faded: false };
    states.set(road.id, { ...plain, look, selected: road.id === selected, shown: true });
    states.set(crossId(road.id), { ...plain, look: 'cross', selected: false, shown: look === 'broken' });
  }
  return states;
}
