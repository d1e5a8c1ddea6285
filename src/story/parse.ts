// Do these files make a story? Checked here once, with every issue told; behind this door nobody asks again.

import { isElsewhere } from './elsewhere.ts';
import { readEvents } from './events.ts';
import { featuresFile, readShapes, roadIdsIn } from './feature-shapes.ts';
import { type Features, readFeatures } from './features.ts';
import { type Findings, findIn } from './findings.ts';
import type { Ground } from './ground.ts';
import { readGround } from './ground-file.ts';
import { type Issue, quote, suggest } from './issue.ts';
import { readPackage } from './package.ts';
import { type Known, readReports } from './reports.ts';
import type { Settings } from './settings.ts';
import { readSources } from './sources.ts';
import { correctionsTable, eventsTable, reportsTable, sourcesTable, storyFiles, talliesTable } from './tables.ts';
import { readCorrections, readTallies } from './tallies.ts';
import { joinNames, strayWords, type Translations } from './translations.ts';
import type { Place, Story, Texts } from './types.ts';

/** The contents of a story folder by file name. */
export type Files = Readonly<Record<string, string>>;

/** A story that is whole, or every issue of all of its files, of which there is one at least. */
export type Parsed =
  | {
      readonly ok: true;
      readonly story: Story;
      readonly texts: Texts;
      readonly words: Translations;
      readonly ground: Ground;
      readonly rows: Rows;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The row of each part of a story in its file, by id: for who leads an editor there. */
export interface Rows {
  readonly features: ReadonlyMap<string, number>;
  readonly sources: ReadonlyMap<string, number>;
  readonly reports: ReadonlyMap<string, number>;
  readonly tallies: ReadonlyMap<string, number>;
}

/** The story that the files make, or all that is wrong with them, by file and row. The name is that of a story that does not tell its own. */
export function parseStory(files: Files, name = 'story'): Parsed {
  const reports = files[reportsTable.file] ?? '';
  return parseWith(files, {
    look: (roadIds) => findIn(reports, name, roadIds),
    read: (known) => readReports(reports, known),
  });
}

/** How the reports of a story are read where they may be too many to be held as a text. */
export interface ReportsReader {
  readonly look: (roadIds: ReadonlySet<string>) => Findings;
  readonly read: (
    known: Known,
  ) => Omit<ReturnType<typeof readReports>, 'rowOf'> & { rowOf: ReadonlyMap<string, number> };
}

/** The same, with the reports as the reader reads them. */
export function parseWith(files: Files, { look, read }: ReportsReader): Parsed {
  const missing = storyFiles.needed.filter((name) => files[name] === undefined);
  const textOf = (name: string) => files[name] ?? '';
  const shapes = readShapes(textOf(featuresFile));
  const pack = readPackage(textOf('datapackage.json'), () => look(roadIdsIn(shapes)));
  const settings = pack.value?.settings ?? null;
  const features = readFeatures(shapes, settings);
  const sources = readSources(textOf(sourcesTable.file), settings);
  const reports = read({ settings, features: features.value, sources: sources.rowOf });
  const tallies = readTallies(textOf(talliesTable.file), sources.rowOf);
  const corrections = readCorrections(textOf(correctionsTable.file));
  const events = readEvents(textOf(eventsTable.file), sources.rowOf);
  const ground = readGround(textOf('ground.geojson'));

  const hub = settings && features.value ? strayHub(settings, features.value.places) : [];

  const stray =
    settings && features.value
      ? strayWords(
          pack.translations,
          settings,
          [...features.value.places, ...features.value.roads],
          events.value,
          ground.value,
        )
      : [];

  const all = [
    pack,
    { issues: [...hub, ...stray] },
    features,
    sources,
    reports,
    tallies,
    corrections,
    events,
    ground,
  ].flatMap((part) => part.issues);
  const present = all.filter((issue) => !missing.some((name) => name === issue.file));
  const issues = [
    ...missing.map((file) => missingFile(file, isElsewhere(textOf('datapackage.json'), file))),
    ...present,
    ...idleSources(sources.rowOf, reports.used, tallies.used),
  ];
  if (issues.length > 0 || !pack.value || !features.value) return { ok: false, issues };
  return {
    ok: true,
    story: {
      ...pack.value,
      ...features.value,
      sources: sources.value,
      reports: reports.value,
      tallies: tallies.value,
      corrections: corrections.value,
      events: events.value,
    },
    texts: { sources: sources.texts, reports: reports.texts, names: namesOf(features.value), ids: {} },
    words: joinNames(pack.translations, features.names),
    ground: ground.value,
    rows: {
      features: features.rowOf,
      sources: sources.rowOf ?? new Map(),
      reports: reports.rowOf,
      tallies: tallies.rowOf,
    },
  };
}

function missingFile(name: string, elsewhere: boolean): Issue {
  return {
    file: name,
    row: null,
    column: null,
    expected: 'this file in the story folder',
    found: 'no such file',
    remedy: elsewhere ? 'Fetch it from its address: npm run dateline -- fetch' : null,
  };
}

function namesOf({ places, roads }: Features): Texts['names'] {
  const named = [...places, ...roads].filter(({ otherNames }) => otherNames.length > 0);
  return Object.fromEntries(named.map(({ id, otherNames }) => [id, otherNames]));
}

/** A journey begins at a place of the story. */
function strayHub({ reach }: Settings, places: readonly Place[]): readonly Issue[] {
  if (!reach || places.length === 0 || places.some((place) => place.id === reach.hub)) return [];
  const column = 'dateline.reach.hub';
  const remedy = suggest(
    reach.hub,
    places.map((place) => place.id),
  );
  const expected = 'the id of a place in features.geojson';
  return [{ file: 'datapackage.json', row: null, column, expected, found: quote(reach.hub), remedy }];
}

/** The sources on which nothing rests; none where a row that cannot be read may rest on any. */
function idleSources(
  rowOf: ReadonlyMap<string, number> | null,
  byReports: ReadonlySet<string> | null,
  byTallies: ReadonlySet<string> | null,
): readonly Issue[] {
  if (!rowOf || !byReports || !byTallies) return [];
  return [...rowOf]
    .filter(([id]) => id !== '' && !byReports.has(id) && !byTallies.has(id))
    .map(([id, row]) => ({
      file: sourcesTable.file,
      row,
      column: 'source_id',
      expected: 'a report or tally of this source',
      found: `none of ${quote(id)}`,
      remedy: 'Remove the source, or add the report that rests on it.',
    }));
}
