// Which place does a pointer mean?

import { expect, test } from 'vitest';
import { nearestPlace } from '../../../src/map/places.ts';
import type { Position } from '../../../src/story/types.ts';
import { valley } from '../valley.ts';

// A screen of 100 px for a degree: Upton at 0, 0, Midham at 50, 50, Lowford at 100, 100, Weir Ferry at 120, 120.
const onScreen = ([lon, lat]: Position) => ({ x: (lon - 170) * 100, y: (lat - 20) * 100 });
const nearest = (x: number, y: number, reachPx = 20) => nearestPlace(valley(), onScreen, x, y, reachPx);

test.each([
  ['on a place', 50, 50, 'midham'],
  ['near a place', 60, 45, 'midham'],
  ['at the end of its reach', 70, 50, 'midham'],
  ['beyond its reach', 70.1, 50, null],
  ['far from all', 300, 300, null],
  ['between two places, the nearer', 109, 109, 'lowford'],
  ['between two places, the other', 111, 111, 'weir-ferry'],
])('%s: %d, %d means %s', (_, x, y, expected) => {
  expect(nearest(x, y)).toBe(expected);
});

test('the nearest is meant even when a farther one comes first in the story', () => {
  expect(nearest(95, 95, 500)).toBe('lowford');
});

test('of two equally near the first of the story is meant', () => {
  expect(nearest(25, 25, 100)).toBe('upton');
});

test('a junction is never meant', () => {
  expect(nearest(80, 60, 5)).toBeNull();
  expect(nearest(80, 60, 40)).toBe('midham');
});
