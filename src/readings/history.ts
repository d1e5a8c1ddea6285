// How did a feature come to read as it does in the end? Who said so first, who bore it out, who gave in, and what turned back.

import { ascending } from 'd3-array';
import { addDays, daysBetween } from '../story/day.ts';
import type { ClaimantKind, Day, FeatureId, Status } from '../story/types.ts';
import { type Evidence, isAdmitted } from './evidence.ts';
import { type Rule, ruleOf, strength } from './rule.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Timeline } from './timeline.ts';

/** The day on which something was first published; `undated` where only reports without a date say it. */
export type First =
  | { readonly kind: 'on'; readonly day: Day; readonly by: ClaimantKind }
  | { readonly kind: 'undated' }
  | { readonly kind: 'never' } // not by the last day of the story
  | { readonly kind: 'nobody' }; // there is no side that gains, or none that loses

/** The way into the status that holds in the end. */
export interface Turn {
  readonly status: Status;
  readonly early: First; // a claim so long before that it had gone stale
  readonly claim: First; // by the side that gains
  readonly told: First; // by a witness of neither side
  readonly conceded: First; // by a side that loses
  readonly blanket: boolean; // only reports of the province or the country say so
}

/** A day on which something turned for a feature, or was first said of it. */
export type Milestone =
  | { readonly kind: 'early' | 'claim' | 'told' | 'conceded'; readonly day: Day; readonly by: ClaimantKind }
  | { readonly kind: 'return'; readonly day: Day; readonly status: Status } // it reads again as it did before
  | Rival;

interface Rival {
  readonly kind: 'rival'; // told as something else, which does not prevail
  readonly day: Day;
  readonly status: Status;
}

/** The milestones of a feature, and the way into its last status. */
export interface History {
  readonly turn: Turn | null; // `null` where the feature never read as anything else
  readonly milestones: readonly Milestone[]; // by day
}

/** What a feature went through over all days of its story. */
export function milestones(timeline: Timeline, feature: FeatureId): History {
  const { settings } = timeline.story;
  const kind = timeline.story.roads.some((road) => road.id === feature) ? 'road' : 'place';
  const rule = ruleOf(settings, kind);
  const stretches = stretchesOf(timeline, feature);
  const begin = turnOf(stretches, rule);
  const turn = begin && firstsOf(timeline, feature, begin, rule);
  const firsts = (['early', 'claim', 'told', 'conceded'] as const).flatMap((name): readonly Milestone[] => {
    const first = turn?.[name];
    return first?.kind === 'on' ? [{ kind: name, day: first.day, by: first.by }] : [];
  });
  const rivals = [...rivalsIn(stretches), ...(begin ? otherSides(timeline, feature, begin, rule) : [])];
  const known = [...firsts, ...returnsIn(stretches)];
  const isTold = (rival: Rival) =>
    known.some(({ kind, day }) => day === rival.day && (kind === 'return' || rival.status === turn?.status));
  const all: readonly Milestone[] = [...known, ...rivals.filter((rival) => !isTold(rival))];
  return { turn, milestones: [...all].sort((a, b) => ascending(a.day, b.day)) };
}

interface Begin {
  readonly status: Status;
  readonly day: Day; // the first on which it read so
  readonly from: Day; // what took effect before this day is no news of the turn
  readonly anew: boolean; // it had read so once before
}

/** Where the last status began. What comes back before it has gone stale belongs to the same turn: Kunduz fell twice in four days. */
function turnOf(stretches: readonly Stretch[], rule: Rule): Begin | null {
  const last = stretches.at(-1);
  if (!last) return null;
  let start = last;
  let earlier: Stretch | undefined;
  for (const stretch of stretches.slice(0, -1).reverse()) {
    if (stretch.status !== last.status) continue;
    const gap = daysBetween(stretch.to, start.from) - 1;
    if (gap > 0 && stretch.grade === 'claimed') continue;
    if (gap > rule.staleAfterDays) {
      earlier = stretch;
      break;
    }
    start = stretch;
  }
  if (!stretches.some((stretch) => stretch.to < start.from && stretch.status !== last.status)) return null;
  const fresh = addDays(start.from, -rule.staleAfterDays);
  const from = earlier && earlier.to >= fresh ? addDays(earlier.to, 1) : fresh;
  return { status: last.status, day: start.from, from, anew: earlier !== undefined };
}

