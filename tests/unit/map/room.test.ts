// Does the whole story fit into the map, whatever the shape of its frame?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitProjection } from '../../../src/drawing/project.ts';
import { widestBounds } from '../../../src/map/room.ts';
import { type Bounds, boundsOf } from '../../../src/story/view.ts';
import { seeded } from '../readings/any-story.ts';
import { shippedStory } from '../shipped.ts';

const view = fc
  .record({
    west: fc.double({ min: -160, max: 100, noNaN: true }),
    south: fc.double({ min: -50, max: 30, noNaN: true }),
    wide: fc.double({ min: 1, max: 60, noNaN: true }),
    high: fc.double({ min: 1, max: 30, noNaN: true }),
  })
  .map(({ west, south, wide, high }): Bounds => [west, south, west + wide, south + high]);
const side = fc.integer({ min: 240, max: 1400 });

test('what a frame shows around the story lies within the bounds that a reader may look at', () => {
  fc.assert(
    fc.property(view, side, side, fc.boolean(), (bounds, clientWidth, clientHeight, hasInset) => {
      const inset = hasInset ? { title: 'Part', bounds } : null;
      const story = { ...shippedStory, settings: { ...shippedStory.settings, view: bounds, inset } };
      expect(boundsOf(story)).toEqual(bounds);
      const { point } = fitProjection(bounds, clientWidth, clientHeight, hasInset ? 'left' : 'middle');
      const [west, south, east, north] = widestBounds(story, { clientWidth, clientHeight });
      const [left, top] = point([west, north]);
      const [right, bottom] = point([east, south]);
      // Farther north and south than 85 degrees no web map reaches.
      const reaches = [
        left <= 0,
        right >= clientWidth,
        top <= 0 || north === 85,
        bottom >= clientHeight || south === -85,
      ];
      expect(reaches).toEqual([true, true, true, true]);
    }),
    seeded,
  );
});
