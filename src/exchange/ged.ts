// What does UCDP's Georeferenced Event Dataset say of who holds a place? That it was fought over, where a deadly fight is coded for it.

import { quote } from '../story/issue.ts';
import { readDay } from '../story/written-day.ts';
import { dayIn, needTexts, positionOf, readSheet, type SheetRow } from './sheet.ts';
import { elsewhere, type Intake, type LeftOut, nothing, type Statement } from './statement.ts';

/** Whom a story made of it credits. */
export const gedCredit = { title: 'UCDP Georeferenced Event Dataset', path: 'https://ucdp.uu.se/' };

const shape = {
  needed: [
    ...['id', 'type_of_violence', 'side_a', 'side_b', 'where_prec', 'where_coordinates', 'latitude', 'longitude'],
    ...['event_clarity', 'date_prec', 'date_start', 'date_end'],
  ],
  optional: ['source_article', 'source_office', 'source_date', 'source_headline', 'source_original', 'adm_1'],
  also: {},
};

/** Whether the columns are those of a GED export. */
export function isGed(columns: readonly string[]): boolean {
  return columns.includes('type_of_violence') && columns.includes('where_prec');
}

/**
 * What an export says, a statement for each event that tells of a fight over a place; the others with the reason why
 * not, and what cannot be read with its row.
 */
export function readGed(text: string, file: string): Intake {
  const { rows, check, unread } = readSheet(text, file, shape);
  const leftOut: LeftOut[] = [];
  const statements = rows.flatMap((row): Statement[] => {
    const why = silence(row);
    if (why !== null) {
      leftOut.push({ what: kinds[row.cell('type_of_violence')] ?? `type ${row.cell('type_of_violence')}`, why });
      return [];
    }
    needTexts(row, ['id', 'where_coordinates', 'side_a', 'side_b'], check);
    const [start, end] = [dayIn(row, 'date_start', check), dayIn(row, 'date_end', check)];
    if (start && end && end < start) check.report(row.number, 'date_end', `a day from ${start} on`, quote(end));
    if (!start || !end) return [];
    const sole = row.cell('date_prec') === '1' ? start : `${start}~`;
    const id = row.cell('id');
    const source = citedBy(row);
    return [
      {
        file,
        row: row.number,
        event: `ged ${id}`,
        place: row.cell('where_coordinates'),
        area: row.cell('adm_1'),
        at: positionOf(row, check),
        status: 'Contested',
        date: start === end ? sole : `[${start}..${end}]`,
        precision: '1',
        source: { ...source, key: `ged ${id}`, id: `ged ${id}` },
        claimant: row.cell('source_original') || source.publisher,
        // Who is quoted stands there in words only: no witness until an editor says whose side he is on.
        claimantKind: row.cell('source_original') === '' ? 'media' : 'unattributed',
        summary: `Deadly violence between ${row.cell('side_a')} and ${row.cell('side_b')} (as coded by UCDP).`,
        note: `UCDP GED ${id}.`,
      },
    ];
  });
  return { ...nothing, statements, leftOut, unread, issues: check.issues };
}

const kinds: Readonly<Record<string, string>> = {
  '1': 'state-based conflict',
  '2': 'non-state conflict',
  '3': 'one-sided violence',
};

/** Why an event says nothing of a place; `null` where it does. */
function silence(row: SheetRow): string | null {
  if (!['1', '2'].includes(row.cell('type_of_violence')))
    return 'violence against civilians does not tell who holds the place';
  if (row.cell('where_prec') !== '1') return elsewhere;
  if (row.cell('event_clarity') !== '1') return 'a summary of several events, of which none is told by itself';
  return null;
}

/** The text or texts that an event names. Which of them tells what is not told, so that several stay one source. */
function citedBy(row: SheetRow) {
  const offices = partsOf(row.cell('source_office'));
  const headlines = partsOf(row.cell('source_headline'));
  const days = partsOf(row.cell('source_date')).map(readDay);
  const published = days.length === offices.length && days.every((day) => day !== null) ? days.toSorted().at(-1) : null;
  return {
    publisher: [...new Set(offices)].join('; ') || row.cell('source_article') || 'UCDP',
    title: headlines.length > 1 ? `[${headlines.length} texts: ${headlines.join('; ')}]` : (headlines[0] ?? ''),
    author: '',
    // Of several texts the last counts: what is told of the event may stand in that one alone.
    published: published ?? '',
    url: '',
    kind: '',
    reliability: 'F',
    origin: 'ucdp',
    caveat: 'Named by UCDP; the text itself has not been read.',
  };
}

function partsOf(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((part) => part.trim().replace(/^"|"$/g, ''))
    .filter(Boolean);
}
