// How does a made-up story get to disk? Its tables row by row in the order of the days, a million of them in the memory of a few.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDescriptor } from '../../../src/exchange/descriptor.ts';
import {
  correctionsTable,
  eventsTable,
  reportsTable,
  sourcesTable,
  storyFileNames,
  talliesTable,
} from '../../../src/story/tables.ts';
import { openLines } from './lines.ts';
import { idOf, nameOf } from './names.ts';
import { ground, placeOf } from './places.ts';
import { dayAt, type Recipe, roundDays, rounds } from './recipe.ts';
import { settingsOf } from './settings.ts';
import { createSources } from './sources.ts';
import { dayInRound, isMended, type Statement, statementOf } from './statements.ts';

/** Writes a story folder that passes the check; what is there already is overwritten. */
export function writeSyntheticStory(folder: string, recipe: Recipe) {
  mkdirSync(folder, { recursive: true });
  const { places, seed, changesPerDay } = recipe;
  const about = {
    name: `synthetic-${places}`,
    title: `A made-up story of ${places} towns`,
    description: `Made with the seed ${seed}${changesPerDay === undefined ? '' : `, ${changesPerDay} changes a day`}.`,
    credits: [],
    settings: settingsOf(recipe),
  };
  writeFileSync(join(folder, 'datapackage.json'), writeDescriptor(about, storyFileNames));
  writeFileSync(join(folder, 'ground.geojson'), JSON.stringify(ground()));
  writeFeatures(join(folder, 'features.geojson'), recipe);
  const sources = createSources(recipe);
  const corrected = writeReports(join(folder, reportsTable.file), recipe, sources.quote);
  writeRows(join(folder, correctionsTable.file), correctionsTable.columns, corrected);
  const counted = milestones.map((day) => ({ day, source: sources.quote(day).source }));
  writeRows(
    join(folder, talliesTable.file),
    [...talliesTable.columns, ...talliesTable.optional],
    counted.map(({ day, source }, index) =>
      [
        `${source}-t${index}`,
        source,
        dayAt(day),
        'towns',
        'south',
        Math.round((places * day) / 250),
        'at-least',
        places,
        '',
        '',
      ].join(','),
    ),
  );
  writeRows(
    join(folder, eventsTable.file),
    eventsTable.columns,
    counted.slice(0, 2).map(({ day, source }, index) => [dayAt(day), `Event ${index + 1}`, source].join(',')),
  );
  writeRows(join(folder, sourcesTable.file), sourceColumns, rowsOf(sources.used()));
}

// Counts are printed on these days, and the first two are events.
const milestones = [20, 60, 100, 140, 180];
// On these days somebody speaks of the whole country.
const blankets = new Map([
  [30, '*'],
  [90, '* except'],
  [150, '*'],
]);

const sourceColumns = [
  ...['source_id', 'publisher', 'title', 'author', 'published', 'url', 'publisher_kind', 'reliability', 'origin'],
  ...['caveat', 'collection'],
];
const reportColumns = [
  ...['report_id', 'source_id', 'feature_id', 'status', 'event_date', 'geo_precision', 'claimant', 'claimant_kind'],
  ...['summary', 'supersedes'],
];

function writeFeatures(path: string, { seed, places }: Recipe) {
  const lines = openLines(path);
  lines.write('{"type":"FeatureCollection","features":[');
  for (let index = 0; index < places; index += 1) {
    const { id, name, area, at } = placeOf(seed, index, places);
    const properties = { kind: 'place', class: 'town', name, area };
    const feature = { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: at } };
    lines.write(JSON.stringify(feature) + (index < places - 1 ? ',' : ''));
  }
  lines.write(']}');
  lines.close();
}

/** Returns the rows of the log of corrections. */
function writeReports(
  path: string,
  recipe: Recipe,
  quote: ReturnType<typeof createSources>['quote'],
): readonly string[] {
  const lines = openLines(path);
  const before = new Map<number, string>(); // the last report of each place whose reports are replaced
  const corrected: string[] = [];
  const write = (feature: string, name: string, statement: Statement, supersedes: string) => {
    const { source, number } = quote(statement.published);
    const id = `${source}-${String(number).padStart(2, '0')}`;
    const { status, event, precision, claimantKind } = statement;
    const summary = `${name} is told to be ${status === 'contested' ? 'fought over' : `in the hands of the ${status}`}.`;
    lines.write(
      `${id},${source},${feature},${status},${event},${precision},${claimants[claimantKind] ?? 'The outlet'},${claimantKind},${summary},${supersedes}`,
    );
    return id;
  };
  lines.write(reportColumns.join(','));
  for (let round = 0; round < rounds; round += 1) {
    for (const [offset, reported] of byDay(recipe, round).entries()) {
      const day = round * roundDays + offset;
      for (const place of reported) {
        const name = nameOf(place);
        const statement = statementOf(recipe, place, round, day);
        const replaced = statement.replaces ? (before.get(place) ?? '') : '';
        const written = write(idOf(name), name, statement, replaced);
        if (isMended(place)) before.set(place, written);
        if (replaced !== '' && corrected.length < 3) corrected.push(`${dayAt(day)},${written},Replaced,Told anew`);
      }
      const scope = recipe.changesPerDay === undefined && blankets.get(day);
      if (!scope) continue;
      const feature = scope === '*' ? scope : `${scope} ${idOf(nameOf(0))}`;
      const whole = statementOf(recipe, 0, round, day);
      write(feature, 'The whole country', { ...whole, published: day, precision: 3, claimantKind: 'media' }, '');
    }
  }
  lines.close();
  return corrected;
}

/** The places that are reported in a round, by the day of the round. */
function byDay(recipe: Recipe, round: number): readonly (readonly number[])[] {
  const days: number[][] = Array.from({ length: roundDays }, () => []);
  for (let place = 0; place < recipe.places; place += 1) days[dayInRound(recipe, place, round)]?.push(place);
  return days;
}

function writeRows(path: string, columns: readonly string[], rows: Iterable<string>) {
  const lines = openLines(path);
  lines.write(columns.join(','));
  for (const row of rows) lines.write(row);
  lines.close();
}

function* rowsOf(sources: Iterable<{ readonly row: string }>) {
  for (const { row } of sources) yield row;
}

const claimants: Readonly<Record<string, string>> = {
  north: 'A spokesman of the North',
  south: 'A spokesman of the South',
  league: 'The League',
  'local-official': 'A councillor',
  resident: 'A shopkeeper',
  'un-ngo': 'An aid group',
  unattributed: 'Unnamed sources',
};
