// Who said what of which place? reports.csv, checked against the features, sources and settings of its story.

import { createCheck } from './check.ts';
import { readTable } from './csv.ts';
import { eventDateForms, parseEventDate } from './edtf.ts';
import type { Features } from './features.ts';
import { quote } from './issue.ts';
import { parseScope } from './scope.ts';
import type { Settings } from './settings.ts';
import { sourcesNamedIn } from './sources.ts';
import { parseSpot } from './spot.ts';
import { spotFault } from './spot-fault.ts';
import { reportsTable } from './tables.ts';
import type { ClaimantKind, Report, ReportId, ReportText, SourceId } from './types.ts';
import { dayRemedy } from './written-day.ts';

/** The reports, their words and the row of each, with every issue of the file. */
export function readReports(
  csv: string,
  settings: Settings | null,
  features: Features | null,
  sources: ReadonlyMap<string, number> | null,
) {
  const table = readTable(csv, reportsTable);
  const check = createCheck(reportsTable.file, table.issues);
  const rowOf = new Map<string, number>();
  const texts: Record<string, ReportText> = {};
  const ids = features && new Set<string>([...features.places, ...features.roads].map((each) => each.id));
  const roads = new Set<string>(features?.roads.map((each) => each.id));
  const silent = new Set(settings?.placeClasses.filter((each) => each.silent).map((each) => each.id));
  const mute = new Set<string>(features?.places.filter((each) => silent.has(each.class)).map((each) => each.id));
  const placeStatuses = settings?.placeStatuses.map((each) => each.id) ?? null;
  const roadStatuses = settings?.roadStatuses.map((each) => each.id) ?? null;
  const kinds = settings?.claimantKinds.map((each) => each.id) ?? null;

  const value: Report[] = [];
  for (const { number, cells } of table.rows) {
    check.unique(rowOf, cells.report_id, number, 'report_id');
    check.known(cells.source_id, sources, number, 'source_id', 'the id of a row in sources.csv');
    check.filled(cells, number, ['claimant', 'summary']);
    check.oneOf(cells.claimant_kind, kinds, number, 'claimant_kind');
    check.oneOf(cells.geo_precision, ['', '1', '2', '3'], number, 'geo_precision');
    const scope = parseScope(cells.feature_id);
    for (const id of scope.kind === 'feature' ? [scope.id] : scope.except) {
      check.known(id, ids, number, 'feature_id', 'the id of a feature, * or * except IDS');
      if (mute.has(id))
        check.report(number, 'feature_id', 'a place that can have a status', `${quote(id)}, a mere end of a road`);
    }
    const isRoad = scope.kind === 'feature' && roads.has(scope.id);
    const isKnown = scope.kind === 'all' || ids?.has(scope.id);
    // Of a feature that nobody knows, either kind of status may be meant.
    const either = placeStatuses && [...new Set([...placeStatuses, ...(roadStatuses ?? [])])];
    check.oneOf(cells.status, isKnown ? (isRoad ? roadStatuses : placeStatuses) : either, number, 'status');
    const road = isRoad ? features?.roads.find((each) => each.id === scope.id) : undefined;
    const spot = parseSpot(cells.at);
    if (cells.at !== '') {
      const fault = spotFault(cells.at, spot, road, features?.places ?? null);
      if (fault) check.report(number, 'at', fault.expected, fault.found, fault.remedy);
    }
    const event = parseEventDate(cells.event_date);
    if (!event) {
      check.report(number, 'event_date', eventDateForms, quote(cells.event_date), dayRemedy(cells.event_date));
      continue;
    }
    texts[cells.report_id] = {
      claimant: cells.claimant,
      summary: cells.summary,
      locator: cells.locator,
      note: cells.note,
    };
    value.push({
      id: cells.report_id as ReportId,
      source: cells.source_id as SourceId,
      scope,
      spot,
      status: cells.status as Report['status'],
      event,
      precision: scope.kind === 'all' ? 3 : (Number(cells.geo_precision || '1') as Report['precision']),
      claimantKind: cells.claimant_kind as ClaimantKind,
      supersedes: cells.supersedes === '' ? null : (cells.supersedes as ReportId),
    });
  }
  for (const { number, cells } of table.rows) {
    if (cells.supersedes === '') continue;
    check.known(cells.supersedes, rowOf, number, 'supersedes', 'the id of another report');
    if (cells.supersedes === cells.report_id) check.report(number, 'supersedes', 'the id of another report', 'its own');
  }
  return { value, texts, rowOf, used: sourcesNamedIn(table), issues: check.issues };
}
