// Which reports count on a day: those published by then, or all that are known now?

import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import type { Clock } from '../../../src/story/types.ts';
import { idOf, march, read, readingOf, says, storyOf } from './story-of.ts';

const clocks: readonly Clock[] = ['as-reported', 'hindsight'];

describe('as reported', () => {
  const clock = 'as-reported';
  const late = says(5, 'south', 'outlet', { published: 8 });

  test('a report counts from the day of its publication', () => {
    expect(read([late], { day: 7, clock })).toBe('nothing');
    expect(read([late], { day: 8, clock })).toBe('south reported');
  });

  test('a report printed ahead of its day counts from its day', () => {
    const ahead = says(9, 'south', 'outlet', { published: 8 });
    expect(read([ahead], { day: 8, clock })).toBe('nothing');
    expect(read([ahead], { day: 9, clock })).toBe('south reported');
  });

  test('a late report is put where it belongs among the days once it is published', () => {
    const reports = [late, says(6, 'north')];
    expect(read(reports, { day: 8, clock })).toBe('north reported');
    expect(readingOf(reports, { day: 8, clock })).toMatchObject({ since: '2031-03-06' });
  });

  test('a late second witness confirms what was reported before', () => {
    const reports = [says(5, 'south', 'resident'), late];
    expect(read(reports, { day: 7, clock })).toBe('south reported');
    expect(read(reports, { day: 8, clock })).toBe('south confirmed');
  });

  test('a source without a publication date never counts', () => {
    expect(read([says(5, 'south', 'outlet', { published: null })], { clock })).toBe('nothing');
  });
});

describe('with hindsight', () => {
  test('a report counts from its own day, however late it was published', () => {
    expect(read([says(5, 'south', 'outlet', { published: 30 })], { day: 5 })).toBe('south reported');
  });

  test('a source without a publication date counts', () => {
    expect(read([says(5, 'south', 'outlet', { published: null })], { day: 5 })).toBe('south reported');
  });
});

describe('a row that supersedes another', () => {
  const wrong = says(5, 'south', 'outlet', { id: 'wrong', published: 5 });
  const right = says(5, 'north', 'outlet', { id: 'right', published: 9, supersedes: 'wrong' });

  test.each(clocks)('takes its place for good (%s)', (clock) => {
    expect(read([wrong, right], { day: 9, clock })).toBe('north reported');
    expect(readingOf([wrong, right], { day: 9, clock })?.reports).toEqual(['right']);
  });

  test('leaves it standing until it is published, as reported', () => {
    expect(read([wrong, right], { day: 8, clock: 'as-reported' })).toBe('south reported');
  });

  test('silences it from the first day, with hindsight', () => {
    expect(read([wrong, right], { day: 5, clock: 'hindsight' })).toBe('north reported');
  });

  test.each(clocks)('leaves nothing behind when it speaks of another place (%s)', (clock) => {
    const elsewhere = says(5, 'south', 'outlet', { of: 'upton', published: 9, supersedes: 'wrong' });
    expect(read([wrong, elsewhere], { day: 9, clock })).toBe('nothing');
    expect(read([wrong, elsewhere], { day: 9, clock, of: 'upton' })).toBe('south reported');
  });

  test('without a publication date it counts only with hindsight', () => {
    const undated = { ...right, published: null };
    expect(read([wrong, undated], { clock: 'as-reported' })).toBe('south reported');
    expect(read([wrong, undated], { clock: 'hindsight' })).toBe('north reported');
  });

  test.each(clocks)('may be superseded in turn, and the first does not come back (%s)', (clock) => {
    const last = says(5, 'contested', 'outlet', { published: 12, supersedes: 'right' });
    expect(read([wrong, right, last], { day: 12, clock })).toBe('contested reported');
  });
});

test('the reports of a day are those that the clock lets in, the newest first', () => {
  const story = storyOf([
    says(5, 'south', 'outlet', { id: 'late', published: 8 }),
    says(6, 'north', 'outlet', { id: 'early' }),
    says(7, 'north', 'outlet', { id: 'gone' }),
    says(7, 'north', 'outlet', { id: 'better', supersedes: 'gone' }),
  ]);
  const midham = idOf(story, 'midham');
  expect(createTimeline(story, 'as-reported').reportsAt(midham, march(7))).toEqual(['better', 'early']);
  expect(createTimeline(story, 'hindsight').reportsAt(midham, march(7))).toEqual(['late', 'better', 'early']);
});
