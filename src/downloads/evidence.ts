// On what does one reading rest? Every report of a feature that has been let in, and whether it counts for the reading.

import { groupReports } from '../readings/explain.ts';
import type { Timeline } from '../readings/timeline.ts';
import { trueId } from '../story/short-ids.ts';
import type { Day, FeatureId, ReportId, Texts } from '../story/types.ts';

export interface EvidenceRow {
  readonly report_id: string;
  readonly role: 'for' | 'against' | 'no longer'; // what it does for the reading of the day
  readonly status: string;
  readonly event_date: string; // EDTF
  readonly geo_precision: 1 | 2 | 3;
  readonly claimant: string;
  readonly claimant_kind: string;
  readonly summary: string;
  readonly note: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string; // as the source prints it; empty where it shows no date
  readonly url: string;
  readonly reliability: string;
  readonly origin: string;
  readonly caveat: string;
}

export const evidenceColumns = [
  'report_id',
  'role',
  'status',
  'event_date',
  'geo_precision',
  'claimant',
  'claimant_kind',
  'summary',
  'note',
  'publisher',
  'title',
  'published',
  'url',
  'reliability',
  'origin',
  'caveat',
] as const satisfies readonly (keyof EvidenceRow)[];

/** A row for each report of a feature that the clock has let in by a day: those for its reading, against it, and the rest. */
export function evidenceRows(timeline: Timeline, feature: FeatureId, day: Day, texts: Texts): readonly EvidenceRow[] {
  const { story } = timeline;
  const reports = new Map(story.reports.map((report) => [report.id, report]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const groups = groupReports(timeline.readingAt(feature, day), timeline.reportsAt(feature, day));
  const rowsOf = (role: EvidenceRow['role'], ids: readonly ReportId[]) =>
    ids.flatMap((id): EvidenceRow[] => {
      const report = reports.get(id);
      const source = report && sources.get(report.source);
      if (!report || !source) return [];
      const text = texts.reports[report.id];
      const about = texts.sources[source.id];
      return [
        {
          report_id: trueId(report.id, texts),
          role,
          status: report.status,
          event_date: report.event.text,
          geo_precision: report.precision,
          claimant: text?.claimant ?? '',
          claimant_kind: report.claimantKind,
          summary: text?.summary ?? '',
          note: text?.note ?? '',
          publisher: source.publisher,
          title: about?.title ?? '',
          published: about?.publishedAt || (source.published ?? ''),
          url: about?.url ?? '',
          reliability: source.reliability,
          origin: source.origin,
          caveat: about?.caveat ?? '',
        },
      ];
    });
  return [
    ...rowsOf('for', groups.supporting),
    ...rowsOf('against', groups.opposing),
    ...rowsOf('no longer', groups.other),
  ];
}
