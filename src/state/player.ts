// How do the days play by themselves? Steps at a steady pace, to the end and no further.

import { addDays, daysBetween } from '../story/day.ts';
import type { Day } from '../story/types.ts';

/** Where the player gets its time from: the browser's timers, or a fake in a test. */
export interface Ticker {
  now(): number; // ms
  /** Calls back once after some ms; returns the way to call it off. */
  after(ms: number, callback: () => void): () => void;
}

/** Steps through the days in time. */
export interface Player {
  readonly playing: boolean;
  /** Plays from a day on, so many days a second; from the first one where that is the last. */
  play(from: Day, daysPerSecond: number): void;
  pause(): void;
}

/** A player over the days from first to last; `show` is called with each day, `ended` when it stops, by itself or not. */
export function createPlayer(
  first: Day,
  last: Day,
  ticker: Ticker,
  show: (day: Day) => void,
  ended: () => void,
): Player {
  let cancel: (() => void) | null = null;

  function stop() {
    cancel?.();
    cancel = null;
    ended();
  }

  return {
    get playing() {
      return cancel !== null;
    },
    play(from, daysPerSecond) {
      cancel?.();
      const stepMs = 1000 / daysPerSecond;
      const start = from >= last ? first : from;
      const startedAt = ticker.now();
      if (start !== from) show(start);
      let shown = start;
      // Counted from the start, so that the time that drawing takes does not add up.
      const untilNext = () => {
        const elapsed = ticker.now() - startedAt;
        return Math.max(daysBetween(start, shown) + 1, Math.floor(elapsed / stepMs) + 1) * stepMs - elapsed;
      };
      const tick = () => {
        // A slow machine skips to the day that is due instead of queueing the ones it missed.
        const due = Math.max(Math.floor((ticker.now() - startedAt) / stepMs), daysBetween(start, shown) + 1);
        // Bounded before it is a day: after a week asleep it would lie beyond all that a calendar can write.
        shown = addDays(start, Math.min(due, daysBetween(start, last)));
        show(shown);
        if (shown === last) stop();
        else cancel = ticker.after(untilNext(), tick);
      };
      cancel = ticker.after(stepMs, tick);
    },
    pause() {
      if (cancel !== null) stop();
    },
  };
}

/** The timers of the browser or of Node. */
export const realTicker: Ticker = {
  now: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};
