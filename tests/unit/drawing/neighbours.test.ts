// Do the arrow keys go over the map as a reader expects?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Direction, nextMark } from '../../../src/drawing/neighbours.ts';
import { seeded } from '../readings/any-story.ts';

const marks = [
  { id: 'middle', x: 50, y: 50 },
  { id: 'west', x: 10, y: 52 },
  { id: 'east', x: 90, y: 48 },
  { id: 'north', x: 52, y: 10 },
  { id: 'south-east', x: 60, y: 90 },
];

test.each([
  ['left', 'west'],
  ['right', 'east'],
  ['up', 'north'],
  ['down', 'south-east'],
] as const)('%s of the middle lies %s', (direction, expected) => {
  expect(nextMark(marks, 'middle', direction)).toBe(expected);
});

describe('where no mark', () => {
  test('has been reached, the first one is', () => {
    expect(nextMark(marks, null, 'left')).toBe('middle');
    expect(nextMark([], null, 'left')).toBeNull();
  });

  test('lies that way, there is none', () => {
    expect(nextMark(marks, 'west', 'left')).toBeNull();
  });
});

test('the next mark always lies in the direction of the key', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 99 }), y: fc.integer({ min: 0, max: 99 }) });
  const direction = fc.constantFrom<Direction[]>('left', 'right', 'up', 'down');
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), direction, (points, way) => {
      const all = points.map((point, index) => ({ ...point, id: `${index}` }));
      const next = all.find(({ id }) => id === nextMark(all, '0', way));
      const [start] = all;
      if (!next || !start) return;
      const ahead = { left: start.x - next.x, right: next.x - start.x, up: start.y - next.y, down: next.y - start.y };
      expect(ahead[way]).toBeGreaterThan(0);
    }),
    seeded,
  );
});
