// How well does one day's news hold?

import { describe, expect, test } from 'vitest';
import { read, readingOf, says } from './story-of.ts';

describe('a status is confirmed', () => {
  test.each([
    ['when the side that loses by it concedes it', [says(5, 'south', 'north')]],
    ['when the other side concedes it', [says(5, 'north', 'south')]],
    ['when two independent origins say so', [says(5, 'south', 'outlet'), says(5, 'south', 'outlet')]],
    ['when residents and an outlet say so independently', [says(5, 'south', 'resident'), says(5, 'south')]],
    ['when a concession stands beside a claim', [says(5, 'south', 'south'), says(5, 'south', 'north')]],
    [
      'when two origins call it contested, whoever says so',
      [says(5, 'contested', 'north'), says(5, 'contested', 'south')],
    ],
  ])('%s', (_, reports) => {
    expect(read(reports)).toMatch(/^(north|south|contested) confirmed$/);
  });
});

describe('a status is reported', () => {
  test.each([
    ['when one outlet says so in its own voice', [says(5, 'south')]],
    ['when one resident says so', [says(5, 'south', 'resident')]],
    ['when one side calls a place contested, by which nobody gains', [says(5, 'contested', 'south')]],
    [
      'when reprints share one origin: they are one witness',
      [says(5, 'south', 'outlet', { origin: 'agency' }), says(5, 'south', 'outlet', { origin: 'agency' })],
    ],
    [
      'when two people speak in texts of one origin',
      [says(5, 'south', 'resident', { origin: 'agency' }), says(5, 'south', 'outlet', { origin: 'agency' })],
    ],
    ['when the gaining side joins a single witness', [says(5, 'south'), says(5, 'south', 'south')]],
    ['when nobody in particular joins a single witness', [says(5, 'south'), says(5, 'south', 'rumour')]],
    [
      'when a doubtful source joins a single witness',
      [says(5, 'south'), says(5, 'south', 'outlet', { reliability: 'E' })],
    ],
  ])('%s', (_, reports) => {
    expect(read(reports)).toMatch(/^(south|contested) reported$/);
  });
});

describe('a status is only claimed', () => {
  test.each([
    ['when only the side that gains by it says so', [says(5, 'south', 'south')]],
    ['when that side says so in two origins', [says(5, 'south', 'south'), says(5, 'south', 'south')]],
    ['when nobody in particular says so', [says(5, 'south', 'rumour'), says(5, 'south', 'rumour')]],
    ['when the gaining side and nobody in particular say so', [says(5, 'south', 'south'), says(5, 'south', 'rumour')]],
    ['when only a source of reliability D says so', [says(5, 'south', 'outlet', { reliability: 'D' })]],
    [
      'when only sources of reliability D and E say so',
      [says(5, 'south', 'resident', { reliability: 'D' }), says(5, 'south', 'outlet', { reliability: 'E' })],
    ],
    ['when a concession stands only in a source of reliability E', [says(5, 'south', 'north', { reliability: 'E' })]],
  ])('%s', (_, reports) => {
    expect(read(reports)).toBe('south claimed');
  });
});

test.each(['A', 'B', 'C', 'F'])('a source of reliability %s is a witness', (reliability) => {
  expect(read([says(5, 'south', 'outlet', { reliability })])).toBe('south reported');
});

test('two witnesses of the same status on different days do not add up to a confirmation', () => {
  expect(read([says(5, 'south'), says(6, 'south')])).toBe('south reported');
});

test('a road is graded by the gains and losses of its own statuses', () => {
  const question = { of: 'valley-road' };
  expect(read([says(5, 'cut', 'south', { of: 'valley-road' })], question)).toBe('cut claimed');
  expect(read([says(5, 'cut', 'north', { of: 'valley-road' })], question)).toBe('cut confirmed');
  expect(read([says(5, 'open', 'south', { of: 'valley-road' })], question)).toBe('open claimed');
  expect(read([says(5, 'contested', 'south', { of: 'valley-road' })], question)).toBe('contested reported');
});

test('a reading and its challenge each name the reports behind them', () => {
  const reading = readingOf([
    says(5, 'south', 'resident', { id: 'baker' }),
    says(5, 'south', 'outlet', { id: 'echo' }),
    says(5, 'north', 'north', { id: 'mayor' }),
  ]);
  expect(reading?.reports).toEqual(['baker', 'echo']);
  expect(reading?.challenge?.reports).toEqual(['mayor']);
});
