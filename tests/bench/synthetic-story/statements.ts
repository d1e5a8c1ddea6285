// What is said of a place in a round of days? A statement with its day, its claimant and the day on which it was printed.

import { chance, pick } from './chance.ts';
import { dayAt, dayCount, type Recipe, roundDays } from './recipe.ts';
import { type StatusName, statuses } from './settings.ts';

export interface Statement {
  readonly status: StatusName;
  readonly event: string; // EDTF
  readonly published: number | null; // day, counted from 0; `null` where the source shows none
  readonly precision: 1 | 2 | 3;
  readonly claimantKind: string;
  readonly replaces: boolean; // the statement of the round before
}

/** How many places change, where that is known: each once in each round. */
function movers({ places, changesPerDay = 0 }: Recipe): number {
  return Math.min(places, changesPerDay * roundDays);
}

/** On which day of a round, counted from 0, a place is reported. */
export function dayInRound(recipe: Recipe, place: number, round: number): number {
  if (recipe.changesPerDay === undefined) return Math.floor(chance(recipe.seed, 10, place, round) * roundDays);
  return round === 0 && place >= movers(recipe) ? 0 : place % roundDays;
}

/** How a place reads on a day, where that is known beforehand; `null` before its first report. */
export function knownStatus(recipe: Recipe, place: number, day: number): StatusName | null {
  const round = Math.floor(day / roundDays);
  const heard = day % roundDays >= dayInRound(recipe, place, round) ? round : round - 1;
  return heard < 0 ? null : steadyStatus(recipe, place, heard);
}

/** The statement of a place in a round, on a day counted from 0. */
export function statementOf(recipe: Recipe, place: number, round: number, day: number): Statement {
  const roll = (what: number) => chance(recipe.seed, what, place, round);
  if (recipe.changesPerDay !== undefined) {
    const claimantKind = roll(20) < 0.8 ? 'media' : 'un-ngo';
    const event = roll(21) < 0.1 ? `${dayAt(day)}~` : dayAt(day);
    const status = steadyStatus(recipe, place, round);
    return { status, event, published: day, precision: 1, claimantKind, replaces: false };
  }
  const status = mixedStatus(recipe.seed, place, round);
  return {
    status,
    event: eventOf(day, roll(22)),
    published: roll(23) < 0.02 ? null : Math.min(dayCount - 1, day + lagOf(roll(24), roll(25))),
    precision: pick([[1, 0.79] as const, [2, 0.12] as const, [3, 0.09] as const], roll(26)),
    claimantKind: claimantOf(status, roll(27), roll(28)),
    replaces: round > 0 && isMended(place) && roll(29) < 0.3,
  };
}

/** The statements of these places are now and then replaced by the next, so that only their last ids need be remembered. */
export function isMended(place: number): boolean {
  return place % 50 === 7;
}

/** A place that changes goes on to another status in each round. */
function steadyStatus(recipe: Recipe, place: number, round: number): StatusName {
  const start = Math.floor(chance(recipe.seed, 30, place) * statuses.length);
  const steps = place < movers(recipe) ? round : 0;
  return statuses[(start + steps) % statuses.length] ?? 'contested';
}

/** Most places fall in a round of their own, some are taken back, and not all that is said is so. */
function mixedStatus(seed: number, place: number, round: number): StatusName {
  const fall = 1 + Math.floor(chance(seed, 31, place) * 13);
  const back = chance(seed, 32, place) < 0.12 ? fall + 1 + Math.floor(chance(seed, 33, place) * 5) : 99;
  const roll = chance(seed, 34, place, round);
  if (round === fall) return roll < 0.6 ? 'contested' : 'south';
  if (round < fall) return roll < 0.78 ? 'north' : roll < 0.95 ? 'contested' : 'south';
  if (round < back) return roll < 0.86 ? 'south' : roll < 0.95 ? 'contested' : 'north';
  return roll < 0.6 ? 'north' : roll < 0.85 ? 'league' : 'contested';
}

/** The forms of event dates, about as often as in the Afghan story. */
function eventOf(index: number, roll: number): string {
  const day = dayAt(index);
  if (roll < 0.7 || index === 0) return day;
  if (roll < 0.78) return `${day}~`;
  if (roll < 0.83) return `${day}/${dayAt(Math.min(dayCount - 1, index + 3))}`;
  if (roll < 0.9) return `[${dayAt(index - 1)}..${day}]`;
  return `../${day}`;
}

function lagOf(kind: number, roll: number): number {
  const [least, most] = pick(
    [[[0, 0], 0.55] as const, [[1, 1], 0.3] as const, [[2, 4], 0.1] as const, [[5, 20], 0.05] as const],
    kind,
  );
  return least + Math.floor(roll * (most - least + 1));
}

function claimantOf(status: StatusName, kind: number, roll: number): string {
  const side = status === 'contested' ? 'resident' : status;
  const other = status === 'south' ? 'north' : 'south';
  const told = pick(
    [
      ['media', 0.42] as const,
      ['side', 0.16] as const,
      ['local-official', 0.2] as const,
      ['other', 0.04] as const,
      ['rest', 0.18] as const,
    ],
    kind,
  );
  if (told === 'side') return side;
  if (told === 'other') return other;
  return told === 'rest'
    ? pick([['unattributed', 0.5] as const, ['resident', 0.3] as const, ['un-ngo', 0.2] as const], roll)
    : told;
}
