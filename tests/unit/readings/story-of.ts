// A story made of a few reports, so that a case of the rule is a line or two. Days are days of March 2031.

import { csvFormat } from 'd3-dsv';
import { type Explanation, explain } from '../../../src/readings/explain.ts';
import { createTimeline, type ReadingOn } from '../../../src/readings/timeline.ts';
import { addDays, toDay } from '../../../src/story/day.ts';
import type { Files } from '../../../src/story/parse.ts';
import type { Clock, Day, FeatureId, Story } from '../../../src/story/types.ts';
import { valley } from '../valley.ts';

export interface Said {
  readonly event: string;
  readonly status: string;
  readonly who: string;
  readonly id: string; // by default r1, r2, ... in the order given
  readonly of: string; // a feature, * or * except ...
  readonly origin: string; // by default its own, so that each report is a witness of its own
  readonly published: number | null | 'at once';
  readonly reliability: string;
  readonly precision: 1 | 2 | 3;
  readonly supersedes: string;
  readonly publisher: string;
  readonly at: string; // where on a road
}

/** One report: the day (or the event date as text), the status, who says so, and what differs from the default. */
export function says(on: number | string, status: string, who = 'outlet', more: Partial<Said> = {}): Partial<Said> {
  return { event: typeof on === 'number' ? march(on) : on, status, who, ...more };
}

export function storyOf(reports: readonly Partial<Said>[]): Story {
  return valley(filesOf(reports));
}

/** The files that differ from those of the valley in such a story. */
export function filesOf(reports: readonly Partial<Said>[]): Files {
  const rows = reports.map((said, index) => ({ ...standard, id: `r${index + 1}`, origin: `origin ${index}`, ...said }));
  return {
    'sources.csv': csvFormat(rows.map(toSourceRow)),
    'reports.csv': csvFormat(rows.map(toReportRow)),
    'tallies.csv': '',
  };
}

interface Question {
  readonly day?: number;
  readonly clock?: Clock;
  readonly of?: string;
}

/** The explanation of how a feature reads, by default Midham on the 31st with hindsight; throws where it has no reading. */
export function explanationOf(reports: readonly Partial<Said>[], question: Question = {}): Explanation {
  const story = storyOf(reports);
  const reading = readingOf(reports, question);
  if (!reading) throw new Error('no reading to explain');
  return explain(story, idOf(story, question.of ?? 'midham'), reading);
}

/** How a feature reads, by default Midham on the 31st with hindsight. */
export function readingOf(reports: readonly Partial<Said>[], question: Question = {}): ReadingOn | undefined {
  const { day = 31, clock = 'hindsight', of = 'midham' } = question;
  const story = storyOf(reports);
  return createTimeline(story, clock).readingAt(idOf(story, of), march(day));
}

/** The same in words: `north reported, against south claimed`, or `nothing`. */
export function read(reports: readonly Partial<Said>[], question: Question = {}): string {
  return inWords(readingOf(reports, question));
}

export function inWords(reading: ReadingOn | undefined): string {
  if (!reading) return 'nothing';
  const { status, grade, challenge } = reading;
  return `${status} ${grade}${challenge ? `, against ${challenge.status} ${challenge.grade}` : ''}`;
}

export function march(number: number): Day {
  const first = toDay('2031-03-01');
  if (!first) throw new Error('not a day');
  return addDays(first, number - 1);
}

export function idOf(story: Story, name: string): FeatureId {
  const found = [...story.places, ...story.roads].find((feature) => feature.id === name);
  if (!found) throw new Error(`no feature ${name}`);
  return found.id;
}

const standard: Said = {
  event: '',
  status: '',
  who: 'outlet',
  id: '',
  of: 'midham',
  origin: '',
  published: 'at once',
  reliability: 'B',
  precision: 1,
  supersedes: '',
  publisher: 'Press',
  at: '',
};

function toSourceRow({ id, publisher, published, event, reliability, origin }: Said) {
  const day = published === 'at once' ? lastDayIn(event) : published === null ? '' : march(published);
  return { source_id: id, publisher, title: '', published: day, url: '', reliability, origin };
}

function toReportRow({ id, of, status, event, precision, at, who, supersedes }: Said) {
  const named = {
    report_id: id,
    source_id: id,
    feature_id: of,
    status,
    event_date: event,
    geo_precision: precision,
    at,
  };
  return { ...named, claimant: 'somebody', claimant_kind: who, summary: 'so they say', supersedes };
}

function lastDayIn(event: string): string {
  return event.match(/\d{4}-\d{2}-\d{2}/g)?.at(-1) ?? '';
}
