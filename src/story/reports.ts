// Who said what of which place? reports.csv, checked against the features, sources and settings of its story.

import { createCheck, createNotebook, type Notebook, type RowOf } from './check.ts';
import { readTable } from './csv.ts';
import { cutOut } from './csv-text.ts';
import { eventDateForms, parseEventDate } from './edtf.ts';
import type { Features } from './features.ts';
import { quote } from './issue.ts';
import { parseScope } from './scope.ts';
import type { Settings } from './settings.ts';
import { sourcesNamedIn } from './sources.ts';
import { parseSpot } from './spot.ts';
import { spotFault } from './spot-fault.ts';
import { type ReportRow, reportsTable } from './tables.ts';
import type { ClaimantKind, EventDate, Feature, FeatureId, Report, ReportId, ReportText, SourceId } from './types.ts';
import { dayRemedy } from './written-day.ts';

/** The reports, their words and the row of each, with every issue of the file. */
export function readReports(csv: string, known: Known) {
  const table = readTable(csv, reportsTable);
  const notebook = createNotebook(reportsTable.file, table.issues);
  const rowOf = new Map<string, number>();
  const check = createReportCheck(known, notebook, rowOf);
  const texts: Record<string, ReportText> = {};
  const value: Report[] = [];
  for (const { number, cells } of table.rows) {
    const { event } = check.row(number, cells);
    if (!event) continue;
    texts[cells.report_id] = wordsIn(cells);
    value.push(toReport(cells, event));
  }
  check.end();
  return { value, texts, rowOf, used: sourcesNamedIn(table), issues: notebook.issues };
}

/** What the reports are checked against; what is `null` could not be read, and is not asked. */
export interface Known {
  readonly settings: Settings | null;
  readonly features: Features | null;
  readonly sources: ReadonlyMap<string, number> | null;
}

/** Checks the rows of reports.csv one by one; at their end, what they say of each other. Tells the row of each id to a map. */
export function createReportCheck({ settings, features, sources }: Known, notebook: Notebook, rowOf: RowOf) {
  const check = createCheck(notebook);
  const pointers: Pointer[] = [];
  const all: readonly Feature[] = features ? [...features.places, ...features.roads] : [];
  const rows = features && new Map<string, number>(all.map(({ id }, index) => [id, index]));
  const silent = new Set(settings?.placeClasses.filter((each) => each.silent).map((each) => each.id));
  const placeStatuses = settings?.placeStatuses.map((each) => each.id) ?? null;
  const roadStatuses = settings?.roadStatuses.map((each) => each.id) ?? null;
  // Of a feature that nobody knows, either kind of status may be meant.
  const either = placeStatuses && [...new Set([...placeStatuses, ...(roadStatuses ?? [])])];
  const kinds = settings?.claimantKinds.map((each) => each.id) ?? null;
  const events = new Map<string, EventDate | null>();

  function row(number: number, cells: Cells): CheckedRow {
    check.unique(rowOf, cells.report_id, number, 'report_id');
    const source = sources?.get(cells.source_id);
    if (source === undefined)
      check.known(cells.source_id, sources, number, 'source_id', 'the id of a row in sources.csv');
    check.filled(cells, number, ['claimant', 'summary']);
    check.oneOf(cells.claimant_kind, kinds, number, 'claimant_kind');
    check.oneOf(cells.geo_precision, precisions, number, 'geo_precision');
    const scope = parseScope(cells.feature_id);
    const place = scope.kind === 'feature' ? named(scope.id, number) : undefined;
    const feature = all[place ?? -1];
    if (scope.kind === 'all') for (const id of scope.except) named(id, number);
    const road = feature?.kind === 'road' ? feature : undefined;
    const isKnown = scope.kind === 'all' || feature !== undefined;
    check.oneOf(cells.status, isKnown ? (road ? roadStatuses : placeStatuses) : either, number, 'status');
    if (cells.at !== '') {
      const fault = spotFault(cells.at, parseSpot(cells.at), road, features?.places ?? null);
      if (fault) check.report(number, 'at', fault.expected, fault.found, fault.remedy);
    }
    if (cells.supersedes !== '')
      pointers.push({ number, id: cutOut(cells.report_id), supersedes: cutOut(cells.supersedes) });
    const event = eventOf(cells.event_date);
    if (!event)
      check.report(number, 'event_date', eventDateForms, quote(cells.event_date), dayRemedy(cells.event_date));
    return { event, source, feature: place };
  }

  /** Which of the features a row names, where it is known. */
  function named(id: FeatureId, number: number): number | undefined {
    const place = rows?.get(id);
    const feature = all[place ?? -1];
    if (!feature) check.known(id, rows, number, 'feature_id', 'the id of a feature, * or * except IDS');
    if (feature?.kind === 'place' && silent.has(feature.class))
      check.report(number, 'feature_id', 'a place that can have a status', `${quote(id)}, a mere end of a road`);
    return place;
  }

  /** The same days are told again and again. */
  function eventOf(text: string): EventDate | null {
    const known = events.get(text);
    if (known !== undefined) return known;
    const event = parseEventDate(text);
    events.set(cutOut(text), event);
    return event;
  }

  function end() {
    for (const { number, id, supersedes } of pointers) {
      check.known(supersedes, rowOf, number, 'supersedes', 'the id of another report');
      if (supersedes === id) check.report(number, 'supersedes', 'the id of another report', 'its own');
    }
  }
  return { row, end, pointers: pointers as readonly Pointer[] };
}

/** A report that takes back another one. */
export interface Pointer {
  readonly number: number; // its row
  readonly id: string;
  readonly supersedes: string;
}

/** What was found out of a row. */
export interface CheckedRow {
  readonly event: EventDate | null; // when it happened; `null` where that cannot be read, and the row is no report
  readonly source: number | undefined; // its row in sources.csv
  readonly feature: number | undefined; // which it is among the places and then the roads; of `*` none
}

type Cells = ReportRow['cells'];

const precisions = ['', '1', '2', '3'];

/** The report of a row that was checked, with when it happened. */
export function toReport(cells: Cells, event: EventDate, source = cells.source_id as SourceId): Report {
  const scope = parseScope(cells.feature_id);
  return {
    id: cells.report_id as ReportId,
    source,
    scope,
    spot: parseSpot(cells.at),
    status: cells.status as Report['status'],
    event,
    precision: scope.kind === 'all' ? 3 : (Number(cells.geo_precision || '1') as Report['precision']),
    claimantKind: cells.claimant_kind as ClaimantKind,
    supersedes: cells.supersedes === '' ? null : (cells.supersedes as ReportId),
  };
}

/** The words of a row. */
export function wordsIn({ claimant, summary, locator, note }: Cells): ReportText {
  return { claimant, summary, locator, note };
}
