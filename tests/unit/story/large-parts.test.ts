// Is a file of reports that two threads read in parts read as if it were read as a whole, or else found to be in need of that?

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinParts, knownOf, partsOf, readPart } from '../../../src/story/large/parts.ts';
import { readLarge, readLargePart } from '../../../src/story/large/read.ts';
import { openSorted, type Sorted } from '../../../src/story/large/sorter.ts';
import { emptyFolder, folderOf } from '../folder-of.ts';
import { corrected, seeded } from '../readings/any-story.ts';
import { filesOf, says } from '../readings/story-of.ts';

const perShard = 2;

/** What both parts are together, parted about a place (bytes); `null` where they have to be read as one, `undefined` where there is no such place. */
function inParts(folder: string, work: string, at: number) {
  const path = join(folder, 'reports.csv');
  const parts = partsOf(path, at);
  if (!parts) return undefined;
  const first = readLargePart(folder, work, perShard, parts[0]);
  if (!first) return null;
  const { story } = first.frame;
  return joinParts([first.read, readPart(path, work, knownOf(story), perShard, parts[1])], story);
}

function sortedRows(sorted: Sorted) {
  const rows = openSorted(sorted);
  const shards = Array.from({ length: rows.shards }, (_, shard) => rows.rowsOf(shard));
  const all = [...shards, rows.rowsOfRoads()].map((shard) => shard.map(({ cells }) => cells));
  rows.close();
  return all;
}

const spoilt: Readonly<Record<string, (csv: string) => string>> = {
  'as it is': (csv) => csv,
  'with a line end in a cell': (csv) => csv.replaceAll('so they say', '"so,\nthey ""say"""'),
  'with a row twice': (csv) => `${csv}\n${csv.split('\n')[1]}`,
  'with a row twice in a row': (csv) => csv.replace('\n', `\n${csv.split('\n').at(-1)}\n`),
  'with an unknown status': (csv) => csv.replace(/north|south|contested/, 'east'),
  'with a cell too many': (csv) => `${csv},`,
  'with a quotation mark that is never closed': (csv) => `${csv}\n"`,
  'with bytes that are no text': (csv) => `${csv}\n\uFFFD`,
  'with Windows line ends': (csv) => csv.replaceAll('\n', '\r\n'),
};

test.each(Object.entries(spoilt))('wherever it is parted, %s', (name, spoil) => {
  const [folder, work, whole] = [emptyFolder(), emptyFolder(), emptyFolder()];
  let joined = 0;
  fc.assert(
    fc.property(corrected, fc.nat(999), (rows, thousandth) => {
      const files = filesOf(rows);
      const csv = spoil((files['reports.csv'] ?? '').trimEnd());
      folderOf({ ...files, 'reports.csv': csv }, folder);
      const read = readLarge(folder, whole, perShard);
      const joint = inParts(folder, work, Math.round((thousandth * csv.length) / 1000));
      if (!read.ok) expect(joint ?? null).toBeNull();
      if (!joint || !read.ok) return;
      joined += 1;
      expect(sortedRows(joint.sorted)).toEqual(sortedRows(read.large.sorted));
      expect(joint.reportsOf).toEqual(read.large.reportsOf);
    }),
    { ...seeded, numRuns: 30 },
  );
  if (name === 'as it is' || name.includes('line end')) expect(joined).toBeGreaterThan(5);
  else expect(joined).toBe(0);
});

test('a report that takes back one of the other part, or nothing that there is', () => {
  const rows = (supersedes: string) => [
    says(2, 'north', 'outlet', { of: 'midham' }),
    says(3, 'south', 'outlet', { of: 'upton' }),
    says(4, 'north', 'outlet', { of: 'lowford', supersedes }),
  ];
  const [folder, work, whole] = [emptyFolder(), emptyFolder(), emptyFolder()];
  folderOf(filesOf(rows('r1')), folder);
  const csv = filesOf(rows('r1'))['reports.csv'] ?? '';
  const behindSecond = csv.split('\n').slice(0, 3).join('\n').length;
  const read = readLarge(folder, whole, perShard);
  const joint = inParts(folder, work, behindSecond);
  expect(joint && read.ok && sortedRows(joint.sorted)).toEqual(read.ok && sortedRows(read.large.sorted));
  writeFileSync(join(folder, 'reports.csv'), filesOf(rows('r9'))['reports.csv'] ?? '');
  expect(inParts(folder, work, behindSecond)).toBeNull();
});

test('a source on which nothing rests', () => {
  const files = filesOf([says(2, 'north'), says(3, 'south'), says(4, 'north')]);
  const csv = (files['reports.csv'] ?? '').trimEnd();
  const folder = folderOf({ ...files, 'reports.csv': csv.split('\n').slice(0, -1).join('\n') });
  expect(readLarge(folder, emptyFolder(), perShard).ok).toBe(false);
  expect(inParts(folder, emptyFolder(), Math.round(csv.length / 2))).toBeNull();
});
