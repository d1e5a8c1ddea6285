// Do the names of the drawing stand free of each other and of the symbols?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Labelled, placeLabels } from '../../../src/drawing/labels.ts';
import type { Label, Lead } from '../../../src/ui/label.ts';
import { seeded } from '../readings/any-story.ts';

const [width, height] = [400, 300];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room that a name takes, with letters half as wide as high. */
function boxOf({ text, x, middleY, anchor }: Label, fontPx: number): Box {
  const long = text.length * fontPx * 0.5;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { left, right: left + long, top: middleY - 0.4 * fontPx, bottom: middleY + 0.5 * fontPx };
}

const roundingPx = 0.1;

function collide(a: Box, b: Box): boolean {
  const [wide, high] = [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
  return wide > roundingPx && high > roundingPx;
}

/** How far a point lies from the nearest point of a box. */
function distance({ x, y }: Labelled, { left, top, right, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Points of a line, a little within its ends, a px apart. */
function alongOf([x0, y0, x1, y1]: Lead): readonly (readonly [number, number])[] {
  const long = Math.hypot(x1 - x0, y1 - y0);
  const count = Math.max(0, Math.floor(long) - 4);
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 3) / long;
    return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
  });
}

const place = fc.record({
  text: fc.string({ unit: fc.constantFrom(...'Kabulherat -'), minLength: 1, maxLength: 16 }),
  x: fc.double({ min: 0, max: width, noNaN: true }),
  y: fc.double({ min: 0, max: height, noNaN: true }),
  radius: fc.integer({ min: 3, max: 12 }),
  how: fc.constantFrom(undefined, 'apart' as const),
});
const places = fc
  .array(place, { maxLength: 30 })
  .map((all) => all.map((each, index): Labelled => ({ ...each, id: `${index}` })));
const fontPx = fc.integer({ min: 9, max: 16 });

describe('wherever the places lie', () => {
  test('no two names collide', () => {
    fc.assert(
      fc.property(places, fontPx, (all, size) => {
        const boxes = placeLabels(all, width, height, size).map((label) => boxOf(label, size));
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => collide(box, other))).toEqual([]);
        }
      }),
      seeded,
    );
  });

  test('no name is written over a symbol, be it its own', () => {
    fc.assert(
      fc.property(places, fontPx, (all, size) => {
        for (const label of placeLabels(all, width, height, size)) {
          const box = boxOf(label, size);
          expect(all.filter((each) => distance(each, box) < each.radius - roundingPx)).toEqual([]);
        }
      }),
      seeded,
    );
  });

  test('every name stays inside of the drawing', () => {
    fc.assert(
      fc.property(places, fontPx, (all, size) => {
        for (const label of placeLabels(all, width, height, size)) {
          const { left, top, right, bottom } = boxOf(label, size);
          expect([left, top, width - right, height - bottom].map((room) => room >= -roundingPx)).not.toContain(false);
        }
      }),
      seeded,
    );
  });

  test('a line leads from its own symbol to its name, and touches no other symbol and no other name', () => {
    let met = 0;
    fc.assert(
      fc.property(places, fontPx, (all, size) => {
        const labels = placeLabels(all, width, height, size);
        for (const { id, lead } of labels) {
          if (!lead) continue;
          met += 1;
          const points = alongOf(lead);
          const own = all[Number(id)];
          const label = labels.find((each) => each.id === id);
          if (!own || !label) throw new Error('a name of nothing');
          expect(Math.hypot(lead[0] - own.x, lead[1] - own.y)).toBeLessThanOrEqual(own.radius + roundingPx);
          expect(distance({ ...own, x: lead[2], y: lead[3] }, boxOf(label, size))).toBeLessThan(6);
          for (const [x, y] of points) {
            const nearest = all
              .filter((each) => each !== own)
              .map((each) => Math.hypot(each.x - x, each.y - y) - each.radius);
            expect(Math.min(Number.POSITIVE_INFINITY, ...nearest)).toBeGreaterThan(-roundingPx);
            for (const other of labels.filter((each) => each.id !== id))
              expect(distance({ ...own, x, y }, boxOf(other, size))).toBeGreaterThan(0);
          }
        }
      }),
      seeded,
    );
    expect(met).toBeGreaterThan(10);
  });

  test('each place is named once at most, in its own words', () => {
    fc.assert(
      fc.property(places, fontPx, (all, size) => {
        const labels = placeLabels(all, width, height, size);
        expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
        for (const { id, text } of labels) expect(text).toBe(all[Number(id)]?.text);
      }),
      seeded,
    );
  });
});

