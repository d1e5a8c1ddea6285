// When does a reading yield to the next day's news, and when does it stand?

import { describe, expect, test } from 'vitest';
import { read, readingOf, says } from './story-of.ts';

const claim = (day: number) => says(day, 'south', 'south');
const report = (day: number, status = 'south') => says(day, status);
const confirmation = (day: number, status = 'south') => [says(day, status), says(day, status, 'resident')];

describe('a reading yields', () => {
  test.each([
    ['a claim to a claim', [says(3, 'north', 'north'), claim(5)], 'south claimed'],
    ['a claim to a report', [says(3, 'north', 'north'), report(5)], 'south reported'],
    ['a claim to a confirmation', [says(3, 'north', 'north'), ...confirmation(5)], 'south confirmed'],
    ['a report to a report', [report(3, 'north'), report(5)], 'south reported'],
    ['a report to a confirmation', [report(3, 'north'), ...confirmation(5)], 'south confirmed'],
    ['a confirmation to a confirmation', [...confirmation(3, 'north'), ...confirmation(5)], 'south confirmed'],
    ['a stale confirmation to a report', [...confirmation(3, 'north'), report(14)], 'south reported'],
  ])('%s', (_, reports, expected) => {
    expect(read(reports)).toBe(expected);
  });
});

describe('a reading stands and carries the challenge', () => {
  test.each([
    [
      "a lone party's claim never overturns a reported reading",
      [report(3, 'north'), claim(5)],
      'north reported, against south claimed',
    ],
    [
      'a rumour never overturns a reported reading',
      [report(3, 'north'), says(5, 'south', 'rumour')],
      'north reported, against south claimed',
    ],
    [
      'a doubtful source never overturns a reported reading',
      [report(3, 'north'), says(5, 'south', 'outlet', { reliability: 'D' })],
      'north reported, against south claimed',
    ],
    [
      'a claim does not overturn a confirmation',
      [...confirmation(3, 'north'), claim(5)],
      'north confirmed, against south claimed',
    ],
    [
      'a single report does not overturn a fresh confirmation',
      [...confirmation(3, 'north'), report(13)],
      'north confirmed, against south reported',
    ],
    [
      'a claim does not overturn even a stale report',
      [report(3, 'north'), claim(30)],
      'north reported, against south claimed',
    ],
    [
      'a claim does not overturn even a stale confirmation',
      [...confirmation(3, 'north'), claim(30)],
      'north confirmed, against south claimed',
    ],
  ])('%s', (_, reports, expected) => {
    expect(read(reports)).toBe(expected);
  });
});

describe('a day that repeats the status', () => {
  test('keeps the higher grade of before', () => {
    expect(read([...confirmation(3, 'north'), says(5, 'north', 'north')])).toBe('north confirmed');
  });

  test('raises the grade when it holds better', () => {
    expect(read([says(3, 'north', 'north'), ...confirmation(5, 'north')])).toBe('north confirmed');
  });

  test('keeps the day since which the status holds, and adds its reports', () => {
    const reading = readingOf([says(3, 'north', 'outlet', { id: 'z' }), says(5, 'north', 'outlet', { id: 'a' })]);
    expect(reading).toMatchObject({ since: '2031-03-03', reports: ['z', 'a'] });
  });

  test('ends the challenge of an earlier day when nobody repeats it', () => {
    expect(read([report(3, 'north'), claim(5), report(6, 'north')])).toBe('north reported');
  });

  test('keeps a stale reading from yielding by making it fresh again', () => {
    expect(read([...confirmation(3, 'north'), report(12, 'north'), report(14)])).toBe(
      'north confirmed, against south reported',
    );
  });
});

describe('silence is not broken by a mere claim', () => {
  test.each([
    ['a claim of the same does not make a stale reading fresh', [claim(14)], 'reported', true],
    ['a report of the same does', [report(14)], 'reported', false],
  ])('%s', (_, reports, grade, stale) => {
    expect(readingOf([report(3), ...reports], { day: 14 })).toMatchObject({ grade, stale });
  });

  test('so it does not bring an old reading back over what has been reported of the whole country since', () => {
    const reports = [report(3), says(14, 'north', 'outlet', { of: '*' }), claim(15)];
    expect(read(reports, { day: 16 })).toBe('north reported');
  });
});

test('a status that returns holds since its return and rests only on what was said since', () => {
  const reading = readingOf([report(3, 'north'), report(5), says(8, 'north', 'outlet', { id: 'return' })]);
  expect(reading).toMatchObject({ status: 'north', since: '2031-03-08', reports: ['return'] });
});

describe('the strongest of the other candidates of a day is the challenge', () => {
  test.each([
    [
      'on the first day',
      [...confirmation(5), report(5, 'contested'), says(5, 'north', 'north')],
      'south confirmed, against contested reported',
    ],
    [
      'when the reading falls',
      [report(3, 'north'), ...confirmation(5), report(5, 'contested')],
      'south confirmed, against contested reported',
    ],
    [
      'when the reading is repeated',
      [report(3, 'north'), report(5, 'north'), claim(5)],
      'north reported, against south claimed',
    ],
    [
      'when the reading stands',
      [...confirmation(3, 'north'), report(5, 'contested'), claim(5)],
      'north confirmed, against contested reported',
    ],
    [
      'when the reading stands, though the day repeats it less strongly',
      [...confirmation(3, 'north'), says(5, 'north', 'north'), report(5)],
      'north confirmed, against south reported',
    ],
  ])('%s', (_, reports, expected) => {
    expect(read(reports)).toBe(expected);
  });

  test('and a later day sets another in its place', () => {
    expect(read([...confirmation(3, 'north'), report(5, 'contested'), claim(6)])).toBe(
      'north confirmed, against south claimed',
    );
  });
});

describe('on equal grade within a day', () => {
  const twice = (status: string, published: number) => [
    says(5, status, 'outlet', { published }),
    says(5, status, 'resident', { published }),
  ];

  test('the candidate with more independent origins leads', () => {
    const three = [...twice('north', 6), says(5, 'north', 'outlet', { published: 6 })];
    expect(read([...three, ...twice('contested', 9)])).toBe('north confirmed, against contested confirmed');
  });

  test('reprints of one origin do not make a candidate lead', () => {
    const reprint = { origin: 'agency', published: 6 };
    const reprints = [says(5, 'south', 'outlet', reprint), says(5, 'south', 'outlet', reprint)];
    expect(read([...reprints, says(5, 'north', 'outlet', { published: 7 })])).toBe(
      'north reported, against south reported',
    );
  });

  test('with as many origins the later-published leads', () => {
    expect(read([...twice('contested', 6), ...twice('south', 7)])).toBe('south confirmed, against contested confirmed');
  });

  test("a party's late claim does not make a candidate the later-published", () => {
    const even = [says(5, 'contested', 'outlet', { published: 6 }), says(5, 'south', 'outlet', { published: 6 })];
    expect(read([...even, says(5, 'south', 'south', { published: 9 })])).toBe(
      'contested reported, against south reported',
    );
  });

  test('a candidate without any publication date comes after one that has one', () => {
    expect(read([says(5, 'contested', 'outlet', { published: null }), says(5, 'south', 'outlet')])).toBe(
      'south reported, against contested reported',
    );
  });

  test('published on one day, the more cautious leads', () => {
    expect(read([report(5, 'north'), report(5, 'contested'), report(5)])).toMatch(/^contested reported/);
  });
});
