// What is a made-up story to be like? So many places over 200 days, ten reports of each, and the same to the byte for the same seed.

import { addDays } from '../../../src/story/day.ts';
import type { Day } from '../../../src/story/types.ts';

export interface Recipe {
  readonly seed: number;
  readonly places: number;
  /**
   * Left out, the reports are as mixed as those of a war: claims, denials, lags, and the more places the more of them
   * change in a day. Given, the readings are known beforehand: so many places change each day (as far as there are so
   * many), all others are read on the first day and told again, so that stories of any size differ in nothing else.
   */
  readonly changesPerDay?: number;
}

export const firstDay = '2031-01-01' as Day;
export const dayCount = 200;
export const lastDay = addDays(firstDay, dayCount - 1);

/** Each place is reported once in each round of days. */
export const rounds = 10;
export const roundDays = dayCount / rounds;

/** The day with a number, counted from 0. */
export function dayAt(index: number): Day {
  return days[index] ?? lastDay;
}

const days = Array.from({ length: dayCount }, (_, index) => addDays(firstDay, index));
