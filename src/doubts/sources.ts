// Which sources can a reader not follow up, and which may be counted twice?

import { group } from 'd3-array';
import { daysBetween } from '../story/day.ts';
import { quote } from '../story/issue.ts';
import { sourcesTable } from '../story/tables.ts';
import type { Source } from '../story/types.ts';
import { type DoubtKind, rowIn, type Subject } from './doubt.ts';

const { file } = sourcesTable;

export const noLink: DoubtKind = {
  id: 'no-link',
  title: 'a source without a link',
  why: 'A reader cannot look up what it says.',
  remedy: 'Give the address at which the text was read, or that of a copy in an archive.',
  find: ({ story, texts, rows }) =>
    story.sources
      .filter(({ id }) => texts.sources[id]?.url === '')
      .map(({ id, publisher }) => ({
        file,
        row: rowIn(rows.sources, id),
        column: 'url',
        seen: `nothing leads to ${quote(texts.sources[id]?.title || id)} of ${publisher}`,
      })),
};

export const noCaveat: DoubtKind = {
  id: 'no-caveat',
  title: 'a D or E source without a caveat',
  why: 'Its word is graded as a mere claim, and readers are owed the reason.',
  remedy: 'Say in caveat why the source is not usually reliable.',
  find: ({ story, texts, rows }) =>
    story.sources
      .filter(({ id, reliability }) => ['D', 'E'].includes(reliability) && texts.sources[id]?.caveat === '')
      .map(({ id, publisher, reliability }) => ({
        file,
        row: rowIn(rows.sources, id),
        column: 'caveat',
        seen: `${publisher} is rated ${reliability} without a reason`,
      })),
};

export const doubledLink: DoubtKind = {
  id: 'doubled-link',
  title: 'a link under two sources',
  why: 'One page read twice counts twice.',
  remedy: 'Merge the two sources into one, or correct the address.',
  find: ({ story, texts, rows }) => {
    const linked = story.sources.filter(({ id }) => texts.sources[id]?.url);
    return [...group(linked, ({ id }) => bareAddress(texts.sources[id]?.url ?? '')).values()].flatMap(
      ([first, ...others]) =>
        others.map(({ id }) => ({
          file,
          row: rowIn(rows.sources, id),
          column: 'url',
          seen: `the address of ${id} is that of ${first?.id}${at(rows.sources, first)} too`,
        })),
    );
  },
};

// A headline that comes back a week later stands over other news.
const reprintDays = 3;

export const doubledHeadline: DoubtKind = {
  id: 'doubled-headline',
  title: 'a headline under two origins',
  why: `The same headline within ${reprintDays} days is most often one text reprinted, and a reprint is no second witness.`,
  remedy: 'Compare the two texts; where one is a reprint, give both the origin that wrote it.',
  find: ({ story, texts, rows }) => {
    const titled = story.sources.filter(({ id }) => headline(texts.sources[id]?.title ?? '') !== '');
    return [...group(titled, ({ id }) => headline(texts.sources[id]?.title ?? '')).values()].flatMap((same) =>
      same.flatMap((source, index) => {
        const twin = same.slice(0, index).find((each) => each.origin !== source.origin && isNear(each, source));
        if (!twin) return [];
        const title = quote(texts.sources[source.id]?.title);
        const seen = `${title} is that of ${twin.id}${at(rows.sources, twin)} too, there of ${twin.origin}, here of ${source.origin}`;
        return [{ file, row: rowIn(rows.sources, source.id), column: 'origin', seen }];
      }),
    );
  },
};

function isNear(a: Source, b: Source): boolean {
  return !a.published || !b.published || Math.abs(daysBetween(a.published, b.published)) <= reprintDays;
}

/** A headline by its letters; in square brackets stands a description, which several texts may share. */
function headline(title: string): string {
  if (title.startsWith('[')) return '';
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What makes two addresses lead to the same page. */
function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/(\/?#.*|\/)$/, '');
}

function at(rows: Subject['rows']['sources'], source: Source | undefined): string {
  const row = source && rows.get(source.id);
  return row === undefined ? '' : ` (row ${row})`;
}
