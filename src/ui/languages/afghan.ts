// How do Dari and Pashto write numbers, names, lists and days? Alike, but for their own words.

import type { DayForm, DayParts } from '../../story/day.ts';

const numbers = new Intl.NumberFormat('fa-AF');
const figures = new Intl.NumberFormat('fa-AF', { useGrouping: false });

/** A number in the figures of both. */
export const n = (value: number) => numbers.format(value);

/** A Latin name within the sentence keeps its own direction, and its brackets to itself. */
export const apart = (text: string) => (/[A-Za-z]/.test(text) ? `\u2068${text}\u2069` : text);

/** The way to join the last of a list, by the words for "and" and "or". */
export function listedBy(words: Readonly<Record<'and' | 'or', string>>) {
  return (items: readonly string[], join: 'and' | 'or'): string => {
    const named = items.map(apart);
    const last = named.pop() ?? '';
    return named.length === 0 ? last : `${named.join('، ')} ${words[join]} ${last}`;
  };
}

/** What days are called; months from the first, weekdays as `Thu`. */
interface DayNames {
  readonly months: readonly string[];
  readonly solarMonths: readonly string[]; // of the Solar Hijri calendar
  readonly weekdays: Readonly<Record<string, string>>;
}

/** The way to write a day by these names; the Solar Hijri date stands beside the full one. */
export function writtenBy({ months, solarMonths, weekdays }: DayNames) {
  const inYear = ({ day, month, year }: DayParts, names: readonly string[]) =>
    `${figures.format(day)} ${names[month - 1]} ${figures.format(year)}`;
  return (form: DayForm, partsIn: (calendar: string) => DayParts): string => {
    const date = partsIn('gregory');
    if (form === 'long') return inYear(date, months);
    if (form !== 'full') return `${figures.format(date.day)} ${months[date.month - 1]}`;
    return `${weekdays[date.weekday]} ${inYear(date, months)} (${inYear(partsIn('persian'), solarMonths)})`;
  };
}
