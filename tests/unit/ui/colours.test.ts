// Can the statuses of the shipped story be told apart by eyes of every kind, and in a grey print?

import { describe, expect, test } from 'vitest';
import { shippedStory } from '../shipped.ts';
import { ciede2000, differenceOf, type Lab, labOf, linear, seenBy, sights } from './vision.ts';

const statuses = shippedStory.settings.placeStatuses;
const pairs = statuses.flatMap((one, index) => statuses.slice(index + 1).map((other) => [one, other] as const));

describe.each(sights)('to %s sight', (sight) => {
  const least = sight === 'grey' ? 10 : 20;
  test.each(
    pairs.map(([one, other]) => [one.id, other.id, one.color, other.color] as const),
  )(`%s and %s differ by ${least} or more`, (_, __, one, other) => {
    expect(differenceOf(one, other, sight)).toBeGreaterThanOrEqual(least);
  });
});

test('no two statuses share a shape, for eyes that see no colours at all', () => {
  expect(new Set(statuses.map(({ shape }) => shape)).size).toBe(statuses.length);
});

describe('the measure itself', () => {
  // Sharma, Wu and Dalal (2005), table 1: pairs 1, 8, 14, 17, 20, 25 and 34.
  test.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [50, 3.1736, 0.5854], 1.0],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('meets the published difference of %j and %j', (one, other, published) => {
    expect(ciede2000(one, other)).toBeCloseTo(published, 4);
    expect(ciede2000(other, one)).toBeCloseTo(published, 4);
  });

  test.each<[string, Lab]>([
    ['#FFFFFF', [100, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#FF0000', [53.24, 80.09, 67.2]],
  ])('gives %s its place in CIE L*a*b*', (colour, expected) => {
    for (const [index, value] of labOf(linear(colour)).entries()) expect(value).toBeCloseTo(expected[index] ?? 0, 1);
  });

  test('leaves white white to every sight', () => {
    for (const sight of sights) {
      for (const value of seenBy(linear('#FFFFFF'), sight)) expect(value).toBeCloseTo(1, 4);
    }
  });

  test('makes red and green alike to those who cannot tell them apart, and to them only', () => {
    const [red, green] = ['#A8503C', '#6B6B2E'];
    for (const sight of ['protan', 'deutan'] as const) {
      expect(differenceOf(red, green, sight)).toBeLessThan(differenceOf(red, green, 'normal') / 2);
    }
    expect(differenceOf(red, green, 'tritan')).toBeGreaterThan(differenceOf(red, green, 'normal') / 2);
  });
});
