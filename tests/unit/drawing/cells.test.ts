// Does a drawing of very many places show what lies on top, in few bytes?

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotScreen } from '../../../src/drawing/cells.ts';
import { createDrawing } from '../../../src/drawing/drawing.ts';
import { fitProjection } from '../../../src/drawing/project.ts';
import { spotsIn } from '../../../src/drawing/spots.ts';
import { fromCode } from '../../../src/readings/columns.ts';
import { createCrowd } from '../../../src/readings/crowd.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { addDays } from '../../../src/story/day.ts';
import { boundsOf } from '../../../src/story/view.ts';
import { crowdStory, crowdTimeline } from '../crowd.ts';

const box = { width: 600, height: 450, radius: 7, fontPx: 13 };

function drawn(size: number, { day = 12, selected = '', width = box.width, height = box.height } = {}) {
  const story = crowdStory(size);
  const timeline = crowdTimeline(story);
  const drawing = createDrawing(null, boundsOf(story), { ...box, width, height, crowd: dotScreen });
  const chosen = story.places.find(({ id }) => id === selected)?.id ?? null;
  const on = (each: number) => addDays(story.settings.firstDay, each);
  const scene = { timeline, day: on(day), selected: chosen, network: createNetwork(story), reach: null };
  return { story, timeline, drawing, scene, markup: drawing.draw(scene) };
}

interface Dot {
  readonly key: string; // "column,row"
  readonly color: string;
  readonly hollow: boolean;
  readonly faded: boolean;
}

/** The dots of a drawing, read as a program that shows SVG reads them. */
function dotsIn(markup: string): Dot[] {
  return [
    ...markup.matchAll(
      /<g( opacity="0\.5")?>(<path [^>]*>)(<path [^>]*>)?<\/g>|<path d="[^"]*" stroke="var\(--unread\)"[^>]*>/g,
    ),
  ].flatMap(([text, faded, path = text, holes]) => {
    const color = /stroke="([^"]+)"/.exec(path)?.[1] ?? '';
    let [x, y] = [0, 0];
    return [...(/ d="([^"]+)"/.exec(path)?.[1] ?? '').matchAll(/m(-?\d+) ?(-?\d+)h0/g)].map(([, right, down]) => {
      [x, y] = [x + Number(right), y + Number(down)];
      return { key: `${x},${y}`, color, hollow: holes !== undefined, faded: faded !== undefined };
    });
  });
}

test('every cell with places in it has one dot, with the look of the first of them in the story', () => {
  fc.assert(
    fc.property(fc.integer({ min: 500, max: 3000 }), fc.integer({ min: 0, max: 30 }), (size, day) => {
      const { story, timeline, markup } = drawn(size, { day });
      const projection = fitProjection(boundsOf(story), box.width, box.height);
      const spots = spotsIn(story, { ...box, projection });
      const { px } = dotScreen.cellsOf(spots, box.width, box.height);
      const crowd = timeline.columns && createCrowd(timeline.columns);
      crowd?.moveTo(day);
      const expected = new Map<string, Dot>();
      for (const { x, y, number } of spots) {
        const key = `${Math.floor(x / px)},${Math.floor(y / px)}`;
        if (expected.has(key)) continue;
        const look = fromCode(crowd?.codes[number] ?? 0);
        const color = look ? (story.settings.placeStatuses[look.status]?.color ?? '') : 'var(--unread)';
        expected.set(key, { key, color, hollow: look?.grade === 'claimed', faded: look?.stale ?? false });
      }
      const dots = dotsIn(markup);
      expect(dots.length).toBe(expected.size);
      expect(new Map(dots.map((dot) => [dot.key, dot]))).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

describe('100,000 places', () => {
  const wide = drawn(100_000, { width: 760, height: 560 });
  const narrow = drawn(100_000, { width: 330, height: 250 });

  test('weigh no more in two drawings than the page has room for', () => {
    expect(gzipSync(wide.markup + narrow.markup).length).toBeLessThan(20_000);
  });

  test('have at most so many dots, and few names', () => {
    expect(dotsIn(wide.markup).length).toBeLessThanOrEqual(6000);
    expect([...wide.markup.matchAll(/<text/g)].length).toBeLessThanOrEqual(40);
  });

  test('are drawn anew for a day in less than 50 ms', () => {
    const began = performance.now();
    wide.drawing.draw({ ...wide.scene, day: addDays(wide.scene.day, 1) });
    expect(performance.now() - began).toBeLessThan(50 * patience);
  });

  test('are drawn alike every time', () => {
    expect(drawn(100_000, { width: 330, height: 250 }).markup).toBe(narrow.markup);
  });
});

// Where two cores have more to do.
const patience = 4;

test('the place that is chosen stands out as a symbol with its name', () => {
  const { markup } = drawn(2000, { selected: 'p1900' });
  expect(markup).toContain('data-feature="p1900"');
  expect(markup).toContain('>Place 1900</text>');
  expect(drawn(2000).markup).not.toContain('data-feature');
});

test('few places of many are symbols, as everywhere', () => {
  const { markup, drawing, scene } = drawn(300);
  expect(markup).toContain('data-feature="p299"');
  expect(drawing.isCrowd(scene)).toBe(false);
});

test('a point means the nearest place, if any is near', () => {
  const { drawing, scene, story } = drawn(2000);
  const projection = fitProjection(boundsOf(story), box.width, box.height);
  expect(drawing.isCrowd(scene)).toBe(true);
  for (const place of story.places.slice(0, 50)) {
    const [x, y] = projection.point(place.at);
    expect(drawing.placeAt(scene, x, y)).toBe(place.id);
  }
  expect(drawing.placeAt(scene, -100, -100)).toBeNull();
});
