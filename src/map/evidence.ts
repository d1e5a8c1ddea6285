// How does the map show a day on what it holds as features? Their states, of which only those that differ are set.

import type { Map as MapLibre } from 'maplibre-gl';
import type { FeatureId } from '../story/types.ts';
import type { Scene } from '../ui/scene.ts';
import { type FeatureState, roadStates, sameState } from './states.ts';

export interface Evidence {
  /** Forgets what is shown: a style that has just been set has no states. */
  restyle(): void;
  show(scene: Scene): void;
  /** Lets a feature stand out while the pointer is on it, or no longer. */
  light(feature: FeatureId, hover: boolean): void;
}

/** Makes a map show the roads of a day. */
export function createEvidence(map: MapLibre): Evidence {
  let shown: ReadonlyMap<string, FeatureState> = new Map();
  return {
    restyle() {
      shown = new Map();
    },
    show(scene) {
      const states = roadStates(scene);
      for (const [id, state] of states) {
        const before = shown.get(id);
        if (before && sameState(before, state)) continue;
        map.setFeatureState({ source: 'evidence', id }, { ...state });
      }
      for (const id of shown.keys()) if (!states.has(id)) map.removeFeatureState({ source: 'evidence', id });
      shown = states;
    },
    light(feature, hover) {
      map.setFeatureState({ source: 'evidence', id: feature }, { hover });
    },
  };
}
