// Which day does a cell mean that is not written as 2021-08-12? Read where it can mean one day only, else not at all.

import { addDays, toDay } from './day.ts';
import type { Day } from './types.ts';

/** The day of `2021-08-12`, `12.8.2021`, `12 August 2021` or an instant that begins with its day; `null` where it is none of them. */
export function readDay(text: string): Day | null {
  const plain = text.trim();
  // A database writes midnight behind a day; the clock time of an event is not what a day needs.
  const iso = /^(\d{4}-\d{2}-\d{2})([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.exec(plain);
  if (iso) return toDay(iso[1] ?? '');
  const loose = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (loose) return dayOf(loose[1], loose[2], loose[3]);
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(plain);
  if (dots) return dayOf(dots[3], dots[2], dots[1]);
  const words = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(plain);
  return words ? dayOf(words[3], String(monthOf(words[2] ?? '')), words[1]) : null;
}

/** What to do about a day that a table cannot take as it is written; `null` where nobody can tell which is meant. */
export function dayRemedy(text: string): string | null {
  const meant = readDay(text) ?? ofSerial(text.trim());
  const leave = 'and give its column the format Text, so that no spreadsheet turns it round';
  if (meant) return `Write ${meant}, ${leave}.`;
  const [, first, dot, second, written = ''] = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  const year = written.padStart(4, '20');
  // With points the day stands first everywhere.
  const both = [dayOf(year, second, first), ...(dot === '.' ? [] : [dayOf(year, first, second)])];
  const days = [...new Set(both.filter((day) => day !== null))];
  return days.length > 0 ? `Write ${days.join(' or ')}, ${leave}.` : null;
}

// Day 0 of the spreadsheets; their numbers from the middle of the last century to that of the next are meant as days.
const serialZero = toDay('1899-12-30');
const serials = [18_000, 73_000] as const;

/** The day that a spreadsheet means by its number, such as 44420. */
function ofSerial(text: string): Day | null {
  const number = /^\d{5}$/.test(text) ? Number(text) : 0;
  return serialZero && number >= serials[0] && number <= serials[1] ? addDays(serialZero, number) : null;
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
