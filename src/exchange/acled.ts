// What does an ACLED export say of who holds a place? Only three kinds of its events tell it; all others are left out, and told.

import { parseEventDate } from '../story/edtf.ts';
import { quote } from '../story/issue.ts';
import type { Day } from '../story/types.ts';
import { monthOfDay } from './month.ts';
import { dayIn, needTexts, positionOf, readSheet } from './sheet.ts';
import { elsewhere, type Intake, type LeftOut, nothing, type Statement } from './statement.ts';

/** Whom a story made of it credits. */
export const acledCredit = { title: 'ACLED (Armed Conflict Location & Event Data)', path: 'https://acleddata.com/' };

const shape = {
  needed: [
    ...['event_id_cnty', 'event_date', 'time_precision', 'sub_event_type', 'actor1', 'actor2'],
    ...['location', 'latitude', 'longitude', 'geo_precision', 'source'],
  ],
  optional: ['event_type', 'admin1', 'notes'],
  also: {},
};

/** What a kind of event says of the place at which it is coded. */
const statusOf: Readonly<Record<string, string>> = {
  'armed clash': 'Contested',
  'government regains territory': 'Government',
  'non-state actor overtakes territory': 'Non-state actor',
};

/** Whether the columns are those of an ACLED export. */
export function isAcled(columns: readonly string[]): boolean {
  return columns.includes('event_id_cnty') && columns.includes('sub_event_type');
}

/**
 * What an export says, a statement for each event that tells who holds a place; the others with the reason why not,
 * and what cannot be read with its row.
 */
export function readAcled(text: string, file: string): Intake {
  const { rows, check, unread } = readSheet(text, file, shape);
  const leftOut: LeftOut[] = [];
  const statements = rows.flatMap((row): Statement[] => {
    const what = row.cell('sub_event_type');
    const status = statusOf[what.toLowerCase()];
    const why = status === undefined ? silence(what) : row.cell('geo_precision') === '1' ? null : elsewhere;
    if (status === undefined || why !== null) {
      leftOut.push({ what, why: why ?? elsewhere });
      return [];
    }
    needTexts(row, ['event_id_cnty', 'location', 'source'], check);
    const day = dayIn(row, 'event_date', check);
    const date = day && dateOf(day, row.cell('time_precision'));
    if (day && !date) check.report(row.number, 'time_precision', '1, 2 or 3', quote(row.cell('time_precision')));
    if (!date) return [];
    const id = row.cell('event_id_cnty');
    const actors = [row.cell('actor1'), row.cell('actor2')].filter(Boolean).join(' and ');
    return [
      {
        file,
        row: row.number,
        event: `acled ${id}`,
        place: row.cell('location'),
        area: row.cell('admin1'),
        at: positionOf(row, check),
        status,
        date,
        precision: '1',
        source: {
          key: `acled ${id}`,
          id: `acled ${id}`,
          publisher: row.cell('source'),
          title: '',
          author: '',
          published: '',
          url: '',
          kind: '',
          reliability: 'F',
          // What we have read is one text, ACLED's: two of its events are no two witnesses, whomever it names.
          origin: 'acled',
          caveat: `Named by ACLED for its event ${id}; the text itself has not been read.`,
        },
        claimant: row.cell('source'),
        claimantKind: 'media',
        summary: `${what}${actors === '' ? '' : `: ${actors}`} (as coded by ACLED).`,
        note: [`ACLED ${id}.`, row.cell('notes')].filter(Boolean).join(' '),
      },
    ];
  });
  return { ...nothing, statements, leftOut, unread, issues: check.issues };
}

function silence(what: string): string {
  return what.toLowerCase() === 'non-violent transfer of territory'
    ? 'no column tells to whom the place was handed; read its notes and add the report by hand'
    : 'such an event does not tell who holds the place';
}

/** 1 the day is known, 2 the week, 3 only the month. */
function dateOf(day: Day, precision: string): string | null {
  const [first, last] = monthOfDay(day);
  const text = { '1': day, '2': `${day}~`, '3': `[${first}..${last}]` }[precision] ?? '';
  return parseEventDate(text) && text;
}
