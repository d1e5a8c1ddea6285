// The timeline answers one question: how does a feature read on a day, under one of the two clocks?
// It is built once and never changes.

import { ascending, descending } from 'd3-array';
import { addDays, daysBetween } from '../story/day.ts';
import type { Clock, Day, FeatureId, Place, ReportId, Status, Story } from '../story/types.ts';
import type { ReadingColumns } from './columns.ts';
import { countedPlaces, type Evidence, gatherEvidence, isAdmitted } from './evidence.ts';
import { type Passage, passageOf, readingIn, toldBy } from './passage.ts';
import { isStale, type Reading, ruleOf } from './rule.ts';

/** A reading as it stands on one day. */
export interface ReadingOn extends Reading {
  readonly ageDays: number; // since the last day of which a report says the same
  readonly stale: boolean;
}

/** Answers how each feature reads on each day under one clock; built once, then only asked. */
export interface Timeline {
  readonly story: Story;
  readonly clock: Clock;
  /** Whether every place can be asked: of very many they are on their way for a while, and only counts are known. */
  readonly whole: boolean;
  /** Where the readings lie in columns, since there are very many places: their rows, in the order of the story. */
  readonly columns: ReadingColumns | null;
  /** The reading of a feature on a day; `undefined` while nothing has been reported of it. */
  readingAt(feature: FeatureId, day: Day): ReadingOn | undefined;
  placeOf(id: FeatureId): Place | undefined;
  /** How many reports the clock has let in by a day for a feature. */
  reportCount(feature: FeatureId, day: Day): number;
  /** The reports that the clock lets in by a day for a feature, latest effect first; none of a place in columns. */
  reportsAt(feature: FeatureId, day: Day): readonly ReportId[];
  /** All that is known of a feature's reports, whether the clock lets them in or not; none of a place in columns. */
  evidenceOf(feature: FeatureId): readonly Evidence[];
  /** The features that may read otherwise than the day before; none that is left out does. */
  turningOn(day: Day): readonly FeatureId[];
  /** The counted places whose status on a day is another in another timeline of the same story, in its order. */
  differingFrom(other: Timeline, day: Day): readonly FeatureId[];
  /** How the counted places read on a day, all together. */
  sumOn(day: Day): Sum;
}

/** The counted places of a day, all together. */
export interface Sum {
  readonly count: Count;
  readonly disputed: Some; // those whose reading is challenged, in the story's order
  readonly silent: Some; // those of which nothing has been heard for long, the longest silence first
}

/** How many places read as what on a day. */
export interface Count {
  readonly byStatus: ReadonlyMap<Status, number>;
  readonly claimed: ReadonlyMap<Status, number>; // how many of them are only claimed
  readonly unread: number; // of which nothing was reported
}

/** The first few of so many. */
interface Some {
  readonly first: readonly FeatureId[];
  readonly total: number;
}

/** So many are named at most; a sentence holds no more. */
export const mostNamed = 4;

/** The readings of every feature of a story under a clock, worked out from its reports. */
export function createTimeline(story: Story, clock: Clock, evidence = gatherEvidence(story)): Timeline {
  const placeRule = ruleOf(story.settings, 'place');
  const roadRule = ruleOf(story.settings, 'road');
  const roads = new Set(story.roads.map((road) => road.id));
  const ruleFor = (feature: FeatureId) => (roads.has(feature) ? roadRule : placeRule);
  const counted = countedPlaces(story);
  const places = new Map(story.places.map((place) => [place.id, place]));
  const features = [...story.places, ...story.roads].map((feature) => feature.id);
  const passages = new Map<FeatureId, Passage>();
  for (const [feature, items] of evidence) passages.set(feature, passageOf(toldBy(items, ruleFor(feature)), clock));

  function readingAt(feature: FeatureId, day: Day): ReadingOn | undefined {
    const passage = passages.get(feature);
    if (!passage) return undefined;
    const { rule } = passage;
    const reading = readingIn(passage, day);
    if (!reading) return undefined;
    return {
      ...reading,
      ageDays: Math.max(0, daysBetween(reading.heard, day)),
      stale: isStale(reading, day, rule),
    };
  }

  function reportsAt(feature: FeatureId, day: Day): readonly ReportId[] {
    return (evidence.get(feature) ?? [])
      .filter((item) => isAdmitted(item, clock, day))
      .sort(
        (a, b) =>
          ascending(b.published ?? b.effect, a.published ?? a.effect) ||
          ascending(b.effect, a.effect) ||
          ascending(a.id, b.id),
      )
      .map((item) => item.id);
  }

  function sumOn(day: Day): Sum {
    const byStatus = new Map<Status, number>();
    const claimed = new Map<Status, number>();
    let unread = 0;
    const disputed: FeatureId[] = [];
    const silent: { id: FeatureId; ageDays: number }[] = [];
    for (const id of counted) {
      const reading = readingAt(id, day);
      if (!reading) {
        unread += 1;
        continue;
      }
      const { status, grade, challenge, stale, ageDays } = reading;
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      if (grade === 'claimed') claimed.set(status, (claimed.get(status) ?? 0) + 1);
      if (challenge) disputed.push(id);
      if (stale) silent.push({ id, ageDays });
    }
    silent.sort((a, b) => descending(a.ageDays, b.ageDays));
    return {
      count: { byStatus, claimed, unread },
      disputed: { first: disputed.slice(0, mostNamed), total: disputed.length },
      silent: { first: silent.slice(0, 1).map(({ id }) => id), total: silent.length },
    };
  }

  return {
    story,
    clock,
    whole: true,
    columns: null,
    readingAt,
    placeOf: (id) => places.get(id),
    reportCount: (feature, day) => (evidence.get(feature) ?? []).filter((item) => isAdmitted(item, clock, day)).length,
    reportsAt,
    evidenceOf: (feature) => evidence.get(feature) ?? [],
    turningOn: () => features,
    differingFrom: (other, day) =>
      counted.filter((id) => readingAt(id, day)?.status !== other.readingAt(id, day)?.status),
    sumOn,
  };
}

/** Something for each of the two clocks, made when it is first asked for: a reader begins with one of them. */
export function perClock<Value>(make: (clock: Clock) => Value): Readonly<Record<Clock, Value>> {
  const made = new Map<Clock, Value>();
  const of = (clock: Clock) => {
    const value = made.has(clock) ? (made.get(clock) as Value) : make(clock);
    made.set(clock, value);
    return value;
  };
  return {
    get 'as-reported'() {
      return of('as-reported');
    },
    get hindsight() {
      return of('hindsight');
    },
  };
}

/** The day before, for "what changed since yesterday". */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}
