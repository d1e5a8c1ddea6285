// What does each mark of the map show on a day? The state of every feature, to be compared with what is shown.

import type { Scene } from '../ui/scene.ts';
import { placeMark, roadMark } from '../ui/scene.ts';
import { crossId, middle } from './features.ts';
import { imageName } from './images.ts';

export interface MarkState {
  readonly look: string; // of a place its picture, of a road its stroke
  readonly ring: string; // the colour of the challenge, or empty
  readonly strength: number; // opacity, from 0 to 1
  readonly selected: boolean;
  readonly shown: boolean; // of a cross
}

/** The state of every place and road, and of the crosses that are shown, by the id of the feature. */
export function featureStates(scene: Scene): Map<string, MarkState> {
  const states = roadStates(scene);
  for (const { id } of scene.timeline.story.places) {
    const { look, strength } = placeMark(scene, id);
    const read = look.kind === 'read';
    states.set(id, {
      look: read ? imageName(look.status, look.hollow) : 'unread',
      ring: (read && look.ring) || '',
      strength,
      selected: id === scene.selected,
      shown: true,
    });
  }
  return states;
}

/** The state of every road, and of the crosses that are shown. */
export function roadStates(scene: Scene): Map<string, MarkState> {
  const states = new Map<string, MarkState>();
  for (const road of scene.timeline.story.roads) {
    const { look, strength, spots } = roadMark(scene, road);
    states.set(road.id, { ring: '', strength, look, selected: road.id === scene.selected, shown: true });
    if (look !== 'broken') continue;
    for (const key of spots.size === 0 ? [middle] : spots) {
      states.set(crossId(road.id, key), { ring: '', strength, look: 'cross', selected: false, shown: true });
    }
  }
  return states;
}

/** Whether a mark is drawn the same way in both states. */
export function sameState(a: MarkState, b: MarkState): boolean {
  return (
    a.look === b.look &&
    a.ring === b.ring &&
    a.strength === b.strength &&
    a.selected === b.selected &&
    a.shown === b.shown
  );
}
