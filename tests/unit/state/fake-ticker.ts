// A clock that stands still until a test moves it.

import type { Ticker } from '../../../src/state/player.ts';

export function createFakeTicker() {
  let nowMs = 0;
  let waiting: { readonly at: number; readonly callback: () => void } | null = null;
  const ticker: Ticker = {
    now: () => nowMs,
    after(ms, callback) {
      const mine = { at: nowMs + ms, callback };
      waiting = mine;
      return () => {
        if (waiting === mine) waiting = null;
      };
    },
  };
  return {
    ticker,
    get idle() {
      return waiting === null;
    },
    /** How long until the next call, in ms. */
    get waitMs() {
      return waiting ? waiting.at - nowMs : Number.NaN;
    },
    /** Time in which nothing is called, as while the machine is busy. */
    spend(ms: number) {
      nowMs += ms;
    },
    /** Lets the next calls happen, each when it is due (or a little early), or at once where that is past. */
    tick(times = 1, earlyMs = 0) {
      for (let each = 0; each < times && waiting; each += 1) {
        const { at, callback } = waiting;
        waiting = null;
        nowMs = Math.max(nowMs, at - earlyMs);
        callback();
      }
    },
  };
}
