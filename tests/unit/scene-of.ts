// A day of a story as the maps show it, with hindsight.

import { createTimeline } from '../../src/readings/timeline.ts';
import { reachOf } from '../../src/roads/reach.ts';
import { createNetwork } from '../../src/roads/survey.ts';
import type { Day, FeatureId, Story } from '../../src/story/types.ts';
import type { Scene } from '../../src/ui/scene.ts';

/** The scene of a day, with what can be reached by road where that is asked for. */
export function sceneOf(story: Story, day: Day, selected: FeatureId | null = null, withReach = false): Scene {
  const timeline = createTimeline(story, 'hindsight');
  const network = createNetwork(story);
  const reach = withReach ? (reachOf(timeline, network)?.reachOn(day) ?? null) : null;
  return { timeline, network, day, selected, reach };
}
