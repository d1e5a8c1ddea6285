// What does each feature of the map show on a day? The state of every road and cross, to be compared with what is shown; places are no features, see `marks/`.

import type { Scene } from '../ui/scene.ts';
import { roadMark } from '../ui/scene.ts';
import { crossId, middle } from './features.ts';

export interface FeatureState {
  readonly look: string; // the stroke of a road
  readonly strength: number; // opacity, from 0 to 1
  readonly selected: boolean;
  readonly shown: boolean; // of a cross
}

/** The state of every road, and of the crosses that are shown. */
export function roadStates(scene: Scene): Map<string, FeatureState> {
  const states = new Map<string, FeatureState>();
  for (const road of scene.timeline.story.roads) {
    const { look, strength, spots } = roadMark(scene, road);
    states.set(road.id, { strength, look, selected: road.id === scene.selected, shown: true });
    if (look !== 'broken') continue;
    for (const key of spots.size === 0 ? [middle] : spots) {
      states.set(crossId(road.id, key), { strength, look: 'cross', selected: false, shown: true });
    }
  }
  return states;
}

/** Whether a mark is drawn the same way in both states. */
export function sameState(a: FeatureState, b: FeatureState): boolean {
  return a.look === b.look && a.strength === b.strength && a.selected === b.selected && a.shown === b.shown;
}
