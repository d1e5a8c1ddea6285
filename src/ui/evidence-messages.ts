// How is it said how a place came to read as it does, and why each of its reports stands where it does?

import type { First, History, Milestone, Turn } from '../readings/history.ts';
import type { Dismissal, Weight } from '../readings/standing.ts';
import { daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Day, ReportId, Status } from '../story/types.ts';
import { capitalise, count, list, shortDay } from './format.ts';
import { kindPhrase } from './reading-messages.ts';

export const stripWords = {
  published: 'Reports by day',
  key: 'hatched: claimed · stripe: also told',
  milestones: 'How it came about',
} as const;

type Labels = readonly { readonly id: Status; readonly label: string; readonly phrase: string }[];

/** What happened on one day, short enough for a label: "Claimed by the Taliban, told by others". */
export function milestoneText(of: readonly Milestone[], statuses: Labels, settings: Settings): string {
  return capitalise(of.map((milestone) => shortText(milestone, statuses, settings)).join(', '));
}

function shortText(milestone: Milestone, statuses: Labels, settings: Settings): string {
  switch (milestone.kind) {
    case 'early':
      return `early claim by ${kindPhrase(milestone.by, settings)}`;
    case 'claim':
      return `claimed by ${kindPhrase(milestone.by, settings)}`;
    case 'told':
      return 'told by others';
    case 'conceded':
      return 'conceded';
    case 'return':
      return `${labelOf(milestone.status, statuses)} again`;
    case 'rival':
      return `also told as ${labelOf(milestone.status, statuses)}`;
  }
}

/** The lag in words: who said it when, and how long it took from the claim to the concession. */
export function historyText({ turn, milestones }: History, statuses: Labels, settings: Settings): string {
  if (!turn) return '';
  const { language } = settings;
  const sentences = [lagText(turn, statuses, settings)];
  if (turn.early.kind === 'on')
    sentences.push(`An earlier claim, of ${shortDay(turn.early.day, language)}, had not been borne out.`);
  if (turn.blanket) sentences.push('These reports speak of a wider area, not of the place itself.');
  const returns = milestones.flatMap((milestone) =>
    milestone.kind === 'return'
      ? [`${phraseOf(milestone.status, statuses)} again from ${shortDay(milestone.day, language)}`]
      : [],
  );
  if (returns.length > 0) sentences.push(`${capitalise(list(returns, language))}.`);
  return sentences.join(' ');
}

function lagText(turn: Turn, statuses: Labels, settings: Settings): string {
  const { language, lastDay } = settings;
  const { claim, told, conceded } = turn;
  const firsts: readonly { readonly first: First; readonly verb: string; readonly noun: string }[] = [
    {
      first: claim,
      verb: claim.kind === 'on' ? `claimed by ${kindPhrase(claim.by, settings)}` : '',
      noun: 'claim by the side that gains',
    },
    { first: told, verb: 'told by others', noun: 'independent report' },
    {
      first: conceded,
      verb: conceded.kind === 'on' ? `conceded by ${kindPhrase(conceded.by, settings)}` : '',
      noun: 'concession',
    },
  ];
  const byDay = new Map<Day, string[]>();
  for (const { first, verb } of firsts)
    if (first.kind === 'on') byDay.set(first.day, [...(byDay.get(first.day) ?? []), verb]);
  const parts = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, verbs]) => `${list(verbs, language)} on ${shortDay(day, language)}`);
  const missing = firsts.filter(({ first }) => first.kind === 'never').map(({ noun }) => noun);
  const undated = firsts.filter(({ first }) => first.kind === 'undated').map(({ noun }) => noun);
  const status = `${capitalise(phraseOf(turn.status, statuses))}: `;
  const sentences =
    parts.length > 0 ? [`${status}${parts.join('; ')}${byDay.size > 0 ? lagBetween(turn, language) : ''}.`] : [];
  if (missing.length > 0)
    sentences.push(`No ${either(missing, language)} is in these reports by ${shortDay(lastDay, language)}.`);
  if (undated.length > 0) sentences.push(`The day of the first ${list(undated, language)} is not known.`);
  return sentences.join(' ');
}

/** ": one day from claim to concession"; from the claim to others where nobody conceded, and nothing where only one is known. */
function lagBetween({ claim, told, conceded }: Turn, language: string): string {
  const ends = [
    { first: claim, noun: 'claim' },
    { first: told, noun: 'report by others' },
    { first: conceded, noun: 'concession' },
  ].flatMap(({ first, noun }) => (first.kind === 'on' ? [{ day: first.day, noun }] : []));
  const from = ends[0];
  const to = ends.at(-1);
  if (!from || !to || from === to) return '';
  if (ends.every(({ day }) => day === from.day)) return ', on the same day';
  const days = daysBetween(from.day, to.day);
  if (days === 0) return `: ${from.noun} and ${to.noun} on the same day`;
  const number = Math.abs(days) === 1 ? 'one day' : `${count(Math.abs(days), language)} days`;
  return days > 0 ? `: ${number} from ${from.noun} to ${to.noun}` : `: ${number} from ${to.noun} to ${from.noun}`;
}

/** Why a report stands where it does; `publisherOf` names the outlet of the row that it repeats or that replaces it, `idOf` that row. */
export function standingText(
  why: Weight | Dismissal,
  publisherOf: (id: ReportId) => string,
  language: string,
  idOf: (id: ReportId) => string = (id) => id,
): string {
  switch (why.kind) {
    case 'conceded':
      return 'conceded by the losing side';
    case 'witness':
      return 'independent witness';
    case 'reprint':
      return `reprint of a counted origin (${publisherOf(why.of)})`;
    case 'same-article':
      return 'from an article already counted';
    case 'claim':
      return 'claim of the side that gains: no witness';
    case 'anonymous':
      return 'said by nobody in particular: no witness';
    case 'untrusted':
      return 'source not usually reliable: no witness';
    case 'superseded':
      return `replaced by a later row (${publisherOf(why.by)}, ${idOf(why.by)})`;
    case 'older':
      return `of a time before the present reading began (${shortDay(why.than, language)})`;
    case 'blanket':
      return 'speaks of a wider area, while the place has a reading of its own';
    case 'silenced':
      return 'of the place itself, which newer reports of a wider area outweigh';
    case 'outdone':
      return 'weaker than another rival of that day';
    case 'past-rival':
      return 'a rival that no longer challenges';
  }
}

function labelOf(id: Status, statuses: Labels): string {
  return statuses.find((status) => status.id === id)?.label ?? id;
}

function phraseOf(id: Status, statuses: Labels): string {
  return statuses.find((status) => status.id === id)?.phrase ?? id;
}

function either(items: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(items);
}
