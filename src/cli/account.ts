// What came out of an import, what was left out and why, and what must an editor now supply?

import { basename } from 'node:path';
import { group, rollups } from 'd3-array';
import type { Kind, readAll } from '../exchange/intake.ts';
import { daysBetween } from '../story/day.ts';
import { suggest } from '../story/issue.ts';
import type { Story } from '../story/types.ts';

type Read = ReturnType<typeof readAll>;

/** The account in words, for the terminal and for the folder. */
export function writeAccount(story: Story, read: Read): string {
  const { places, reports, sources, settings } = story;
  const head = `${count(places.length, 'place')}, ${count(reports.length, 'report')} by ${count(sources.length, 'source')}, ${settings.firstDay} to ${settings.lastDay}.`;
  const parts = [[head], leftOut(read), unread(read), ['What an editor must now supply:', ...missing(story, read)]];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function leftOut({ leftOut: rows }: Read): readonly string[] {
  if (rows.length === 0) return [];
  const kinds = rollups(
    rows,
    (same) => same.length,
    ({ what, why }) => `${what}: ${why}`,
  );
  kinds.sort(([, a], [, b]) => b - a);
  return [`Left out, ${count(rows.length, 'row')}:`, ...kinds.map(([kind, number]) => `- ${number} ${kind}`)];
}

function unread({ unread: columns }: Read): readonly string[] {
  return [...group(columns, ({ file }) => file)].map(([file, same]) => {
    const names = same.map(({ column }) => {
      const meant = suggest(column, ['published', 'claimant', 'claimant_kind', 'latitude', 'longitude', 'reliability']);
      return meant === null ? column : `${column} (${meant})`;
    });
    return `Columns of ${basename(file)} that were not read: ${names.join(', ')}`;
  });
}

function missing({ sources, reports, settings }: Story, { kinds }: Read): readonly string[] {
  const undated = sources.filter(({ published }) => published === null).length;
  const unjudged = sources.filter(({ reliability }) => reliability === 'F').length;
  const unsaid = reports.filter(({ claimantKind }) => ['media', 'unattributed'].includes(claimantKind)).length;
  const sides = settings.placeStatuses.filter(({ id }) => id !== 'contested').map(({ label }) => label);
  const days = 1 + daysBetween(settings.firstDay, settings.lastDay);
  return [
    ...kinds.flatMap((kind) => ofKind[kind]),
    undated === 0
      ? ''
      : `- sources.csv, published: ${undated} of ${sources.length} have no day of publication. Such a source counts with hindsight only${undated === sources.length ? '; as reported, the map stays empty' : ''}.`,
    unjudged === 0
      ? ''
      : `- sources.csv, reliability: ${unjudged} of ${sources.length} stand as F, "cannot be judged".`,
    unsaid === 0
      ? ''
      : `- reports.csv, claimant and claimant_kind: in ${unsaid} of ${reports.length} it is not told whose side says so.`,
    sides.length === 0
      ? ''
      : `- datapackage.json, gains and loses: who gains and who loses by each status (${sides.join(', ')}). Until then a side's own word weighs as much as a witness's.`,
    '- datapackage.json: headline, standfirst, control, timeZone (UTC until then), the licence, and the phrases and colours of the statuses.',
    days <= longStory
      ? ''
      : `- datapackage.json, firstDay and lastDay: ${days} days are more than a reader can scrub through; show a part of them.`,
    '- features.geojson: roads, where the story follows any; ground.geojson: land and borders under the map.',
  ].filter(Boolean);
}

// Beyond a year a day is less than a pixel of the slider on a phone.
const longStory = 366;

const ofKind: Record<Kind, readonly string[]> = {
  acled: [
    '- The texts behind ACLED: it names outlets, no articles, and does not tell which of several says what. Each event is one source, and all share the origin "acled", so that they confirm nothing together, until you look the texts up.',
    '- ACLED: the column note holds its own words. Write your own before you publish, credit it, and heed its terms of use.',
  ],
  ged: [
    '- UCDP GED tells of deaths, not of who holds a place: every report out of it reads "contested". Who holds the places must come from reports of your own.',
    '- UCDP: all events share the origin "ucdp", so that they confirm nothing together. Several texts of one event stand as one source, dated by the last of them, since it is not told which says what.',
  ],
  list: [
    '- sources.csv, origin: each outlet counts as the author of its text. Reprints of one text must share one origin.',
  ],
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
