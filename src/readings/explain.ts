// Why this colour? What decided a reading, from the very reports behind it; the interface puts it into words.

import { ascending } from 'd3-array';
import type { ClaimantKind, Day, FeatureId, Report, ReportId, Source, Status, Story } from '../story/types.ts';
import { type Grade, type Rule, ruleOf } from './rule.ts';
import type { ReadingOn } from './timeline.ts';

/** What a status rests on. */
export interface Basis {
  readonly status: Status;
  readonly grade: Grade;
  readonly reports: readonly ReportId[];
  readonly concession: {
    readonly claimantKind: ClaimantKind;
    readonly publisher: string;
    readonly published: Day | null;
  } | null;
  readonly origins: readonly string[]; // the independent witnesses, a publisher for each
  readonly claimants: readonly ClaimantKind[]; // who says so where there is no witness
  readonly untrustedOnly: boolean; // only sources of reliability D or E say so
}

/** Why a feature reads as it does, and why nothing else has overturned it. */
export interface Explanation extends Basis {
  readonly since: Day;
  readonly blanket: boolean;
  readonly stale: boolean;
  readonly ageDays: number;
  readonly challenge: Basis | null;
}

/** The explanation of a reading; every part of it follows from the reports that it names. */
export function explain(story: Story, feature: FeatureId, reading: ReadingOn): Explanation {
  const kind = story.roads.some((road) => road.id === feature) ? 'road' : 'place';
  const rule = ruleOf(story.settings, kind);
  const { challenge, since, blanket, stale, ageDays } = reading;
  return {
    ...basisOf(story, rule, reading),
    since,
    blanket,
    stale,
    ageDays,
    challenge: challenge && basisOf(story, rule, challenge),
  };
}

function basisOf(
  story: Story,
  rule: Rule,
  { status, grade, reports }: { status: Status; grade: Grade; reports: readonly ReportId[] },
): Basis {
  const named = new Set(reports);
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const pairs: Pair[] = story.reports
    .filter((report) => named.has(report.id))
    .flatMap((report) => {
      const source = sources.get(report.source);
      return source ? [{ report, source }] : [];
    })
    .sort(
      (a, b) => ascending(a.source.published ?? '9', b.source.published ?? '9') || ascending(a.report.id, b.report.id),
    );
  const trusted = pairs.filter(({ source }) => source.reliability !== 'D' && source.reliability !== 'E');
  const gains = rule.gains.get(status);
  const conceded = trusted.find(({ report }) => rule.loses.get(status)?.has(report.claimantKind));
  const witnesses = trusted.filter(
    ({ report }) => !gains?.has(report.claimantKind) && !rule.anonymous.has(report.claimantKind),
  );
  // The most reliable publisher speaks for an origin and is named first.
  const best = [...witnesses].sort((a, b) => ascending(a.source.reliability, b.source.reliability));
  const publisherOf = new Map([...best].reverse().map(({ source }) => [source.origin, source.publisher]));
  const origins = [...new Set(best.map(({ source }) => source.origin))];
  return {
    status,
    grade,
    reports,
    concession: conceded
      ? {
          claimantKind: conceded.report.claimantKind,
          publisher: conceded.source.publisher,
          published: conceded.source.published,
        }
      : null,
    origins: origins.map((origin) => publisherOf.get(origin) ?? origin),
    claimants: [...new Set(pairs.map(({ report }) => report.claimantKind))],
    untrustedOnly: trusted.length === 0,
  };
}

interface Pair {
  readonly report: Report;
  readonly source: Source;
}

/** The groups of a place's reports on a day: for the reading, against it, and those that no longer or not yet decide. */
export function groupReports(
  reading: ReadingOn | undefined,
  admitted: readonly ReportId[],
): {
  readonly supporting: readonly ReportId[];
  readonly opposing: readonly ReportId[];
  readonly other: readonly ReportId[];
} {
  const supporting = new Set(reading?.reports ?? []);
  const opposing = new Set(reading?.challenge?.reports ?? []);
  return {
    supporting: admitted.filter((id) => supporting.has(id)),
    opposing: admitted.filter((id) => opposing.has(id)),
    other: admitted.filter((id) => !supporting.has(id) && !opposing.has(id)),
  };
}
