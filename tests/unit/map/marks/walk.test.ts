// Does the map hold what each place looks like after any walk through the days, and is only what differs sent to the graphics card?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markOfCode, marksBy } from '../../../../src/map/marks/code.ts';
import { createMarkCodes } from '../../../../src/map/marks/codes.ts';
import { columnsWalk, readingsWalk } from '../../../../src/map/marks/walk.ts';
import { spanOn } from '../../../../src/readings/crowd.ts';
import { columnsOf } from '../../../../src/readings/spans.ts';
import { addDays } from '../../../../src/story/day.ts';
import type { Scene } from '../../../../src/ui/scene.ts';
import { crowdStory, crowdTimeline } from '../../crowd.ts';
import { sceneOf } from '../../scene-of.ts';
import { shippedStory } from '../../shipped.ts';

/** A graphics card with all that has been sent to it, in the order of the story. */
function createCard(size: number) {
  const codes = createMarkCodes(size);
  const values = new Uint32Array(size);
  return {
    codes,
    draw: () => codes.send((from, to) => values.set(codes.values.subarray(from, to), from)),
    marks: () => [...values].reverse(),
  };
}

const steps = (days: number) =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: days - 1 }), fc.boolean()), { minLength: 1 });

describe('the card holds the marks of the day after any walk', () => {
  test('where readings are asked', () => {
    const { firstDay } = shippedStory.settings;
    const scene = sceneOf(shippedStory, firstDay);
    const markOf = marksBy(shippedStory.settings);
    fc.assert(
      fc.property(steps(69), (walk) => {
        const card = createCard(shippedStory.places.length);
        const go = readingsWalk(shippedStory, card.codes.set);
        let now: Scene = scene;
        for (const [day, isDrawn] of walk) {
          now = { ...scene, day: addDays(firstDay, day) };
          expect(go(now)).toBe(true);
          // When steps come faster than frames, only the last of them is drawn.
          if (isDrawn) card.draw();
        }
        card.draw();
        expect(card.marks()).toEqual(shippedStory.places.map(({ id }) => markOf(now, id)));
      }),
      { numRuns: 20 },
    );
  });

  test('where they lie in columns, of one clock and the other, and while none has arrived', () => {
    const story = crowdStory(2000);
    const { columns } = crowdTimeline(story);
    if (!columns) throw new Error('no columns');
    const scene = { ...sceneOf(story, columns.eve), timeline: { ...crowdTimeline(story), columns } };
    const other = { ...columns, code: columns.code.map((code) => (code & 15 ? code ^ (1 << 13) : code)) };
    const kinds = [columns, other, null];
    const at = fc.record({ day: fc.integer({ min: 0, max: 30 }), kind: fc.nat(2), isDrawn: fc.boolean() });
    fc.assert(
      fc.property(fc.array(at), (walk) => {
        const card = createCard(2000);
        const go = columnsWalk(card.codes.set);
        for (const { day, kind, isDrawn } of [...walk, { day: 12, kind: 0, isDrawn: true }]) {
          const now = { ...scene.timeline, columns: kinds[kind] ?? null };
          expect(go({ ...scene, timeline: now, day: addDays(columns.eve, day) })).toBe(kind !== 2);
          if (isDrawn) card.draw();
        }
        expect(card.marks()).toEqual(
          story.places.map((_, place) => markOfCode(columns.code[spanOn(columns, place, 12)] ?? 0)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

test('a place is drawn the same from a reading that is asked and from its column', () => {
  const scene = sceneOf(shippedStory, shippedStory.settings.openingDay);
  const drawn = (walkWith: (set: (place: number, mark: number) => void) => (scene: Scene) => boolean, shown: Scene) => {
    const marks: number[] = [];
    walkWith((place, mark) => {
      marks[place] = mark;
    })(shown);
    return marks;
  };
  const inColumns = { ...scene, timeline: { ...scene.timeline, columns: columnsOf(shippedStory).hindsight } };
  expect(drawn(columnsWalk, inColumns)).toEqual(drawn((set) => readingsWalk(shippedStory, set), scene));
});

test('marks are sent one by one where few change, as a whole where many do, and not at all where none does', () => {
  const codes = createMarkCodes(1000);
  const sent = () => {
    const parts: [number, number][] = [];
    codes.send((from, to) => parts.push([from, to]));
    return parts;
  };
  expect(sent()).toEqual([[0, 1000]]);
  expect(sent()).toEqual([]);
  codes.set(0, 1);
  codes.set(5, 1);
  codes.set(7, 0);
  expect(sent()).toEqual([
    [999, 1000],
    [994, 995],
  ]);
  for (let place = 0; place < 200; place += 1) codes.set(place, 2);
  expect(sent()).toEqual([[0, 1000]]);
  codes.forget();
  expect(sent()).toEqual([[0, 1000]]);
});
