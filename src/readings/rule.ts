// What do the reports of one day sum up to? The first half of the rule: a candidate for each status that is told, the strongest first.

import { ascending, group } from 'd3-array';
import { daysBetween } from '../story/day.ts';
import { type Settings, statusesOf } from '../story/settings.ts';
import type { ClaimantKind, Day, ReportId, Status } from '../story/types.ts';
import type { Evidence } from './evidence.ts';

/** How well a status holds, weakest first. */
export const grades = ['claimed', 'reported', 'confirmed'] as const;
export type Grade = (typeof grades)[number];

/** A rival status that does not (yet) overturn the reading. */
export interface Challenge {
  readonly status: Status;
  readonly grade: Grade;
  readonly reports: readonly ReportId[];
}

/** What the reports together say of a feature. */
export interface Reading {
  readonly status: Status;
  readonly grade: Grade;
  readonly since: Day; // the day from which the status holds without a break
  readonly heard: Day; // the last day of which a report says the same
  readonly reports: readonly ReportId[]; // those that say the same since then, oldest first; never empty
  readonly challenge: Challenge | null;
  readonly blanket: boolean; // rests on reports of the province or the country
}

/** What the rule needs to know of a story: who gains and who loses by a status, and how long silence is trusted. */
export interface Rule {
  readonly staleAfterDays: number;
  readonly anonymous: ReadonlySet<ClaimantKind>;
  readonly gains: ReadonlyMap<Status, ReadonlySet<ClaimantKind>>;
  readonly loses: ReadonlyMap<Status, ReadonlySet<ClaimantKind>>;
  readonly caution: ReadonlyMap<Status, number>;
}

/** The rule as a story sets it, for its places or its roads. */
export function ruleOf(settings: Settings, kind: 'place' | 'road'): Rule {
  const statuses = statusesOf(settings, kind);
  return {
    staleAfterDays: settings.staleAfterDays,
    anonymous: new Set(settings.claimantKinds.filter((each) => each.anonymous).map((each) => each.id)),
    gains: new Map(statuses.map((status) => [status.id, new Set(status.gains)])),
    loses: new Map(statuses.map((status) => [status.id, new Set(status.loses)])),
    caution: new Map(statuses.map((status) => [status.id, status.caution])),
  };
}

/** Whether nothing has been heard of a reading for longer than the story trusts silence. */
export function isStale(reading: Reading, day: Day, rule: Rule): boolean {
  return daysBetween(reading.heard, day) > rule.staleAfterDays;
}

/** A status that is told of one day, with all that speaks for it. */
export interface Candidate {
  readonly status: Status;
  readonly grade: Grade;
  readonly origins: number;
  readonly published: Day | ''; // the latest; empty where none is known
  readonly until: Day;
  readonly reports: readonly ReportId[];
  readonly blanket: boolean;
}

/** The candidates of one day, strongest first: one for each status that is told. */
export function sumUp(items: readonly Evidence[], rule: Rule): readonly Candidate[] {
  const [only, ...others] = items;
  // As on most days of most places.
  if (only && others.length === 0) return [toCandidate(only.status, items, rule)];
  return [...group(items, (item) => item.status)]
    .map(([status, same]) => toCandidate(status, same, rule))
    .sort((a, b) => compare(a, b, rule));
}

function toCandidate(status: Status, items: readonly Evidence[], rule: Rule): Candidate {
  const [gains, loses] = [rule.gains.get(status), rule.loses.get(status)];
  const witnesses: Evidence[] = [];
  let conceded = false;
  for (const item of items) {
    if (!item.trusted) continue;
    if (!gains?.has(item.claimantKind) && !rule.anonymous.has(item.claimantKind)) witnesses.push(item);
    conceded ||= loses?.has(item.claimantKind) ?? false;
  }
  const blanket = items.every((item) => item.blanket);
  const grade = gradeOf(conceded, originsOf(witnesses));
  // A party's own claim gives no weight to what others report, neither by number nor by being the latest.
  const bearers = witnesses.length > 0 ? witnesses : items;
  return {
    status,
    // Of a whole province it is said too easily to confirm anything of one place in it.
    grade: blanket && grade === 'confirmed' ? 'reported' : grade,
    origins: originsOf(bearers),
    published: bearers.reduce(
      (latest: Day | '', { published }) => (published && published > latest ? published : latest),
      '',
    ),
    until: items.reduce((latest, item) => (item.until > latest ? item.until : latest), items[0]?.until as Day),
    reports: items.map((item) => item.id).sort(ascending),
    blanket,
  };
}

function originsOf(items: readonly Evidence[]): number {
  return items.length < 2 ? items.length : new Set(items.map((item) => item.origin)).size;
}

function gradeOf(conceded: boolean, witnessOrigins: number): Grade {
  if (conceded || witnessOrigins >= 2) return 'confirmed';
  return witnessOrigins === 1 ? 'reported' : 'claimed';
}

function compare(a: Candidate, b: Candidate, rule: Rule): number {
  return (
    strength(b.grade) - strength(a.grade) ||
    b.origins - a.origins ||
    ascending(b.published, a.published) ||
    (rule.caution.get(a.status) ?? 0) - (rule.caution.get(b.status) ?? 0) ||
    ascending(a.status, b.status)
  );
}

/** The place of a grade in the order of grades: the higher, the better it holds. */
export function strength(grade: Grade): number {
  return grades.indexOf(grade);
}
