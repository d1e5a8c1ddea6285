// Can the statuses of the shipped story be told apart by eyes of every kind, and in a grey print?

import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { leastDifference } from '../../../src/doubts/colours.ts';
import { differenceOf, seenBy, sights } from '../../../src/doubts/sight.ts';
import { shippedStory } from '../shipped.ts';

const statuses = shippedStory.settings.placeStatuses;
const pairs = statuses.flatMap((one, index) => statuses.slice(index + 1).map((other) => [one, other] as const));

describe.each(sights)('to %s sight', (sight) => {
  const least = leastDifference[sight];
  test.each(
    pairs.map(([one, other]) => [one.id, other.id, one.color, other.color] as const),
  )(`%s and %s differ by ${least} or more`, (_, __, one, other) => {
    expect(differenceOf(one, other, sight)).toBeGreaterThanOrEqual(least);
  });
});

test('no two statuses share a shape, for eyes that see no colours at all', () => {
  expect(new Set(statuses.map(({ shape }) => shape)).size).toBe(statuses.length);
});

// So the checker need not ask whether a colour sinks into the page.
test('the outline holds a symbol of any colour on the light page and the dark one, by WCAG 2.2, 1.4.11', () => {
  const css = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');
  const [paper, outline] = ['paper', 'outline'].map((name) => {
    const [, light, dark] = css.match(`--${name}: .*light-dark\\((#\\w{6}), (#\\w{6})\\)`) ?? [];
    return { light: light ?? '', dark: dark ?? '' };
  });
  for (const page of ['light', 'dark'] as const) {
    // What has less than 3:1 with the one has more with the other, where the two have 9:1.
    expect(wcagContrast(paper?.[page] ?? '', outline?.[page] ?? '')).toBeGreaterThanOrEqual(3 ** 2);
  }
});

describe('the measure itself', () => {
  // Measured with other programs when the colours were chosen.
  test.each([
    ['#2878BD', '#3D1F1A', 'normal', 41.7],
    ['#2878BD', '#3D1F1A', 'grey', 26.4],
    ['#F6C445', '#94A484', 'protan', 20.8],
  ] as const)('has %s and %s %s sight differ by %d', (one, other, sight, difference) => {
    expect(differenceOf(one, other, sight)).toBeCloseTo(difference, 1);
    expect(differenceOf(other, one, sight)).toBeCloseTo(difference, 1);
  });

  test('gives black and white the whole of contrast and difference', () => {
    expect(wcagContrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    for (const sight of sights) expect(differenceOf('#000000', '#FFFFFF', sight)).toBeCloseTo(100, 1);
  });

  test('simulates in linear light', () => {
    // A mid green to deutan sight by the matrices of Machado, Oliveira and Fernandes: 0.860646 and 0.672501 of its
    // light become red and green, and the third stays as dark as 0.04294 of it.
    const light = 0.2158605;
    const { r, g, b } = seenBy('#008000', 'deutan');
    const encoded = (value: number) => 1.055 * value ** (1 / 2.4) - 0.055;
    expect(r).toBeCloseTo(encoded(0.860646 * light), 4);
    expect(g).toBeCloseTo(encoded(0.672501 * light), 4);
    expect(b).toBeCloseTo(encoded(0.04294 * light), 4);
  });

  test('leaves white white to every sight', () => {
    for (const sight of sights) {
      const { r, g, b } = seenBy('#FFFFFF', sight);
      for (const value of [r, g, b]) expect(value).toBeCloseTo(1, 4);
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
