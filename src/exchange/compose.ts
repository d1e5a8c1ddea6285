// How do statements become a story folder? Each place, source and report once, with ids of its own and nothing made up.

import { writeCsv } from '../downloads/csv.ts';
import { correctionsColumns, eventsColumns, reportsColumns, sourcesColumns, talliesColumns } from '../story/columns.ts';
import type { Issue } from '../story/issue.ts';
import { type Files, type Parsed, parseStory } from '../story/parse.ts';
import { correctionsTable, eventsTable, reportsTable, sourcesTable, talliesTable } from '../story/tables.ts';
import { type About, writeDescriptor } from './descriptor.ts';
import { draftSettings } from './draft.ts';
import { placesOf } from './gazetteer.ts';
import { createNames, sameName } from './naming.ts';
import type { Located, Statement } from './statement.ts';

/** A story that is whole, as files and as itself, or every issue of it. */
export type Composed =
  | { readonly ok: true; readonly files: Files; readonly parsed: Extract<Parsed, { ok: true }> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The files of a story that is whole, or what keeps the statements from making one. */
export function composeStory(
  about: Omit<About, 'settings'>,
  statements: readonly Statement[],
  located: readonly Located[],
): Composed {
  if (statements.length === 0) return { ok: false, issues: [silent] };
  const places = placesOf(statements, located);
  const { settings, issues, statusId, kindId } = draftSettings(statements, about.title);
  if (issues.length > 0 || places.issues.length > 0) return { ok: false, issues: [...issues, ...places.issues] };
  const sourceId = createNames('source');
  const idOf = (statement: Statement) => sourceId(statement.source.key, statement.source.id);
  const counts = new Map<string, number>();
  const reports = statements.map((statement) => {
    const source = idOf(statement);
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    return {
      report_id: `${source}-${String(count).padStart(2, '0')}`,
      source_id: source,
      feature_id: places.idOf(statement),
      status: statusId(statement.status),
      event_date: statement.date,
      geo_precision: statement.precision,
      at: '',
      claimant: statement.claimant,
      claimant_kind: kindId(statement.claimantKind),
      summary: statement.summary,
      locator: '',
      note: statement.note,
      supersedes: '',
    };
  });
  const tables = {
    'features.geojson': places.geojson,
    [sourcesTable.file]: writeCsv(namesOf(sourcesColumns), sourceRows(statements, idOf)),
    [reportsTable.file]: writeCsv(namesOf(reportsColumns), reports),
    [talliesTable.file]: writeCsv(namesOf(talliesColumns), []),
    [correctionsTable.file]: writeCsv(namesOf(correctionsColumns), []),
    [eventsTable.file]: writeCsv(namesOf(eventsColumns), []),
  };
  const files = { 'datapackage.json': writeDescriptor({ ...about, settings }, Object.keys(tables)), ...tables };
  const parsed = parseStory(files);
  return parsed.ok ? { ok: true, files, parsed } : parsed;
}

const silent: Issue = {
  file: reportsTable.file,
  row: null,
  column: null,
  expected: 'at least one row that tells how a place stood',
  found: 'none',
  remedy: null,
};

function sourceRows(statements: readonly Statement[], idOf: (statement: Statement) => string) {
  const firsts = new Map(statements.toReversed().map((statement) => [statement.source.key, statement]));
  const originId = createNames('origin');
  return [...firsts.values()].toReversed().map((statement) => {
    const { source } = statement;
    return {
      source_id: idOf(statement),
      publisher: source.publisher,
      title: source.title,
      author: source.author,
      published: source.published,
      url: source.url,
      publisher_kind: source.kind,
      reliability: source.reliability,
      origin: originId(sameName(source.origin), source.origin),
      caveat: source.caveat,
      collection: '',
    };
  });
}

function namesOf<Name extends string>(columns: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(columns) as Name[];
}
