// Which tables does a story have, and what may stand in their cells?

import type { Row, TableShape } from './csv.ts';

/** The columns of sources.csv. */
export const sourcesTable = {
  file: 'sources.csv',
  columns: ['source_id', 'publisher', 'title', 'published', 'url', 'reliability', 'origin'],
  optional: ['author', 'publisher_kind', 'caveat', 'collection'],
} as const satisfies TableShape<string>;

/** The columns of reports.csv. */
export const reportsTable = {
  file: 'reports.csv',
  columns: ['report_id', 'source_id', 'feature_id', 'status', 'event_date', 'claimant', 'claimant_kind', 'summary'],
  optional: ['geo_precision', 'at', 'locator', 'note', 'supersedes'],
} as const satisfies TableShape<string>;

/** A row of reports.csv. */
export type ReportRow = Row<(typeof reportsTable)['columns' | 'optional'][number]>;

/** The columns of tallies.csv. */
export const talliesTable = {
  file: 'tallies.csv',
  columns: ['tally_id', 'source_id', 'as_of', 'measure', 'party', 'value', 'qualifier'],
  optional: ['of_total', 'locator', 'note'],
} as const satisfies TableShape<string>;

/** The columns of corrections.csv. */
export const correctionsTable = {
  file: 'corrections.csv',
  columns: ['date', 'row', 'change', 'reason'],
  optional: [],
} as const satisfies TableShape<string>;

/** The columns of events.csv. */
export const eventsTable = {
  file: 'events.csv',
  columns: ['date', 'label', 'source_id'],
  optional: [],
} as const satisfies TableShape<string>;

/** The files of a story folder by name; those that may be missing stand second. */
export const storyFiles = {
  needed: ['features.geojson', sourcesTable.file, reportsTable.file],
  optional: ['datapackage.json', talliesTable.file, correctionsTable.file, eventsTable.file, 'ground.geojson'],
} as const;

/** All of them, those that are needed first. */
export const storyFileNames: readonly string[] = [...storyFiles.needed, ...storyFiles.optional];

/** What may stand in `reliability` and in `qualifier`. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const qualifiers = ['exactly', 'at-least', 'more-than', 'about', 'up-to'] as const;
