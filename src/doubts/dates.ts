// Which dates look mistyped? What is told before it happens, far from the story, or alone against all others.

import { ascending } from 'd3-array';
import { type Evidence, isAdmitted } from '../readings/evidence.ts';
import { ruleOf } from '../readings/rule.ts';
import { addDays, daysBetween, toDay } from '../story/day.ts';
import { reportsTable, sourcesTable, talliesTable } from '../story/tables.ts';
import type { Day, Story } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';
import { count, type DoubtKind, listed, rowIn } from './doubt.ts';

// A quarter of a year: texts look back and ahead, but what a story tells of lies around it. A wrong year lies further
// off, and so does the month in most dates of which day and month were exchanged.
const farDays = 90;

export const strayDate: DoubtKind = {
  id: 'stray-date',
  title: 'a date far from the story',
  why: `It lies more than ${farDays} days outside of the days that the story shows, or before or after all other reports: most often a slip in the year or month.`,
  remedy: 'Compare the date with the text.',
  find: ({ story, rows }) => {
    const { firstDay, lastDay } = story.settings;
    const isFar = (day: Day) => daysBetween(day, firstDay) > farDays || daysBetween(lastDay, day) > farDays;
    const seen = (day: Day) => `${day} is far from ${firstDay} to ${lastDay}${meant(day, firstDay, lastDay)}`;
    const apart = farApart(story);
    return [
      // Looking back from later years is the rule for books and inquiries; nobody looks back from before.
      ...story.sources.flatMap(({ id, published }) =>
        published && published < firstDay && isFar(published)
          ? [{ file: sourcesTable.file, row: rowIn(rows.sources, id), column: 'published', seen: seen(published) }]
          : [],
      ),
      ...story.reports.flatMap(({ id, event: { effect } }) => {
        const days = apart.get(effect);
        if (!isFar(effect) && days === undefined) return [];
        const text = isFar(effect)
          ? seen(effect)
          : `${effect} lies ${days} days from all other reports${meant(effect, firstDay, lastDay)}`;
        return [{ file: reportsTable.file, row: rowIn(rows.reports, id), column: 'event_date', seen: text }];
      }),
      ...story.tallies
        .filter(({ asOf }) => isFar(asOf))
        .map(({ id, asOf }) => ({
          file: talliesTable.file,
          row: rowIn(rows.tallies, id),
          column: 'as_of',
          seen: seen(asOf),
        })),
    ];
  },
};

/**
 * The first or the last day of all reports, where it lies far from the others, with the days between; a story that sets no
 * days reaches as far as its reports, slips among them. Not far is what a story of many years may leave out.
 */
function farApart({ reports }: Story): ReadonlyMap<Day, number> {
  const days = [...new Set(reports.map(({ event }) => event.effect))].sort(ascending);
  const ends = [days, [...days].reverse()].flatMap(([end, next, ...others]) => {
    const furthest = others.at(-1);
    if (!end || !next || !furthest) return [];
    const gap = Math.abs(daysBetween(end, next));
    return gap > Math.max(farDays, Math.abs(daysBetween(next, furthest))) ? [[end, gap] as const] : [];
  });
  return new Map(ends);
}

/** The same day and month in another year of the story. */
function meant(day: Day, firstDay: Day, lastDay: Day): string {
  for (let year = Number(lastDay.slice(0, 4)); year >= Number(firstDay.slice(0, 4)); year -= 1) {
    const moved = toDay(`${year}${day.slice(4)}`);
    if (moved && moved !== day && moved >= firstDay && moved <= lastDay) return `; perhaps ${moved} is meant`;
  }
  return '';
}

export const afterPublication: DoubtKind = {
  id: 'after-publication',
  title: 'an event after its publication',
  why: 'A text cannot report what has yet to happen: it is a forecast, a slip, or a day of another time zone.',
  remedy:
    'Mend the day. Where the outlet lives by another clock, give published as an instant with its offset. A forecast is no report.',
  find: ({ story, rows }) => {
    const publishedOn = new Map(story.sources.map(({ id, published }) => [id, published]));
    return story.reports.flatMap(({ id, source, event }) => {
      const published = publishedOn.get(source);
      if (!published || event.effect <= published) return [];
      const seen = `${event.text} takes effect on ${event.effect}, but ${source} was published on ${published}`;
      return [{ file: reportsTable.file, row: rowIn(rows.reports, id), column: 'event_date', seen }];
    });
  },
};

// How far around a report others are asked, and how many of them make it the odd one out.
const aroundDays = 10;
const enoughOrigins = 3;

export const loneReport: DoubtKind = {
  id: 'lone-report',
  title: 'a report alone against all others',
  why: `No other report of the place says the same within ${aroundDays} days, while ${enoughOrigins} or more origins say otherwise and the place reads otherwise. What a side that gains claims for itself is passed over.`,
  remedy: 'Read the text again: the day, the place and the status. If all are right, it stays as it is.',
  find: ({ story, rows, timelines: { hindsight } }) => {
    const { gains } = ruleOf(story.settings, 'place');
    return spokenPlaces(story).flatMap(({ id: place, name }) => {
      const items = hindsight
        .evidenceOf(place)
        .filter((item) => !item.blanket && isAdmitted(item, 'hindsight', item.effect));
      return items.flatMap((item) => {
        if (gains.get(item.status)?.has(item.claimantKind)) return [];
        const reads = hindsight.readingAt(place, item.effect)?.status;
        const around = items.filter((other) => other !== item && isAround(other, item));
        if (reads === item.status || around.some(({ status }) => status === item.status)) return [];
        const origins = new Set(around.map(({ origin }) => origin));
        if (origins.size < enoughOrigins) return [];
        const others = listed([...new Set(around.map(({ status }) => status))]);
        const seen = `only this report has ${name} as ${item.status} around ${item.effect}; ${count(origins.size, 'origin')} say ${others}`;
        return [{ file: reportsTable.file, row: rowIn(rows.reports, item.id), column: 'status', seen }];
      });
    });
  },
};

function isAround(other: Evidence, item: Evidence): boolean {
  return other.effect <= addDays(item.until, aroundDays) && other.until >= addDays(item.effect, -aroundDays);
}
