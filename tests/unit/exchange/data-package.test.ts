// Is every story folder a valid Data Package v2, descriptor and rows?

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newStory } from '../../../src/cli/new-story.ts';
import { readStoryFolder } from '../../../src/story/load.ts';
import type { Files } from '../../../src/story/parse.ts';
import { faultsOf } from './faults.ts';
import { fixture, imported } from './imported.ts';

const data = fileURLToPath(new URL('../../../data/', import.meta.url));
const shipped = readdirSync(data, { withFileTypes: true }).filter((each) => each.isDirectory());
const sample = newStory('my-story', undefined);

test.each(shipped.map(({ name }) => name))('data/%s is valid, and so is every row', (name) => {
  expect(faultsOf(readStoryFolder(data + name))).toEqual([]);
});

test('a new story is valid, and so is every row', () => {
  expect(faultsOf(sample)).toEqual([]);
});

test('an export of ACLED or UCDP becomes a valid package, and so does a list', () => {
  for (const name of ['acled.csv', 'ged.csv']) expect(faultsOf(imported(fixture(name)).files ?? {}), name).toEqual([]);
  const list = imported({ ...fixture('list.csv'), ...fixture('places.csv') });
  expect(faultsOf(list.files ?? {})).toEqual([]);
});

test.each([
  ['a version of the standard', '2.0/datapackage.json', '3.0/datapackage.json', '$schema'],
  ['a resource without a name', '"name": "sources",\n', '', 'resources.0.name'],
  ['a path that leaves the folder', '"path": "sources.csv"', '"path": "../sources.csv"', 'resources.0.path'],
  ['a type that Table Schema does not know', '"type": "integer"', '"type": "whole"', '.type'],
  ['a constraint of another type', '"minimum": 0', '"pattern": "x"', 'constraints that the type knows'],
  ['a misspelt member', '"primaryKey"', '"primarykey"', 'primarykey'],
  ['a foreign key to nowhere', '"resource": "sources"', '"resource": "texts"', 'foreign keys'],
])('the descriptor is refused for %s', (_, from, to, told) => {
  const faults = faultsOf(changed('datapackage.json', from, to));
  expect(faults.join('\n')).toContain(told);
});

test.each([
  ['a value that is not allowed', 'reports.csv', ',contested,', ',disputed,', 'none of north, contested, south'],
  ['a date that is none', 'events.csv', '2031-05-03', '3.5.2031', 'no date'],
  ['a number that is none', 'tallies.csv', ',2,at-least', ',two,at-least', 'no number'],
  ['an address that is none', 'sources.csv', 'https://example.org/gazette/three', 'gazette three', 'no uri'],
  ['an empty cell that is needed', 'sources.csv', ',courier,', ',,', 'origin: nothing'],
  ['an id that stands twice', 'sources.csv', 'gazette-20310506-road', 'gazette-20310501-valley', 'twice'],
  ['a source that nobody has', 'reports.csv', 'herald-20310503-shots,midwater', 'nobody,midwater', 'no nobody in'],
  ['columns in another order', 'events.csv', 'date,label', 'label,date', 'the header is'],
  ['a feature without a kind', 'features.geojson', '"kind": "place",', '', 'kind: nothing'],
  ['a property that is not described', 'features.geojson', '"ref"', '"number"', 'no field number'],
])('the rows are refused for %s', (_, name, from, to, told) => {
  expect(faultsOf(changed(name, from, to)).join('\n')).toContain(told);
});

/** The new story with one text in a file replaced; throws where the text is not in it. */
function changed(name: string, from: string, to: string): Files {
  const text = sample[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return { ...sample, [name]: text.replace(from, to) };
}