const at = (id: string, x: number, y: number): Labelled => ({ id, text: `Place ${id}`, x, y, radius: 9 });

test('a place alone has its name on its right, level with it', () => {
  expect(placeLabels([at('a', 100, 100)], width, height, 12)).toMatchObject([{ id: 'a', anchor: 'start' }]);
});

test('a place at the right edge has its name on its left', () => {
  expect(placeLabels([at('a', 390, 100)], width, height, 12)).toMatchObject([{ id: 'a', anchor: 'end' }]);
});

test('where there is room for one name only, the first of the story has it', () => {
  const crowd = [at('a', 100, 100), at('b', 102, 100), at('c', 100, 102)];
  const [first] = placeLabels(crowd, 200, 125, 24);
  expect(first?.id).toBe('a');
  expect(placeLabels(crowd, 200, 125, 24).length).toBeLessThan(3);
});

test('where the sides, the corners and the middle above are taken, a name stands above and ends over its symbol', () => {
  const neighbours = [
    [230, 150],
    [170, 150],
    [200, 175],
    [222, 128],
  ].map(([x = 0, y = 0], index): Labelled => ({ id: `${index}`, text: 'n', x, y, radius: 7 }));
  const labels = placeLabels([{ id: 'a', text: 'Midhamton', x: 200, y: 150, radius: 7 }, ...neighbours], 400, 300, 13);
  const name = labels.find(({ id }) => id === 'a');
  expect(name).toMatchObject({ anchor: 'end' });
  expect(Math.abs((name?.x ?? 0) - 200)).toBeLessThan(7);
  expect(name?.middleY).toBeLessThan(140);
});

/** A place with others all around it, so close that its name has no room beside it. */
function amidst(id: string, x: number, y: number): readonly Labelled[] {
  const around = [0, 60, 120, 180, 240, 300].map((turn, index): Labelled => {
    const [dx, dy] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    return { id: `${id}${index}`, text: '', x: x + 17 * dx, y: y + 17 * dy, radius: 6 };
  });
  return [{ id, text: 'Midhamton', x, y, radius: 6 }, ...around];
}

test('a place among others has its name apart, at the end of a line, where it is important', () => {
  const [middle, ...around] = amidst('a', 200, 150);
  if (!middle) throw new Error('no place');
  expect(placeLabels([middle, ...around], 400, 300, 13)).toEqual([]);
  const [label] = placeLabels([{ ...middle, how: 'apart' }, ...around], 400, 300, 13);
  expect(label).toMatchObject({ id: 'a', lead: expect.anything() });
});

test('only a few names stand apart, those of the most important places', () => {
  const towns = Array.from({ length: 9 }, (_, index) =>
    amidst(`${index}`, 150 + 250 * (index % 3), 100 + 200 * Math.floor(index / 3)),
  );
  const middles = towns.map(([middle]) => ({ ...middle, how: 'apart' }) as Labelled);
  const labels = placeLabels([...middles, ...towns.flatMap((town) => town.slice(1))], 800, 600, 13);
  expect(labels.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5']);
});

test('what has no name takes its room, and gets none', () => {
  const silent = { ...at('b', 130, 100), text: '' };
  const labels = placeLabels([at('a', 100, 100), silent], width, height, 12);
  expect(labels).toMatchObject([{ id: 'a', anchor: 'end' }]);
});

test('the name of an area lies on its point, and gives way to those of places', () => {
  const area = { id: '', text: 'Midland', x: 200, y: 150, radius: 0, how: 'area' } as const;
  expect(placeLabels([area], width, height, 12)).toMatchObject([{ x: 200, middleY: 150, anchor: 'middle' }]);
  const labels = placeLabels([at('a', 160, 150), area], width, height, 12);
  expect(labels.map(({ id }) => id)).toEqual(['a']);
});
