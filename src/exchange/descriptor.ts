// What does a story say of itself to other programs? Its datapackage.json (Data Package v2), with every column explained.

import {
  type Column,
  correctionsColumns,
  eventsColumns,
  featureColumns,
  reportsColumns,
  sourcesColumns,
  talliesColumns,
} from '../story/columns.ts';
import { correctionsTable, eventsTable, reportsTable, sourcesTable, talliesTable } from '../story/tables.ts';

/** What a story says of itself. */
export interface About {
  readonly name: string; // the id of the story
  readonly title: string;
  readonly description: string;
  readonly credits: readonly { readonly title: string; readonly path: string }[];
  readonly settings: DraftSettings;
}

/** The settings as an editor writes them: those that name statuses and kinds are needed here, all others pass through. */
export interface DraftSettings {
  readonly placeStatuses: readonly { readonly id: string }[];
  readonly roadStatuses?: readonly { readonly id: string }[];
  readonly claimantKinds: readonly { readonly id: string }[];
  readonly [setting: string]: unknown;
}

/** The text of a datapackage.json that describes those of the files that the story has. */
export function writeDescriptor(about: About, files: readonly string[]): string {
  const { settings } = about;
  const resources = [...tables(settings), features].filter(({ path }) => files.includes(path));
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: about.name,
    title: about.title,
    description: about.description,
    version: '0.1.0',
    ...(about.credits.length > 0 ? { sources: about.credits } : {}),
    resources,
    dateline: settings,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

const profiles = 'https://datapackage.org/profiles/2.0';
const plainCsv = {
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n' },
} as const;
const fromSources = { fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } } as const;
const replaced = { fields: ['supersedes'], reference: { resource: '', fields: ['report_id'] } } as const;

function tables({ placeStatuses, roadStatuses = [], claimantKinds }: DraftSettings) {
  const ids = (list: readonly { readonly id: string }[]) => [...new Set(list.map((each) => each.id))];
  return [
    {
      name: 'sources',
      path: sourcesTable.file,
      title: 'Sources',
      description: 'One row for each published article, report or post that anything here rests on.',
      ...plainCsv,
      schema: schemaOf(sourcesColumns, { primaryKey: ['source_id'] }),
    },
    {
      name: 'reports',
      path: reportsTable.file,
      title: 'Reports',
      description: 'One row for each statement in a source about one place or road, by one claimant.',
      ...plainCsv,
      schema: schemaOf(
        {
          ...reportsColumns,
          status: oneOf(reportsColumns.status, ids([...placeStatuses, ...roadStatuses])),
          claimant_kind: oneOf(reportsColumns.claimant_kind, ids(claimantKinds)),
        },
        { primaryKey: ['report_id'], foreignKeys: [fromSources, replaced] },
      ),
    },
    {
      name: 'tallies',
      path: talliesTable.file,
      title: 'Tallies',
      description: 'Counts that the sources published. They colour nothing; they are held against the readings.',
      ...plainCsv,
      schema: schemaOf(talliesColumns, { primaryKey: ['tally_id'], foreignKeys: [fromSources] }),
    },
    {
      name: 'corrections',
      path: correctionsTable.file,
      title: 'Corrections',
      description: 'The public log of rows corrected after they were published. Empty until then.',
      ...plainCsv,
      schema: schemaOf(correctionsColumns, {}),
    },
    {
      name: 'events',
      path: eventsTable.file,
      title: 'Events',
      description: 'The dates that frame the story in its chart.',
      ...plainCsv,
      schema: schemaOf(eventsColumns, { foreignKeys: [fromSources] }),
    },
  ];
}

const features = {
  name: 'features',
  path: 'features.geojson',
  title: 'Places and roads',
  description:
    'GeoJSON (RFC 7946, WGS 84) of the places (points) and roads (lines) of which something can be reported. The schema describes the id, the geometry and the properties of each feature.',
  format: 'geojson',
  mediatype: 'application/geo+json',
  encoding: 'utf-8',
  schema: schemaOf(featureColumns, { primaryKey: ['id'] }),
};

function schemaOf(columns: Readonly<Record<string, Column>>, keys: object) {
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: Object.entries(columns).map(([name, column]) => ({ name, ...column })),
    ...keys,
    missingValues: [''],
  };
}

function oneOf(column: Column, allowed: readonly string[]): Column {
  return { ...column, constraints: { ...column.constraints, enum: allowed } };
}
