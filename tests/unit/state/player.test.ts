// Do the days play at a steady pace, to the end and no further?

import { describe, expect, test } from 'vitest';
import { createPlayer } from '../../../src/state/player.ts';
import type { Day } from '../../../src/story/types.ts';
import { march } from '../readings/story-of.ts';
import { createFakeTicker } from './fake-ticker.ts';

/** A player of 1 to 10 March that notes each day that it shows and the word "end" when it stops. */
function playerOf(whileDrawing: (clock: ReturnType<typeof createFakeTicker>, day: Day) => void = () => {}) {
  const clock = createFakeTicker();
  const shown: (number | 'end')[] = [];
  const show = (day: Day) => {
    shown.push(Number(day.slice(-2)));
    whileDrawing(clock, day);
  };
  const player = createPlayer(march(1), march(10), clock.ticker, show, () => shown.push('end'));
  return { player, clock, shown };
}

test('each step shows the next day', () => {
  const { player, clock, shown } = playerOf();
  player.play(march(3), 2);
  expect(shown).toEqual([]);
  clock.tick(3);
  expect(shown).toEqual([4, 5, 6]);
  expect(player.playing).toBe(true);
});

test('all steps take the same time', () => {
  const { player, clock } = playerOf();
  player.play(march(3), 2);
  const stepMs = clock.waitMs;
  expect(stepMs).toBeGreaterThan(0);
  clock.tick();
  expect(clock.waitMs).toBe(stepMs);
});

test('it draws the last day, stops there, and never loops', () => {
  const { player, clock, shown } = playerOf();
  player.play(march(8), 2);
  clock.tick(20);
  expect(shown).toEqual([9, 10, 'end']);
  expect(player.playing).toBe(false);
  expect(clock.idle).toBe(true);
});

test.each([10, 11])('played from day %i, at or after the last, it starts over from the first', (day) => {
  const { player, clock, shown } = playerOf();
  player.play(march(day), 2);
  clock.tick(2);
  expect(shown).toEqual([1, 2, 3]);
});

describe('on a slow machine', () => {
  test('it skips to the day that is due, and does not queue those it missed', () => {
    const { player, clock, shown } = playerOf();
    player.play(march(1), 2);
    clock.spend(4.5 * clock.waitMs);
    clock.tick();
    expect(shown).toEqual([5]);
    expect(clock.waitMs).toBeGreaterThan(0);
  });

  test('it keeps the pace of the days while each is drawn for longer than a step', () => {
    const pace = { stepMs: 0 };
    const { player, clock, shown } = playerOf((busy) => busy.spend(1.5 * pace.stepMs));
    player.play(march(1), 2);
    pace.stepMs = clock.waitMs;
    clock.tick(4);
    expect(shown).toEqual([2, 4, 6, 8]);
  });

  test('it still ends on the last day, however far time has run past it', () => {
    const { player, clock, shown } = playerOf();
    player.play(march(1), 2);
    clock.spend(1000 * clock.waitMs);
    clock.tick(5);
    expect(shown).toEqual([10, 'end']);
  });

  test('it ends on the last day after it has slept for years', () => {
    const { player, clock, shown } = playerOf();
    player.play(march(1), 8);
    clock.spend(10 * 365 * 24 * 60 * 60 * 1000);
    clock.tick(5);
    expect(shown).toEqual([10, 'end']);
  });

  test('the little time that each drawing takes does not add up to a missed day', () => {
    const pace = { stepMs: 0 };
    const { player, clock, shown } = playerOf((busy) => busy.spend(0.4 * pace.stepMs));
    player.play(march(1), 2);
    pace.stepMs = clock.waitMs;
    clock.tick(20);
    expect(shown).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 'end']);
  });
});

test('a timer that rings early shows the next day all the same, and none twice', () => {
  const { player, clock, shown } = playerOf();
  player.play(march(1), 2);
  const stepMs = clock.waitMs;
  for (let each = 0; each < 3; each += 1) {
    clock.tick(1, 0.1);
    expect(clock.waitMs).toBeGreaterThan(stepMs / 2);
  }
  expect(shown).toEqual([2, 3, 4]);
});

describe('a pause', () => {
  test('stops at the day that is shown and tells so once', () => {
    const { player, clock, shown } = playerOf();
    player.play(march(3), 2);
    clock.tick();
    player.pause();
    player.pause();
    clock.tick(5);
    expect(shown).toEqual([4, 'end']);
    expect(player.playing).toBe(false);
  });

  test('while nothing plays is nothing', () => {
    const { player, shown } = playerOf();
    player.pause();
    expect(shown).toEqual([]);
  });

  test('does not count as time when it plays on', () => {
    const { player, clock, shown } = playerOf();
    player.play(march(3), 2);
    clock.tick();
    player.pause();
    clock.spend(60_000);
    player.play(march(4), 2);
    clock.tick();
    expect(shown).toEqual([4, 'end', 5]);
  });
});

test('played while it plays, it goes on from the new day alone', () => {
  const { player, clock, shown } = playerOf();
  player.play(march(1), 2);
  clock.tick();
  player.play(march(7), 2);
  clock.tick(2);
  expect(shown).toEqual([2, 8, 9]);
});
