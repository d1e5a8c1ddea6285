// How are days, numbers and lists written for a reader? By Intl, in the language that is spoken, or as that language says where not every browser's Intl knows it.

import { type DayForm, dayIn, writeDay } from '../story/day.ts';
import type { Day } from '../story/types.ts';
import { words } from './words.ts';

/** "Thursday 12 August 2021". */
export function fullDay(day: Day, language: string): string {
  return write(day, language, 'full');
}

/** "12 August 2021". */
export function longDay(day: Day, language: string): string {
  return write(day, language, 'long');
}

/** "12 August". */
export function shortDay(day: Day, language: string): string {
  return write(day, language, 'short');
}

/** "12 Aug". */
export function tinyDay(day: Day, language: string): string {
  return write(day, language, 'tiny');
}

function write(day: Day, language: string, form: DayForm): string {
  const { written } = words;
  return written ? written(form, (calendar) => dayIn(calendar, day)) : writeDay(day, language, form);
}

/** "1,030". */
export function count(value: number, language: string): string {
  return formatsOf(language).numbers.format(value);
}

/** "a, b and c". */
export function list(items: readonly string[], language: string): string {
  return words.listed ? words.listed(items, 'and') : formatsOf(language).lists.format(items);
}

/** "a, b or c". */
export function either(items: readonly string[], language: string): string {
  if (words.listed) return words.listed(items, 'or');
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items);
}

// To make a format takes far longer than to use it, and each day is told with a dozen of them.
const formats = new Map<string, { numbers: Intl.NumberFormat; lists: Intl.ListFormat }>();

function formatsOf(language: string) {
  const known = formats.get(language) ?? {
    numbers: new Intl.NumberFormat(words.figures ?? language),
    lists: new Intl.ListFormat(language, { type: 'conjunction' }),
  };
  formats.set(language, known);
  return known;
}

/** The clock time of an instant as its source prints it, "16:21"; empty where it prints only the day. */
export function clockTime(published: string): string {
  return /T(\d{2}:\d{2})/.exec(published)?.[1] ?? '';
}

/** The first letter as a capital, for a phrase that begins a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
