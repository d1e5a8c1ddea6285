// How did everything read on every day, under both clocks? The whole story for R, Python and GIS: a row a day, or a map of spans.

import { createTimeline, perClock, type Timeline } from '../readings/timeline.ts';
import { daysFrom } from '../story/day.ts';
import type { Clock, Day, Feature, Place, Road, Story } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';
import { creditsOf } from './credits.ts';
import { writeCsv } from './csv.ts';

/** How a feature reads under a clock on a day; empty texts while nothing has been reported of it. @internal */
export interface DayReading {
  readonly feature_id: string;
  readonly day: Day;
  readonly clock: Clock;
  readonly status: string;
  readonly grade: string;
  readonly challenge: string; // the status of a rival that does not overturn it
}

/** The days, both included, on which a feature reads the same under a clock. @internal */
export interface ReadingSpan extends Pick<DayReading, 'clock' | 'status' | 'grade' | 'challenge'> {
  readonly from: Day;
  readonly to: Day;
}

const readingColumns = [
  'feature_id',
  'day',
  'clock',
  'status',
  'grade',
  'challenge',
] as const satisfies readonly (keyof DayReading)[];

/** A row for each feature, clock and day. */
export function writeReadings(story: Story): string {
  return writeCsv(readingColumns, readingsOf(story).flat());
}

/** Each feature once, with its geometry and the spans of its readings; days without a reading are in no span. */
export function writeReadingsMap(story: Story): string {
  const spans = readingsOf(story).map(spansOf);
  const collection = {
    type: 'FeatureCollection',
    name: story.title,
    attribution: creditsOf(story).join(' · '),
    features: spokenFeatures(story).map((feature, index) => ({
      type: 'Feature',
      id: feature.id,
      geometry: geometryOf(feature),
      properties: { ...wordsOf(feature), readings: spans[index] ?? [] },
    })),
  };
  return `${JSON.stringify(collection)}\n`;
}

/** For each feature that can have a status its readings, clock by clock and day by day. */
function readingsOf(story: Story): readonly (readonly DayReading[])[] {
  const timelines = perClock((clock) => createTimeline(story, clock));
  const days = daysFrom(story.settings.firstDay, story.settings.lastDay);
  return spokenFeatures(story).map(({ id }) =>
    Object.values(timelines).flatMap((timeline) => days.map((day) => readingOn(timeline, id, day))),
  );
}

function spokenFeatures(story: Story): readonly Feature[] {
  return [...spokenPlaces(story), ...story.roads];
}

function readingOn(timeline: Timeline, id: Feature['id'], day: Day): DayReading {
  const reading = timeline.readingAt(id, day);
  return {
    feature_id: id,
    day,
    clock: timeline.clock,
    status: reading?.status ?? '',
    grade: reading?.grade ?? '',
    challenge: reading?.challenge?.status ?? '',
  };
}

function spansOf(readings: readonly DayReading[]): readonly ReadingSpan[] {
  const spans: ReadingSpan[] = [];
  let before: DayReading | undefined;
  for (const reading of readings) {
    const { clock, day, status, grade, challenge } = reading;
    const last = spans.at(-1);
    if (last && before && isSame(before, reading)) spans[spans.length - 1] = { ...last, to: day };
    else if (status !== '') spans.push({ clock, from: day, to: day, status, grade, challenge });
    before = status === '' ? undefined : reading;
  }
  return spans;
}

function isSame(a: DayReading, b: DayReading): boolean {
  return a.clock === b.clock && a.status === b.status && a.grade === b.grade && a.challenge === b.challenge;
}

function geometryOf(feature: Feature): GeoJSON.Geometry {
  return feature.kind === 'place'
    ? { type: 'Point', coordinates: [...feature.at] }
    : { type: 'LineString', coordinates: feature.line.map((at) => [...at]) };
}

function wordsOf(feature: Place | Road) {
  const { kind, class: sort, name } = feature;
  return feature.kind === 'place'
    ? { kind, class: sort, name, area: feature.area }
    : { kind, class: sort, name, ref: feature.ref, from: feature.from, to: feature.to };
}
