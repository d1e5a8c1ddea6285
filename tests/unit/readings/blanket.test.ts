// When does a report of the whole province or country speak for a place in it?

import { describe, expect, test } from 'vitest';
import { read, readingOf, says } from './story-of.ts';

const ofAll = (day: number, status: string, who = 'outlet') => says(day, status, who, { of: '*' });
const ofProvince = (day: number, status: string, who = 'outlet') => says(day, status, who, { precision: 3 });

describe('a blanket report', () => {
  test.each([
    ['speaks for a place without a reading of its own', [ofAll(5, 'north')], 'north reported'],
    ['of the province speaks for it too', [ofProvince(5, 'north')], 'north reported'],
    [
      'of the surroundings is no blanket',
      [says(5, 'north', 'outlet', { precision: 2 }), ofAll(6, 'south')],
      'north reported',
    ],
    ['never holds better than reported, however many say it', [ofAll(5, 'north'), ofAll(5, 'north')], 'north reported'],
    ['never holds better than reported, even conceded', [ofAll(5, 'north', 'south')], 'north reported'],
    ["is claimed when it is a side's boast", [ofAll(5, 'north', 'north')], 'north claimed'],
    ['yields to a later one that holds as well', [ofAll(5, 'north'), ofProvince(6, 'south')], 'south reported'],
    [
      'stands against a later boast',
      [ofAll(5, 'north'), ofAll(6, 'south', 'south')],
      'north reported, against south claimed',
    ],
    [
      "is silent beside the place's own reading, even a later one",
      [says(5, 'north'), ofAll(6, 'south')],
      'north reported',
    ],
    ["yields at once to the place's own report", [ofAll(5, 'north'), says(6, 'south')], 'south reported'],
    [
      'is silent again when an own report comes back to a stale place',
      [says(3, 'north'), ofAll(14, 'south'), says(15, 'north')],
      'north reported',
    ],
  ])('%s', (_, reports, expected) => {
    expect(read(reports, { day: 15 })).toBe(expected);
  });

  test('and a confirmation by two origins does not add up over the blanket and the own report', () => {
    expect(read([ofAll(5, 'north'), says(5, 'north')], { day: 5 })).toBe('north reported');
  });
});

describe('a blanket report over a stale reading', () => {
  const stale = [says(3, 'north'), says(3, 'north', 'resident')];

  test('speaks from the day on which the own reading is stale', () => {
    const reports = [...stale, ofAll(12, 'south')];
    expect(read(reports, { day: 13 })).toBe('north confirmed');
    expect(read(reports, { day: 14 })).toBe('south reported');
  });

  test('does not speak when it is only a boast', () => {
    expect(read([...stale, ofAll(20, 'south', 'south')], { day: 21 })).toBe('north confirmed');
  });

  test('does not speak when it is older than the last news of the place', () => {
    expect(read([ofAll(2, 'south'), ...stale], { day: 20 })).toBe('north confirmed');
  });

  test('counts its age from the blanket report', () => {
    expect(readingOf([...stale, ofAll(20, 'south')], { day: 22 })).toMatchObject({
      ageDays: 2,
      stale: false,
      blanket: true,
    });
  });
});

describe("a lone party's claim about the place itself", () => {
  test('does not overturn what a blanket report says, and is its challenge', () => {
    expect(read([ofAll(5, 'north'), says(6, 'south', 'south')], { day: 6 })).toBe(
      'north reported, against south claimed',
    );
  });

  test('does not overturn it either when the blanket report has grown stale', () => {
    expect(read([ofAll(3, 'north'), says(20, 'south', 'south')], { day: 20 })).toBe(
      'north reported, against south claimed',
    );
  });

  test('does not drive out a stronger challenge', () => {
    const reports = [ofAll(5, 'north'), ofAll(5, 'north'), ofAll(5, 'contested'), says(6, 'south', 'south')];
    expect(read(reports, { day: 6 })).toBe('north reported, against contested reported');
  });

  test('that says the same stands beside it and keeps it fresh, but does not weaken it', () => {
    const same = [ofAll(5, 'north', 'outlet'), says(20, 'north', 'north')];
    expect(readingOf(same, { day: 21 })).toMatchObject({
      ...{ status: 'north', grade: 'reported', since: '2031-03-05' },
      ...{ ageDays: 1, stale: false, reports: ['r1', 'r2'] },
    });
  });

  test('overturns a blanket report that is itself only claimed', () => {
    expect(read([ofAll(5, 'north', 'north'), says(6, 'south', 'south')], { day: 6 })).toBe('south claimed');
  });
});

describe('a report of *', () => {
  const all = [says(5, 'north', 'outlet', { of: '*' })];
  const except = [says(5, 'north', 'outlet', { of: '* except midham, upton' })];

  test.each([
    ['speaks for every counted place', all, 'lowford', 'north reported'],
    ['does not speak for a place that is not counted', all, 'weir-ferry', 'nothing'],
    ['does not speak for roads', all, 'valley-road', 'nothing'],
    ['does not speak for the places that it excepts', except, 'midham', 'nothing'],
    ['does not speak for any of several exceptions', except, 'upton', 'nothing'],
    ['speaks for the places that it does not except', except, 'lowford', 'north reported'],
  ])('%s', (_, reports, of, expected) => {
    expect(read(reports, { of, day: 6 })).toBe(expected);
  });
});
