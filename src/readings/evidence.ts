// What is known of each report when the rule runs? A report joined with its source, once, for each feature it speaks of.

import type { Settings } from '../story/settings.ts';
import type {
  ClaimantKind,
  Clock,
  Day,
  FeatureId,
  Place,
  Report,
  ReportId,
  Source,
  Spot,
  Status,
  Story,
} from '../story/types.ts';

/** A report as the rule needs it: what it says of one feature, of which days, and whose word it is. */
export interface Evidence {
  readonly id: ReportId;
  readonly status: Status;
  readonly effect: Day; // the day from which it speaks
  readonly until: Day; // the last day of which it speaks
  readonly comesBefore: boolean; // held "by then": stands before what happened on that day
  readonly published: Day | null;
  readonly claimantKind: ClaimantKind;
  readonly origin: string;
  readonly trusted: boolean; // sources of reliability D and E are no witnesses
  readonly blanket: boolean; // speaks of the province or the country
  readonly spot: Spot | null; // of a road, where on it
  readonly withdrawnBy: readonly (Day | null)[]; // the publication days of the rows that supersede it
}

/** The evidence of each feature that has any, in no particular order. */
export function gatherEvidence(story: Story): ReadonlyMap<FeatureId, readonly Evidence[]> {
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const withdrawals = new Map<ReportId, (Day | null)[]>();
  for (const report of story.reports) {
    if (report.supersedes === null) continue;
    const days = withdrawals.get(report.supersedes) ?? [];
    withdrawals.set(report.supersedes, [...days, sources.get(report.source)?.published ?? null]);
  }
  const counted = countedPlaces(story);
  const byFeature = new Map<FeatureId, Evidence[]>();
  for (const report of story.reports) {
    const source = sources.get(report.source);
    if (!source) continue;
    const item = toEvidence(report, source, withdrawals.get(report.id) ?? []);
    const { scope } = report;
    const features = scope.kind === 'feature' ? [scope.id] : counted.filter((id) => !scope.except.includes(id));
    for (const feature of features) {
      const list = byFeature.get(feature);
      if (list) list.push(item);
      else byFeature.set(feature, [item]);
    }
  }
  return byFeature;
}

/** The day on which a clock lets a report in: `null` for never. */
export function entryDay(item: Evidence, clock: Clock): Day | null {
  if (clock === 'hindsight') return item.effect;
  if (item.published === null) return null;
  return item.published > item.effect ? item.published : item.effect;
}

/** Whether a clock lets a report in on a day: in effect, published where that matters, and not superseded. */
export function isAdmitted(item: Evidence, clock: Clock, day: Day): boolean {
  const entry = entryDay(item, clock);
  if (entry === null || entry > day) return false;
  return !item.withdrawnBy.some((published) => clock === 'hindsight' || (published !== null && published <= day));
}

/** The places that the chart, the counts and a report of `*` speak of. */
export function countedPlaces({ places, settings }: Story): readonly FeatureId[] {
  return places.filter(isCounted(settings)).map((place) => place.id);
}

/** Whether a place is one of them. */
export function isCounted({ placeClasses }: Settings): (place: Place) => boolean {
  const classes = new Set(placeClasses.filter((each) => each.counted).map((each) => each.id));
  return (place) => classes.has(place.class);
}

function toEvidence(report: Report, source: Source, withdrawnBy: readonly (Day | null)[]): Evidence {
  const { event } = report;
  return {
    id: report.id,
    status: report.status,
    effect: event.effect,
    until: lastDayOf(report, source),
    comesBefore: event.kind === 'by',
    published: source.published,
    claimantKind: report.claimantKind,
    origin: source.origin,
    trusted: source.reliability !== 'D' && source.reliability !== 'E',
    blanket: report.precision === 3,
    spot: report.spot,
    withdrawnBy,
  };
}

/** A report can speak of a span of days, but never of days after it was printed. */
function lastDayOf({ event }: Report, { published }: Source): Day {
  if (event.kind !== 'through') return event.effect;
  const end = event.to ?? published ?? event.effect;
  const printed = published !== null && published < end ? published : end;
  return printed > event.effect ? printed : event.effect;
}
