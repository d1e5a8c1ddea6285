// Which weeks of which places have too few witnesses?

import { describe, expect, test } from 'vitest';
import { coverageOf, writeCoverage } from '../../../src/cli/coverage.ts';
import { says, storyOf } from '../readings/story-of.ts';

const of = (reports: Parameters<typeof storyOf>[0]) =>
  coverageOf(storyOf(reports)).find((week) => week.place === 'Midham' && week.reports > 0);

describe('a week of a place', () => {
  test('counts its reports and their origins, and tells the best grade', () => {
    expect(of([says(2, 'north'), says(3, 'north', 'outlet', { origin: 'origin 0' })])).toMatchObject({
      reports: 2,
      origins: 1,
      grade: 'reported',
    });
    expect(of([says(2, 'north'), says(2, 'north')])).toMatchObject({ reports: 2, origins: 2, grade: 'confirmed' });
  });

  test('passes over what is said of the whole province', () => {
    expect(of([says(2, 'north', 'outlet', { precision: 3 })])).toBeUndefined();
  });
});

test('only thin weeks are listed', () => {
  const text = writeCoverage(storyOf([says(2, 'north'), says(2, 'north'), says(3, 'south')]));
  expect(text).toMatch(/weeks of a place have fewer than 3 origins/);
  expect(text).toMatch(/^Midham: (?!2031-03-01)/m);
});
