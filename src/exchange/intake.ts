// What do the files of other collections give for a story? Each is read by its columns, or as what it is said to be.

import { type Issue, quote } from '../story/issue.ts';
import { acledCredit, isAcled, readAcled } from './acled.ts';
import { gedCredit, isGed, readGed } from './ged.ts';
import { isList, readList } from './list.ts';
import { isPlaces, readPlaces, readPoints } from './places.ts';
import { isPointList, readPointList } from './points.ts';
import { columnsOf } from './sheet.ts';
import { type Intake, type LeftOut, nothing, type Statement } from './statement.ts';

/** The tables of others that can be read, besides those of places. */
export const kinds = ['acled', 'ged', 'list'] as const;
export type Kind = (typeof kinds)[number];

/** Whether the text is the name of such a table. */
export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}

/** Everything that the files give, in their order, and whom to credit; `as` says what the tables are. */
export function readAll(files: Readonly<Record<string, string>>, as: Kind | undefined) {
  const read = Object.entries(files).map(([file, text]) => ({ file, ...readOne(text, file, as) }));
  const intakes = read.map(({ intake }) => intake);
  const { statements, repeated } = onlyOnce(intakes.flatMap((intake) => intake.statements));
  return {
    statements,
    located: intakes.flatMap((intake) => intake.located),
    leftOut: [...intakes.flatMap((intake) => intake.leftOut), ...repeated],
    unread: read.flatMap(({ file, intake }) => intake.unread.map((column) => ({ file, column }))),
    issues: intakes.flatMap((intake) => intake.issues),
    kinds: [...new Set(read.flatMap(({ kind }) => (kind === null ? [] : [kind])))],
  };
}

/** Whom a story made of a table credits; a list has no one maker. */
export const creditOf: Partial<Record<Kind, { readonly title: string; readonly path: string }>> = {
  acled: acledCredit,
  ged: gedCredit,
};

const readers: Record<Kind, (text: string, file: string) => Intake> = {
  acled: readAcled,
  ged: readGed,
  list: readList,
};

function readOne(text: string, file: string, as: Kind | undefined): { kind: Kind | null; intake: Intake } {
  if (/^\uFEFF?\s*\{/.test(text)) {
    return { kind: null, intake: isPointList(text) ? readPointList(text, file) : readPoints(text, file) };
  }
  const columns = columnsOf(text);
  if (isPlaces(columns)) return { kind: null, intake: readPlaces(text, file) };
  // What is no text has no columns; the reader of any table says so.
  const kind = as ?? (/[\0\uFFFD]/.test(text) ? 'list' : kindOf(columns));
  return kind === null
    ? { kind, intake: { ...nothing, issues: [unknown(file, columns)] } }
    : { kind, intake: readers[kind](text, file) };
}

function kindOf(columns: readonly string[]): Kind | null {
  if (isAcled(columns)) return 'acled';
  if (isGed(columns)) return 'ged';
  return isList(columns) ? 'list' : null;
}

function unknown(file: string, columns: readonly string[]): Issue {
  return {
    file,
    row: 1,
    column: null,
    expected: 'the columns of a list (place, date, status, source), of ACLED or of UCDP GED',
    found: quote(columns.filter(Boolean).join(', ')),
    remedy: 'Save a spreadsheet as "CSV UTF-8"; the first row holds the names of the columns.',
  };
}

/** Exports overlap, and some tell an event once for each actor. */
function onlyOnce(statements: readonly Statement[]) {
  const seen = new Set<string>();
  const repeated: LeftOut[] = [];
  const kept = statements.filter(({ event }) => {
    if (event === null || !seen.has(event)) {
      if (event !== null) seen.add(event);
      return true;
    }
    repeated.push({ what: 'event', why: 'the same event a second time' });
    return false;
  });
  return { statements: kept, repeated };
}
