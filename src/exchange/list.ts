// What does a plain list say? A row a statement: place, date, status, source, and whatever else its author knew.

import { isWebAddress } from '../story/address.ts';
import { dayOfInstant } from '../story/day.ts';
import { parseEventDate } from '../story/edtf.ts';
import { quote } from '../story/issue.ts';
import { reliabilities } from '../story/tables.ts';
import { dayRemedy, readDay } from '../story/written-day.ts';
import { needTexts, positionOf, readSheet, type SheetRow } from './sheet.ts';
import { type Intake, nothing, type Statement } from './statement.ts';

const shape = {
  needed: ['place', 'date', 'status', 'source'],
  optional: [
    ...['latitude', 'longitude', 'area', 'url', 'published', 'title', 'author', 'publisher_kind', 'reliability'],
    ...['origin', 'claimant', 'claimant_kind', 'summary', 'note', 'geo_precision'],
  ],
  also: {
    ...{ lat: 'latitude', lon: 'longitude', lng: 'longitude', long: 'longitude' },
    ...{ province: 'area', admin1: 'area', event_date: 'date', publisher: 'source', link: 'url', headline: 'title' },
    ...{ notes: 'note', text: 'summary' },
  },
};

/** Whether the columns are those of a list. */
export function isList(columns: readonly string[]): boolean {
  return shape.needed.filter((name) => columns.includes(name)).length >= 2;
}

/** What a list says, a statement for each row; what cannot be read with its row. */
export function readList(text: string, file: string): Intake {
  const { rows, check, unread } = readSheet(text, file, shape);
  const statements = rows.flatMap((row): Statement[] => {
    needTexts(row, ['place', 'status', 'source'], check);
    const at = positionOf(row, check);
    const date = dateOf(row);
    if (date === null) {
      const expected = 'a day like 2021-08-12 or an EDTF interval';
      check.report(row.number, 'date', expected, quote(row.cell('date')), dayRemedy(row.cell('date')));
    }
    const published = publishedOf(row.cell('published'));
    if (published === null) {
      check.report(
        row.number,
        'published',
        'a day like 2021-08-12',
        quote(row.cell('published')),
        dayRemedy(row.cell('published')),
      );
    }
    const url = row.cell('url');
    if (url !== '' && !isWebAddress(url)) {
      check.report(row.number, 'url', 'an address that begins with https:// or http://', quote(url));
    }
    check.oneOf(row.cell('reliability'), ['', ...reliabilities], row.number, 'reliability');
    check.oneOf(row.cell('geo_precision'), ['', '1', '2', '3'], row.number, 'geo_precision');
    if (date === null || published === null) return [];
    const publisher = row.cell('source');
    return [
      {
        file,
        row: row.number,
        event: null,
        place: row.cell('place'),
        area: row.cell('area'),
        at,
        status: row.cell('status'),
        date,
        precision: row.cell('geo_precision'),
        source: {
          key: JSON.stringify([publisher, url, published, row.cell('title')]),
          id: `${publisher} ${published.slice(0, 10).replaceAll('-', '') || 'undated'}`,
          publisher,
          title: row.cell('title'),
          author: row.cell('author'),
          published,
          url,
          kind: row.cell('publisher_kind'),
          reliability: row.cell('reliability') || 'F',
          origin: row.cell('origin') || publisher,
          caveat: '',
        },
        claimant: row.cell('claimant') || publisher,
        // Who is named without a kind may be anybody: no witness until an editor says whose side he is on.
        claimantKind: row.cell('claimant_kind') || (row.cell('claimant') === '' ? 'media' : 'unattributed'),
        summary:
          row.cell('summary') ||
          `${row.cell('place')}: ${row.cell('status')} (row ${row.number} of ${file.split(/[\\/]/).at(-1)}).`,
        note: row.cell('note'),
      },
    ];
  });
  return { ...nothing, statements, unread, issues: check.issues };
}

function dateOf(row: SheetRow): string | null {
  const text = row.cell('date');
  return parseEventDate(text) ? text : readDay(text);
}

/** The time of publication as a source takes it, empty where none is told; `null` where it cannot be read. */
function publishedOf(text: string): string | null {
  return text === '' || dayOfInstant(text, 'UTC') ? text : readDay(text);
}
