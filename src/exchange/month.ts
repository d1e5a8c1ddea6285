// Which days does a month have?

import { toDay } from '../story/day.ts';
import type { Day } from '../story/types.ts';

/** The first and the last day of the month in which a day lies. */
export function monthOfDay(day: Day): readonly [first: Day, last: Day] {
  const month = day.slice(0, 8);
  const last = ['31', '30', '29', '28'].map((number) => toDay(month + number)).find((each) => each !== null);
  return [toDay(`${month}01`) ?? day, last ?? day];
}
