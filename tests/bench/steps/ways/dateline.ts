// The product's own way: its moving map, asked as the page asks it.

import { type PageData, unpackPage } from '../../../../src/drawing/page-data.ts';
import { createCrowdSource } from '../../../../src/embed/crowd.ts';
import { createMapView } from '../../../../src/map/map-view.ts';
import { createColumnTimeline } from '../../../../src/readings/column-timeline.ts';
import { createTimeline, type Timeline } from '../../../../src/readings/timeline.ts';
import { addDays } from '../../../../src/story/day.ts';
import type { Ground } from '../../../../src/story/ground.ts';
import type { Story } from '../../../../src/story/types.ts';
import type { Scene } from '../../../../src/ui/scene.ts';
import { ground } from '../../synthetic-story/places.ts';
import { camera, type MakeWay } from './way.ts';

export const dateline: MakeWay = async (container) => {
  const { story, network, crowd, sceneOf } = await loadScenes();
  return new Promise((resolve, reject) => {
    const view = createMapView({
      ...{ container, story, network, camera, crowd, labels: [] },
      ground: Promise.resolve(ground() as Ground),
      select: () => {},
      hover: () => {},
      ready: () => {
        // Few places lie on a canvas of their own, the last.
        const canvas = [...container.querySelectorAll('canvas')].at(-1);
        if (canvas) resolve({ canvas, show: (day) => view.update(sceneOf(day)) });
      },
      failed: () => reject(new Error('The map has failed.')),
      lost: () => reject(new Error('The graphics are gone.')),
    });
    view.update(sceneOf(0));
  });
};

/** The story as its files come to the page, and its scene on each day: the one place that knows how readings are made. */
async function loadScenes() {
  const data = (await (await fetch('/story/page.json')).json()) as PageData;
  const { story: front, network, crowd } = unpackPage(data, { whole: '', inset: '' });
  const told = createTimeline(front, 'as-reported');
  const timeline = crowd ? await loadCrowd(front, told) : told;
  const { story } = timeline;
  const sceneOf = (day: number): Scene => ({
    ...{ timeline, network, selected: null, reach: null },
    day: addDays(story.settings.firstDay, day),
  });
  return { story, network, crowd: crowd !== undefined, sceneOf };
}

async function loadCrowd(front: Story, roads: Timeline): Promise<Timeline> {
  const readings = { 'as-reported': 'readings-as-reported.bin', hindsight: 'readings-hindsight.bin' };
  const base = new URL('/story/', location.href).href;
  const source = createCrowdSource({ places: 'places.json', readings, evidence: 'evidence/' }, base);
  const [places, columns] = await Promise.all([source.loadPlaces(), source.loadReadings('as-reported')]);
  return createColumnTimeline({ story: { ...front, places }, clock: 'as-reported', columns, roads });
}
