// Which day does a cell of somebody else's table mean? Read where it can mean one day only, else not at all.

import { toDay } from '../story/day.ts';
import type { Day } from '../story/types.ts';

export const dayRemedy =
  'Write it as 2021-08-12. Read are 12.08.2021 and 12 August 2021 too; 12/08/2021 could be two days.';

/** The day of `2021-08-12`, `12.8.2021`, `12 August 2021` or an instant that begins with its day; `null` where it is none of them. */
export function readDay(text: string): Day | null {
  const plain = text.trim();
  // A database writes midnight behind a day; the clock time of an event is not what a day needs.
  const iso = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.exec(plain);
  if (iso) return toDay(iso[1] ?? '');
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain);
  if (dots) return dayOf(dots[3], dots[2], dots[1]);
  const words = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(plain);
  return words ? dayOf(words[3], String(monthOf(words[2] ?? '')), words[1]) : null;
}

/** The first and the last day of the month in which a day lies. */
export function monthOfDay(day: Day): readonly [first: Day, last: Day] {
  const month = day.slice(0, 8);
  const last = ['31', '30', '29', '28'].map((number) => toDay(month + number)).find((each) => each !== null);
  return [toDay(`${month}01`) ?? day, last ?? day];
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** 1 to 12, by the name or its beginning; 0 where it is no month. */
function monthOf(name: string): number {
  const plain = name.toLowerCase();
  return (
    1 +
    months.findIndex(
      (month) => month === plain || month.slice(0, 3) === plain || (month === 'september' && plain === 'sept'),
    )
  );
}

function dayOf(year = '', month = '', day = ''): Day | null {
  return toDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
