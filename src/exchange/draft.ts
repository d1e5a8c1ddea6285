// Which settings follow from the statements? The statuses, the kinds of claimants and the days; all else is the editor's.

import { daysBetween } from '../story/day.ts';
import { longestDays } from '../story/defaults.ts';
import { parseEventDate } from '../story/edtf.ts';
import { type Issue, quote } from '../story/issue.ts';
import type { Day } from '../story/types.ts';
import type { DraftSettings } from './descriptor.ts';
import { createNames, sameName } from './naming.ts';
import type { Statement } from './statement.ts';

/** The settings, with the id of each status and kind by its words; an issue where there are more statuses than looks. */
export function draftSettings(statements: readonly Statement[], title: string) {
  const statuses = idsOf(statements, ({ status }) => status, createNames('status'));
  const kinds = idsOf(statements, ({ claimantKind }) => claimantKind, createNames('kind'));
  const days = statements.flatMap(({ date }) => daysOf(date)).sort();
  const settings = {
    firstDay: days[0],
    lastDay: days.at(-1),
    openingDay: days.at(-1),
    timeZone: 'UTC',
    language: 'en-GB',
    staleAfterDays: 14,
    headline: title,
    standfirst: '',
    areaNoun: '',
    control: '',
    placeStatuses: [...statuses.values()].map(({ id, words }) => {
      const label = words.charAt(0).toUpperCase() + words.slice(1);
      // A side that says that it holds a place gains by it; more is not known of who gains or loses.
      const side = kinds.get(sameName(words));
      const gains = side ? [side.id] : [];
      return { id, label, phrase: phrases[id] ?? `marked as ${words}`, ...lookOf(id, statuses), gains, loses: [] };
    }),
    roadStatuses: [],
    claimantKinds: [...kinds.values()].map(({ id, words }) => ({
      id,
      label: labels[id] ?? words,
      ...(id === 'unattributed' ? { anonymous: true } : {}),
    })),
    placeClasses: [{ id: 'place', one: 'place', many: 'places' }],
    collections: [],
    tallies: [],
  } satisfies DraftSettings;
  const idOf = (names: typeof statuses, words: string) => names.get(sameName(words))?.id ?? '';
  return {
    settings,
    statusId: (words: string) => idOf(statuses, words),
    kindId: (words: string) => idOf(kinds, words),
    issues: [...tooMany(statements, [...statuses.keys()]), ...tooLong(statements, days)],
  };
}

// What says the same in every story keeps its id, its words and its look.
const phrases: Readonly<Record<string, string>> = {
  contested: 'contested',
  government: 'held by the government',
  'non-state-actor': 'held by a non-state actor',
};
const labels: Readonly<Record<string, string>> = { media: 'The outlet itself', unattributed: 'Unattributed' };
const fought = { color: '#F6C445', shape: 'diamond', caution: 0 };
// The first four are told apart by eyes of every kind and in grey, on both pages; for a fifth there is no more room.
const looks = [
  { color: '#2878BD', shape: 'circle', caution: 1 },
  { color: '#601860', shape: 'square', caution: 1 },
  { color: '#909090', shape: 'triangle', caution: 1 },
  { color: '#486000', shape: 'pentagon', caution: 1 },
  { color: '#C2571A', shape: 'hexagon', caution: 1 },
];

function lookOf(id: string, statuses: ReadonlyMap<string, Named>) {
  if (id === 'contested') return fought;
  const others = [...statuses.values()].filter((each) => each.id !== 'contested');
  return looks[others.findIndex((each) => each.id === id)] ?? { ...fought, caution: 1 };
}

interface Named {
  readonly id: string;
  readonly words: string; // as they were first written
}

function idsOf(
  statements: readonly Statement[],
  wordsOf: (statement: Statement) => string,
  idFor: ReturnType<typeof createNames>,
): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const words of statements.map(wordsOf)) {
    const key = sameName(words);
    if (!named.has(key)) named.set(key, { id: idFor(key, words), words });
  }
  return named;
}

function daysOf(date: string): readonly Day[] {
  const event = parseEventDate(date);
  return event ? [event.from ?? event.effect, event.effect, event.to ?? event.effect] : [];
}

/** A status has a shape of its own, and there are six. */
function tooMany(statements: readonly Statement[], statuses: readonly string[]): readonly Issue[] {
  const most = looks.length + 1;
  const surplus = statuses[most];
  const first = statements.find(({ status }) => sameName(status) === surplus);
  if (surplus === undefined || !first) return [];
  const expected = `at most ${most} different statuses`;
  const remedy = 'Write those that mean the same in the same way.';
  return [
    { file: first.file, row: first.row, column: 'status', expected, found: `${quote(first.status)}, one more`, remedy },
  ];
}

/** A day is drawn for each. The row that is told is the first of them; a mistyped year is as likely in the last. */
function tooLong(statements: readonly Statement[], days: readonly Day[]): readonly Issue[] {
  const [first, last] = [days[0], days.at(-1)];
  const by = statements.find(({ date }) => first !== undefined && daysOf(date).includes(first));
  if (!first || !last || !by || daysBetween(first, last) < longestDays) return [];
  const latest = statements.find(({ date }) => daysOf(date).includes(last));
  const expected = `a day within ${longestDays} days of the last, ${last}${latest ? ` (${latest.file}, row ${latest.row})` : ''}`;
  const remedy = 'Mend the year, or import a part of the table.';
  return [{ file: by.file, row: by.row, column: 'date', expected, found: quote(first), remedy }];
}