function firstsOf(timeline: Timeline, feature: FeatureId, begin: Begin, rule: Rule): Turn {
  const { status } = begin;
  const admitted = reportsOf(timeline, feature).filter((item) => item.status === status);
  const recent = admitted.filter((item) => item.effect >= begin.from);
  const own = recent.filter((item) => !item.blanket);
  const items = own.length > 0 ? own : recent;
  const gains = rule.gains.get(status) ?? new Set();
  const loses = rule.loses.get(status) ?? new Set();
  const isClaim = ({ claimantKind }: Evidence) => gains.has(claimantKind);
  const { lastDay } = timeline.story.settings;
  const early = begin.anew ? [] : admitted.filter((item) => item.effect < begin.from && !item.blanket && isClaim(item));
  return {
    status,
    early: firstOf(early, lastDay),
    claim: gains.size === 0 ? { kind: 'nobody' } : firstOf(items.filter(isClaim), lastDay),
    told: firstOf(
      items.filter(
        (item) =>
          item.trusted && !isClaim(item) && !loses.has(item.claimantKind) && !rule.anonymous.has(item.claimantKind),
      ),
      lastDay,
    ),
    conceded:
      loses.size === 0
        ? { kind: 'nobody' }
        : firstOf(
            items.filter((item) => item.trusted && loses.has(item.claimantKind)),
            lastDay,
          ),
    blanket: own.length === 0,
  };
}

function firstOf(items: readonly Evidence[], lastDay: Day): First {
  const first = items
    .flatMap(({ published, claimantKind }) => (published === null ? [] : [{ day: published, by: claimantKind }]))
    .sort((a, b) => ascending(a.day, b.day))[0];
  if (first && first.day <= lastDay) return { kind: 'on', ...first };
  return items.some((item) => item.published === null) ? { kind: 'undated' } : { kind: 'never' };
}

/** The days on which a reading goes back to what it had been: of the feature itself, and on more than a claim. */
function returnsIn(stretches: readonly Stretch[]): readonly Milestone[] {
  const seen = new Set<Status>();
  let before: Status | undefined;
  return stretches.flatMap(({ from, status, grade, blanket }): readonly Milestone[] => {
    // A reading that lapses into one of the country has gone silent, not back.
    if (blanket || grade === 'claimed' || status === before) return [];
    before = status;
    const again = seen.has(status);
    seen.add(status);
    return again ? [{ kind: 'return', day: from, status }] : [];
  });
}

/** The days on which something else than the reading comes to be reported, though it does not prevail. */
function rivalsIn(stretches: readonly Stretch[]): readonly Rival[] {
  return stretches.flatMap(({ from, status, challenge, challengeGrade }, index): readonly Rival[] => {
    const before = stretches[index - 1];
    // On the day of a change both are told.
    if (!challenge || !challengeGrade || before?.status !== status) return [];
    const isNew = before.challenge !== challenge || before.challengeGrade === 'claimed';
    return isNew && strength(challengeGrade) >= strength('reported')
      ? [{ kind: 'rival', day: from, status: challenge }]
      : [];
  });
}

/** Another side's first word after the turn, however weak: Charikar, which the resistance claimed on 17 August. */
function otherSides(timeline: Timeline, feature: FeatureId, begin: Begin, rule: Rule): readonly Rival[] {
  const firsts = new Map<Status, Day>();
  for (const { status, effect, published } of reportsOf(timeline, feature)) {
    const isSide = (rule.gains.get(status)?.size ?? 0) > 0;
    if (status === begin.status || !isSide || effect <= begin.day || published === null) continue;
    const known = firsts.get(status);
    if (published <= timeline.story.settings.lastDay && (!known || published < known)) firsts.set(status, published);
  }
  return [...firsts].map(([status, day]) => ({ kind: 'rival', day, status }));
}

/** Without those that a later row has replaced; whether they have a date is told apart later. */
function reportsOf(timeline: Timeline, feature: FeatureId): readonly Evidence[] {
  const { lastDay } = timeline.story.settings;
  return timeline.evidenceOf(feature).filter((item) => isAdmitted(item, 'hindsight', lastDay));
}
