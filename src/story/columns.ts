// What does each column of a story's tables mean, for whoever opens them in a spreadsheet? Written here once, for every
// datapackage.json that the program writes.

import {
  type correctionsTable,
  type eventsTable,
  qualifiers,
  reliabilities,
  type reportsTable,
  type sourcesTable,
  type talliesTable,
} from './tables.ts';

/** A column in the words of Table Schema (Data Package v2). */
export interface Column {
  readonly type: 'string' | 'integer' | 'number' | 'date' | 'array' | 'geojson';
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
  };
}

type Columns<Table extends { columns: readonly string[]; optional: readonly string[] }> = Readonly<
  Record<Table['columns'][number] | Table['optional'][number], Column>
>;

const slug = '[a-z0-9]+(-[a-z0-9]+)*';
const day = '\\d{4}-\\d{2}-\\d{2}';
const blurred = `${day}[~?%]?`;

const id = (description: string): Column => ({
  type: 'string',
  description,
  constraints: { required: true, unique: true, pattern: slug },
});
const needed = (description: string): Column => ({ type: 'string', description, constraints: { required: true } });
const free = (description: string): Column => ({ type: 'string', description });
const needsDay = (description: string): Column => ({ type: 'date', description, constraints: { required: true } });
const locator = free('Paragraph or page of the source, where it is known.');

/** What every column of sources.csv is and may hold, in the words of a Table Schema. */
export const sourcesColumns: Columns<typeof sourcesTable> = {
  source_id: id('Id of the source: outlet, day of publication (or "undated"), catchword.'),
  publisher: needed('The outlet at the address, under one spelling. Whose text it is stands in origin.'),
  title: free('Headline as printed. In square brackets: a description, where no headline is known.'),
  author: free('Names or agency in the byline, where one is shown.'),
  published: {
    type: 'string',
    description:
      'Day 2021-08-12 or instant 2021-08-12T21:47:00+00:00 of publication. Empty where unknown; such a source counts with hindsight only.',
    constraints: { pattern: `${day}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?` },
  },
  url: { type: 'string', format: 'uri', description: 'Web address at which the text was read.' },
  publisher_kind: free('What kind of outlet it is, such as wire, newspaper, broadcaster, state-media, party, ngo-un.'),
  reliability: {
    type: 'string',
    description:
      'Reliability of the source by the Admiralty code: A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. What only D and E say is graded as a claim.',
    constraints: { required: true, enum: reliabilities },
  },
  origin: needed('Slug of the organisation whose text it is, so that reprints of one text are one witness.'),
  caveat: free(
    'What a reader should know of the source: ownership, whose text it copies, what was inferred, the reason for every D and E.',
  ),
  collection: free('Id of a collection under dateline.collections, where the story groups its sources.'),
};

/** The same of reports.csv; the statuses and kinds of claimant are those of a story, and named apart. */
export const reportsColumns: Columns<typeof reportsTable> = {
  report_id: id('Id of the report: mostly the id of its source and a number.'),
  source_id: needed('The source in which the statement stands: a row of sources.csv.'),
  feature_id: {
    type: 'string',
    description:
      'The id of a place or road in features.geojson; * for every counted place; * except IDS for all but some.',
    constraints: { required: true, pattern: '([a-z0-9-]+|\\*( except [a-z0-9-]+(,? [a-z0-9-]+)*)?)' },
  },
  status: needed('What the statement says of the feature: the id of a status under dateline.'),
  event_date: {
    type: 'string',
    description:
      'The day of which it speaks, in EDTF (ISO 8601-2): a day; a day with ~ (about); A/B held all through; [A..B] on one of these; ../B by then; A/.. from then on.',
    constraints: {
      required: true,
      pattern: `(${blurred}|${blurred}/(${blurred}|\\.\\.)|\\[${blurred}(\\.\\.|, *)${blurred}\\]|\\.\\./${blurred})`,
    },
  },
  geo_precision: {
    type: 'integer',
    description:
      '1 the place or road itself; 2 its surroundings; 3 the province, the region or the country: speaks only while nothing better is known.',
    constraints: { enum: [1, 2, 3] },
  },
  at: free('Of a road: where on it, as the id of a place or as a kilometre from its beginning (km 62).'),
  claimant: needed('Who says so, in words.'),
  claimant_kind: needed('Kind of the claimant: an id under dateline.claimantKinds.'),
  summary: needed('What the statement says, in your own words.'),
  locator,
  note: free('Note of the editors: how a day was resolved, what contradicts the statement, what it leaves open.'),
  supersedes: free(
    'The id of a report that this row replaces: the same statement coded less well, or a row found wrong.',
  ),
};

/** The same of tallies.csv. */
export const talliesColumns: Columns<typeof talliesTable> = {
  tally_id: id('Id of the count: mostly the id of its source and -t with a number.'),
  source_id: needed('The source in which the count stands: a row of sources.csv.'),
  as_of: needsDay('The day of which the count speaks.'),
  measure: needed('What is counted, as the text says it. dateline.tallies says which measures are compared.'),
  party: needed('Who holds what is counted.'),
  value: {
    type: 'number',
    description: 'The count.',
    constraints: { required: true, minimum: 0 },
  },
  qualifier: {
    type: 'string',
    description: 'How the text qualifies the count.',
    constraints: { required: true, enum: qualifiers },
  },
  of_total: {
    type: 'number',
    description: 'The total that the text names, where it names one.',
    constraints: { minimum: 0 },
  },
  locator,
  note: free('Note of the editors: what is counted, and why a count differs.'),
};

/** The same of corrections.csv. */
export const correctionsColumns: Columns<typeof correctionsTable> = {
  date: needsDay('Day of the correction.'),
  row: needed('Id of the row that the correction added; without one, of the row that it is about.'),
  change: needed('What was changed.'),
  reason: needed('Why.'),
};

/** The same of events.csv. */
export const eventsColumns: Columns<typeof eventsTable> = {
  date: needsDay('The day.'),
  label: needed('A few words for the chart.'),
  source_id: needed('The source that tells of it: a row of sources.csv.'),
};

/** The members of a feature: its id, its geometry, and its properties. */
export const featureColumns = {
  id: id('Id of the feature (a member of the feature, not of its properties).'),
  geometry: {
    type: 'geojson',
    description: 'Point of a place or LineString of a road, longitude first.',
    constraints: { required: true },
  },
  kind: {
    type: 'string',
    description: 'place or road.',
    constraints: { required: true, enum: ['place', 'road'] },
  },
  class: free('What kind of place or road: of a place an id under dateline.placeClasses.'),
  name: needed('Name of the place or road.'),
  alt_names: { type: 'array', description: 'Other names and spellings of a place, for search.' },
  area: free('Province, county or whatever the place is the seat of.'),
  province: free('Another word for area.'),
  source: free('Where the position comes from.'),
  names: { type: 'array', description: 'Other names of a road.' },
  ref: free('Number of a road, several joined by ;.'),
  from: free('Id of the place at which a road begins.'),
  to: free('Id of the place at which a road ends.'),
  length_km_published: { type: 'number', description: 'Length of a road in kilometres as others publish it.' },
  length_km_measured: { type: 'number', description: 'Length of the line of a road in kilometres.' },
} as const satisfies Readonly<Record<string, Column>>;
