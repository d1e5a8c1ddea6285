// The product's own way: its moving map, asked as the page asks it.

import { createMapView } from '../../../../src/map/map-view.ts';
import { createColumnTimeline } from '../../../../src/readings/column-timeline.ts';
import { columnsOf } from '../../../../src/readings/spans.ts';
import { createTimeline } from '../../../../src/readings/timeline.ts';
import { createNetwork } from '../../../../src/roads/survey.ts';
import { addDays } from '../../../../src/story/day.ts';
import type { Ground } from '../../../../src/story/ground.ts';
import { type PackedStory, unpackStory } from '../../../../src/story/pack.ts';
import type { Scene } from '../../../../src/ui/scene.ts';
import { ground } from '../../synthetic-story/places.ts';
import { camera, type MakeWay } from './way.ts';

export const dateline: MakeWay = async (container) => {
  const { story, network, crowd, sceneOf } = await loadScenes();
  return new Promise((resolve, reject) => {
    const view = createMapView({
      ...{ container, story, network, camera, crowd },
      ground: ground() as Ground,
      select: () => {},
      hover: () => {},
      ready: () => {
        const canvas = container.querySelector('canvas');
        if (canvas) resolve({ canvas, show: (day) => view.update(sceneOf(day)) });
      },
      failed: () => reject(new Error('The map has failed.')),
      lost: () => reject(new Error('The graphics are gone.')),
    });
    view.update(sceneOf(0));
  });
};

// More places than these travel as columns and are drawn as a crowd.
const fewest = 500;

/** The story as it travels, and its scene on each day: the one place that knows how readings are made. */
async function loadScenes() {
  const response = await fetch('/story/story.json');
  const story = unpackStory((await response.json()) as PackedStory);
  const network = createNetwork(story);
  const told = createTimeline(story, 'as-reported');
  const crowd = story.places.length > fewest;
  const timeline = crowd
    ? createColumnTimeline({ story, clock: 'as-reported', columns: columnsOf(told), roads: told })
    : told;
  const sceneOf = (day: number): Scene => ({
    ...{ timeline, network, selected: null, reach: null },
    day: addDays(story.settings.firstDay, day),
  });
  return { story, network, crowd, sceneOf };
}
