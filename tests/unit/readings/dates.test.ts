// From which day does a report speak?

import { describe, expect, test } from 'vitest';
import { read, readingOf, says } from './story-of.ts';

describe('with hindsight a report takes effect', () => {
  test.each([
    ['on its day', '2031-03-12', 12],
    ['on the day that it is about', '2031-03-12~', 12],
    ['on the first day of what held all through', '2031-03-08/2031-03-12', 8],
    ['on the first day of what held on without an end', '2031-03-08/..', 8],
    ['on the last day of the span in which it happened', '[2031-03-11..2031-03-12]', 12],
    ['on the day by which it was so', '../2031-03-12', 12],
  ])('%s', (_, event, day) => {
    expect(read([says(event, 'south')], { day: day - 1 })).toBe('nothing');
    expect(read([says(event, 'south')], { day })).toBe('south reported');
  });
});

describe('what was so by a day', () => {
  test('stands before what happened on that day', () => {
    const reports = [
      says('../2031-03-12', 'north', 'outlet', { published: 14 }),
      says(12, 'south', 'outlet', { published: 13 }),
    ];
    expect(read(reports)).toBe('south reported');
  });

  test('stands before it in whatever order the rows come', () => {
    expect(read([says(12, 'south'), says('../2031-03-12', 'north')])).toBe('south reported');
  });

  test('stands against a weaker event of the day, which is its challenge', () => {
    expect(read([says('../2031-03-12', 'north'), says(12, 'south', 'south')])).toBe(
      'north reported, against south claimed',
    );
  });

  test('stands after what happened on the day before', () => {
    expect(read([says('../2031-03-12', 'north'), says(11, 'south')])).toBe('north reported');
  });
});

describe('the age of a reading', () => {
  test.each([
    ['counts from the day of a single event', '2031-03-12', 20, 8],
    ['counts from the end of what held all through', '2031-03-08/2031-03-12', 20, 8],
    ['is nothing while the span still runs', '2031-03-08/2031-03-12', 10, 0],
    ['is nothing on the day itself', '2031-03-12', 12, 0],
  ])('%s', (_, event, day, ageDays) => {
    expect(readingOf([says(event, 'south')], { day })).toMatchObject({ ageDays });
  });

  test('does not reach past the day on which the source was printed', () => {
    const reading = readingOf([says('2031-03-08/2031-03-20', 'south', 'outlet', { published: 10 })], { day: 15 });
    expect(reading).toMatchObject({ ageDays: 5 });
  });

  test('of what held on without an end counts from the day of printing', () => {
    const reading = readingOf([says('2031-03-08/..', 'south', 'outlet', { published: 10 })], { day: 15 });
    expect(reading).toMatchObject({ ageDays: 5 });
  });

  test('counts from the newest report that says the same', () => {
    expect(readingOf([says(5, 'north'), says(8, 'north')], { day: 10 })).toMatchObject({ ageDays: 2 });
  });

  test('is not made younger by a challenge', () => {
    expect(readingOf([says(5, 'north'), says(8, 'south', 'south')], { day: 10 })).toMatchObject({ ageDays: 5 });
  });

  test.each([
    [10, false],
    [11, true],
  ])('of %i days in a story that trusts silence for 10 means stale: %s', (age, stale) => {
    expect(readingOf([says(5, 'north')], { day: 5 + age })).toMatchObject({ ageDays: age, stale });
  });
});
