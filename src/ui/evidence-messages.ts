// How is it said how a place came to read as it does, and why each of its reports stands where it does?

import type { First, History, Milestone, Turn } from '../readings/history.ts';
import type { Dismissal, Weight } from '../readings/standing.ts';
import { daysBetween } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Day, ReportId, Status } from '../story/types.ts';
import { capitalise, count, either, list, shortDay } from './format.ts';
import { kindPhrase } from './reading-messages.ts';
import { words } from './words.ts';

type Labels = readonly { readonly id: Status; readonly label: string; readonly phrase: string }[];

/** What happened on one day, short enough for a label: "Claimed by the Taliban, told by others". */
export function milestoneText(of: readonly Milestone[], statuses: Labels, settings: Settings): string {
  return capitalise(of.map((milestone) => shortText(milestone, statuses, settings)).join(words.comma));
}

function shortText(milestone: Milestone, statuses: Labels, settings: Settings): string {
  switch (milestone.kind) {
    case 'early':
      return words.earlyClaim(kindPhrase(milestone.by, settings));
    case 'claim':
      return words.claimedBy(kindPhrase(milestone.by, settings));
    case 'told':
      return words.toldByOthers;
    case 'conceded':
      return words.conceded;
    case 'return':
      return words.again(labelOf(milestone.status, statuses));
    case 'rival':
      return words.alsoToldAs(labelOf(milestone.status, statuses));
  }
}

/** The lag in words: who said it when, and how long it took from the claim to the concession. */
export function historyText({ turn, milestones }: History, statuses: Labels, settings: Settings): string {
  if (!turn) return '';
  const { language } = settings;
  const sentences = [lagText(turn, statuses, settings)];
  if (turn.early.kind === 'on') sentences.push(words.earlierClaim(shortDay(turn.early.day, language)));
  if (turn.blanket) sentences.push(words.theseOfWiderArea);
  const returns = milestones.flatMap((milestone) =>
    milestone.kind === 'return'
      ? [words.againFrom(phraseOf(milestone.status, statuses), shortDay(milestone.day, language))]
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
      verb: claim.kind === 'on' ? words.claimedBy(kindPhrase(claim.by, settings)) : '',
      noun: words.claimOfGainer,
    },
    { first: told, verb: words.toldByOthers, noun: words.independentReport },
    {
      first: conceded,
      verb: conceded.kind === 'on' ? words.concededBy(kindPhrase(conceded.by, settings)) : '',
      noun: words.concession,
    },
  ];
  const byDay = new Map<Day, string[]>();
  for (const { first, verb } of firsts)
    if (first.kind === 'on') byDay.set(first.day, [...(byDay.get(first.day) ?? []), verb]);
  const parts = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, verbs]) => words.doneOn(list(verbs, language), shortDay(day, language)));
  const missing = firsts.filter(({ first }) => first.kind === 'never').map(({ noun }) => noun);
  const undated = firsts.filter(({ first }) => first.kind === 'undated').map(({ noun }) => noun);
  const status = capitalise(phraseOf(turn.status, statuses));
  const sentences =
    parts.length > 0 ? [words.turnTo(status, parts.join(words.semicolon) + lagBetween(turn, language))] : [];
  if (missing.length > 0) sentences.push(words.noneBy(either(missing, language), shortDay(lastDay, language)));
  if (undated.length > 0) sentences.push(words.dayUnknown(list(undated, language)));
  return sentences.join(' ');
}

/** ": one day from claim to concession"; from the claim to others where nobody conceded, and nothing where only one is known. */
function lagBetween({ claim, told, conceded }: Turn, language: string): string {
  const ends = [
    { first: claim, noun: words.claim },
    { first: told, noun: words.reportByOthers },
    { first: conceded, noun: words.concession },
  ].flatMap(({ first, noun }) => (first.kind === 'on' ? [{ day: first.day, noun }] : []));
  const from = ends[0];
  const to = ends.at(-1);
  if (!from || !to || from === to) return '';
  if (ends.every(({ day }) => day === from.day)) return words.allSameDay;
  const days = daysBetween(from.day, to.day);
  if (days === 0) return words.bothSameDay(from.noun, to.noun);
  const [first, last] = days > 0 ? [from, to] : [to, from];
  return words.lag(Math.abs(days), count(Math.abs(days), language), first.noun, last.noun);
}

/** Why a report stands where it does; `publisherOf` names the outlet of the row that it repeats or that replaces it, `idOf` that row. */
export function standingText(
  why: Weight | Dismissal,
  publisherOf: (id: ReportId) => string,
  language: string,
  idOf: (id: ReportId) => string = (id) => id,
): string {
  const { standing } = words;
  switch (why.kind) {
    case 'reprint':
      return standing.reprint(publisherOf(why.of));
    case 'superseded':
      return standing.superseded(publisherOf(why.by), idOf(why.by));
    case 'older':
      return standing.older(shortDay(why.than, language));
    default:
      return standing[why.kind];
  }
}

function labelOf(id: Status, statuses: Labels): string {
  return statuses.find((status) => status.id === id)?.label ?? id;
}

function phraseOf(id: Status, statuses: Labels): string {
  return statuses.find((status) => status.id === id)?.phrase ?? id;
}
