// When did it happen, as far as the source tells? Event dates in the part of EDTF (ISO 8601-2) that reports need.

import { isDay } from './day.ts';
import type { Day, EventDate } from './types.ts';

/** What an issue says was expected, where an event date is none. */
export const eventDateForms =
  'a day like 2021-08-12, 2021-08-12~ (about), 2021-08-01/2021-08-12 (all through), [2021-08-12..2021-08-13] (one of these) or ../2021-08-12 (by then)';

/** An event date, or `null` where the text is none of the forms above. */
export function parseEventDate(text: string): EventDate | null {
  return parseOneOf(text) ?? parseInterval(text) ?? parseSingle(text);
}

/** The event date of what happened on one day. */
export function onDay(day: Day): EventDate {
  return { text: day, kind: 'day', from: day, to: day, effect: day, about: false };
}

function parseSingle(text: string): EventDate | null {
  const point = parsePoint(text);
  return point && { ...onDay(point.day), text, about: point.about };
}

function parseOneOf(text: string): EventDate | null {
  const parts = /^\[(.+?)(?:\.\.|,\s*)(.+?)\]$/.exec(text);
  const first = parsePoint(parts?.[1] ?? '');
  const last = parsePoint(parts?.[2] ?? '');
  if (!first || !last || first.day > last.day) return null;
  // It has surely happened only when the span is over.
  return { text, kind: 'one-of', from: first.day, to: last.day, effect: last.day, about: first.about || last.about };
}

function parseInterval(text: string): EventDate | null {
  const [left, right, ...rest] = text.split('/');
  if (left === undefined || right === undefined || rest.length > 0) return null;
  const first = parsePoint(left);
  const last = parsePoint(right);
  if (left === '..' && last) {
    return { text, kind: 'by', from: null, to: last.day, effect: last.day, about: last.about };
  }
  if (first && right === '..') {
    return { text, kind: 'through', from: first.day, to: null, effect: first.day, about: first.about };
  }
  if (!first || !last || first.day > last.day) return null;
  return { text, kind: 'through', from: first.day, to: last.day, effect: first.day, about: first.about || last.about };
}

function parsePoint(text: string): { day: Day; about: boolean } | null {
  const about = /[~?%]$/.test(text);
  const day = about ? text.slice(0, -1) : text;
  return isDay(day) ? { day, about } : null;
}
