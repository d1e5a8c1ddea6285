// Why does a report stand where it does? For or against the reading, or no longer counted, and by which part of the rule.

import { ascending } from 'd3-array';
import type { Day, FeatureId, Report, ReportId, Source } from '../story/types.ts';
import { type Evidence, entryDay } from './evidence.ts';
import { groupReports } from './explain.ts';
import { type Rule, ruleOf } from './rule.ts';
import type { ReadingOn, Timeline } from './timeline.ts';

/** What a report that counts counts as. */
export type Weight =
  | { readonly kind: 'conceded' } // by a side that loses
  | { readonly kind: 'witness' } // the best of its origin on its day
  | { readonly kind: 'reprint'; readonly of: ReportId } // another article of the same origin
  | { readonly kind: 'same-article'; readonly as: ReportId }
  | { readonly kind: 'claim' } // of the side that gains
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'untrusted' };

/** Why a report does not count. */
export type Dismissal =
  | { readonly kind: 'superseded'; readonly by: ReportId }
  | { readonly kind: 'older'; readonly than: Day } // the day on which the reading began
  | { readonly kind: 'blanket' } // of the province or the country, while the place has a reading of its own
  | { readonly kind: 'silenced' } // of the place itself, where news of the province or the country speaks
  | { readonly kind: 'outdone' } // a rival weaker than the challenge of its day
  | { readonly kind: 'past-rival' }; // a rival that no longer challenges

/** A report that counts, for the reading or against it. */
export interface Counted {
  readonly id: ReportId;
  readonly why: Weight;
}

/** A report that does not count. */
export interface Dismissed {
  readonly id: ReportId;
  readonly why: Dismissal;
}

/** The reports of a feature on a day, each in one of three lists. */
export interface Standing {
  readonly supporting: readonly Counted[]; // newest first; of one day, first those that decide
  readonly opposing: readonly Counted[];
  readonly other: readonly Dismissed[]; // newest first
}

/** The reports of a feature that the clock lets in by a day, and those it let in until a later row replaced them. */
export function standingOf(timeline: Timeline, feature: FeatureId, day: Day): Standing {
  const { story, clock } = timeline;
  const reading = timeline.readingAt(feature, day);
  const rule = ruleOf(story.settings, story.roads.some((road) => road.id === feature) ? 'road' : 'place');
  const evidence = timeline.evidenceOf(feature);
  const items = new Map(evidence.map((item) => [item.id, item]));
  const itemsOf = (ids: readonly ReportId[]) => ids.flatMap((id) => items.get(id) ?? []);
  const sources = sourcesOf(story.reports, story.sources);
  const groups = groupReports(reading, timeline.reportsAt(feature, day));
  const admitted = new Set(timeline.reportsAt(feature, day));
  const replaced = evidence.flatMap((item): readonly Replaced[] => {
    const entry = entryDay(item, clock);
    if (entry === null || entry > day || admitted.has(item.id)) return [];
    const by = story.reports.find(({ id, supersedes }) => {
      const published = sources.get(id)?.published ?? null;
      return supersedes === item.id && (clock === 'hindsight' || (published !== null && published <= day));
    });
    return by ? [{ item, by: by.id }] : [];
  });
  const challenge = itemsOf(groups.opposing);
  const dismissed = itemsOf(groups.other).map((item) => ({ item, why: dismissalOf(item, reading, challenge) }));
  const superseded = replaced.map(({ item, by }) => ({ item, why: { kind: 'superseded', by } as const }));
  return {
    supporting: weigh(itemsOf(groups.supporting), sources, rule),
    opposing: weigh(challenge, sources, rule),
    other: [...dismissed, ...superseded]
      .sort((a, b) => byNewest(a.item, b.item))
      .map(({ item, why }) => ({ id: item.id, why })),
  };
}

interface Replaced {
  readonly item: Evidence;
  readonly by: ReportId;
}

function sourcesOf(reports: readonly Report[], sources: readonly Source[]): ReadonlyMap<ReportId, Source> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return new Map(
    reports.flatMap(({ id, source }) => {
      const found = byId.get(source);
      return found ? [[id, found] as const] : [];
    }),
  );
}

function dismissalOf(item: Evidence, reading: ReadingOn | undefined, challenge: readonly Evidence[]): Dismissal {
  if (reading && item.blanket && !reading.blanket) return { kind: 'blanket' };
  if (reading && !item.blanket && reading.blanket) return { kind: 'silenced' };
  if (!reading || item.effect < reading.since || item.status === reading.status || isHeldBefore(item, reading))
    return { kind: 'older', than: reading?.since ?? item.effect };
  return { kind: challenge.some(({ effect }) => effect === item.effect) ? 'outdone' : 'past-rival' };
}

/** What held "by then" stands before what happened on the day itself. */
function isHeldBefore(item: Evidence, reading: ReadingOn): boolean {
  return item.comesBefore && item.effect === reading.since;
}

function weigh(items: readonly Evidence[], sources: ReadonlyMap<ReportId, Source>, rule: Rule): readonly Counted[] {
  const rank = ({ id }: Evidence) => sources.get(id)?.reliability ?? 'F';
  const concedes = (item: Evidence) => item.trusted && (rule.loses.get(item.status)?.has(item.claimantKind) ?? false);
  const best = [...items].sort(
    (a, b) =>
      Number(concedes(b)) - Number(concedes(a)) ||
      ascending(rank(a), rank(b)) ||
      ascending(a.published ?? '9', b.published ?? '9') ||
      ascending(a.id, b.id),
  );
  const firstOfOrigin = new Map<string, ReportId>();
  const weights = new Map<ReportId, Weight>();
  for (const item of best) weights.set(item.id, weightOf(item));

  function weightOf(item: Evidence): Weight {
    if (rule.gains.get(item.status)?.has(item.claimantKind)) return { kind: 'claim' };
    if (!item.trusted) return { kind: 'untrusted' };
    if (rule.anonymous.has(item.claimantKind)) return { kind: 'anonymous' };
    const key = `${item.effect} ${item.comesBefore} ${item.status} ${item.origin}`;
    const first = firstOfOrigin.get(key);
    if (!first) firstOfOrigin.set(key, item.id);
    if (concedes(item)) return { kind: 'conceded' };
    if (!first) return { kind: 'witness' };
    const isSame = sources.get(first)?.id === sources.get(item.id)?.id;
    return isSame ? { kind: 'same-article', as: first } : { kind: 'reprint', of: first };
  }

  return [...items]
    .map((item) => ({ item, why: weights.get(item.id) ?? weightOf(item) }))
    .sort(
      (a, b) =>
        ascending(printed(b.item), printed(a.item)) ||
        order[a.why.kind] - order[b.why.kind] ||
        byNewest(a.item, b.item),
    )
    .map(({ item, why }) => ({ id: item.id, why }));
}

const order: Record<Weight['kind'], number> = {
  conceded: 0,
  witness: 0,
  claim: 1,
  anonymous: 1,
  untrusted: 1,
  'same-article': 2,
  reprint: 2,
};

function byNewest(a: Evidence, b: Evidence): number {
  return ascending(printed(b), printed(a)) || ascending(b.effect, a.effect) || ascending(a.id, b.id);
}

function printed({ published, effect }: Evidence): Day {
  return published ?? effect;
}
