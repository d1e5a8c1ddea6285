// What day is it in the story? The only file that makes a Day or touches a Date.

import type { Day } from './types.ts';

const dayMs = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a calendar day that exists, such as `2021-08-12`. */
export function isDay(text: string): text is Day {
  if (known.has(text)) return true;
  if (!pattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  const isOne = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (isOne) known.add(text);
  return isOne;
}

// The same few are told again and again.
const known = new Set<string>();

/** The text as a Day, or `null` where it is none. */
export function toDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** The day that lies a number of days later (or earlier, where negative). */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** How many days lie between two days; negative where the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Every day from the first to the last, both included; none where the last comes first. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const count = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The nearest day within the two bounds. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  if (day < first) return first;
  return day > last ? last : day;
}

/**
 * The day on which an instant falls in a time zone: `2021-08-12T22:10-07:00` is the 13th in Kabul.
 * A plain day stays what it is. `null` where the text is neither.
 */
export function dayOfInstant(text: string, timeZone: string): Day | null {
  if (isDay(text)) return text;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(text)) return null;
  // An instant without an offset cannot be moved into the zone; its printed day is kept.
  if (!/(Z|[+-]\d{2}:?\d{2})$/.test(text)) return toDay(text.slice(0, 10));
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return null;
  return toDay(formatIn(timeZone).format(instant));
}

/** The day on which the reader reads, by the clock of their machine. */
export function today(): Day {
  const now = new Date();
  return dayOf(Math.floor((now.getTime() / 60_000 - now.getTimezoneOffset()) / 1440));
}

/** A day written out for a reader: "Thursday 12 August 2021", "12 August 2021", "12 August" or "12 Aug". */
export function writeDay(day: Day, language: string, form: DayForm): string {
  const text = formatOf(language, form).format(new Date(`${day}T00:00:00Z`));
  return language.startsWith('en') ? text.replace(',', '') : text;
}

/** A day in a calendar of Intl, such as `gregory` or `persian`, in figures; the weekday as `Thu`. */
export function dayIn(calendar: string, day: Day): DayParts {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    ...{ weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' },
  });
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { weekday: of('weekday'), day: Number(of('day')), month: Number(of('month')), year: Number(of('year')) };
}

/** A day in figures. */
export interface DayParts {
  readonly weekday: string;
  readonly day: number;
  readonly month: number; // from 1
  readonly year: number;
}

/** How much of a day is written. */
export type DayForm = 'full' | 'long' | 'short' | 'tiny';

const dayForms: Record<DayForm, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'long' },
  tiny: { day: 'numeric', month: 'short' },
};

// To make a format takes a hundred times as long as to use it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, form: DayForm): Intl.DateTimeFormat {
  const key = `${language} ${form}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...dayForms[form], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const zones = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  // Swedish dates are written as ISO 8601 writes them.
  const format = zones.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  zones.set(timeZone, format);
  return format;
}

/** Whether the text is a language tag (BCP 47) that the runtime takes. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Whether the runtime knows the IANA time zone. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

// A story has few days, and asks for each of them many thousand times.
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / dayMs;
  numbers.set(day, number);
  return number;
}

function dayOf(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * dayMs).toISOString().slice(0, 10) as Day;
  days.set(number, day);
  return day;
}
