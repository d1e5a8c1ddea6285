// Does an import write a story that is whole, and tell what it left out and could not know?

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fixtures } from '../valley.ts';
import { run } from './run.ts';

const [acled, ged, list, places] = ['acled', 'ged', 'list', 'places'].map(
  (name) => `${fixtures}import/${name}.csv`,
) as [string, string, string, string];

/** A folder of a test alone, and one in it that is not there yet. */
function out(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'my-story');
}

test.each([
  ['ACLED', [acled], '2 places, 3 reports by 3 sources, 2031-03-01 to 2031-03-31.'],
  ['UCDP GED', [ged], '2 places, 2 reports by 2 sources, 2031-03-01 to 2031-03-08.'],
  ['a list and a table of places', [list, places], '2 places, 3 reports by 2 sources, 2031-03-01 to 2031-03-05.'],
  ['two collections together', [acled, ged], '4 places, 5 reports by 5 sources'],
])('%s: the folder passes check, and the account says what is in it', async (_, files, head) => {
  const folder = out();
  const { code, out: said, err } = await run('import', ...files, '--out', folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(said).toContain(head);
  expect(said).toContain(`npm run dateline -- check ${folder}`);
  expect((await run('check', folder)).code).toBe(0);
});

describe('the account', () => {
  test('counts what was left out by kind, the most frequent first, with the reason', async () => {
    const { out: said } = await run('import', acled, '--out', out());
    expect(said).toContain(`Left out, 5 rows:
- 2 Peaceful protest: such an event does not tell who holds the place
- 1 Armed clash: coded for`);
  });

  test('asks for what nobody told: days of publication, reliability, claimants, who gains', async () => {
    const { out: said } = await run('import', acled, '--out', out());
    for (const asked of ['3 of 3 have no day of publication', '3 of 3 stand as F', 'in 3 of 3', 'gains and loses']) {
      expect(said).toContain(asked);
    }
    expect(said).toContain('as reported, the map stays empty');
    expect(said).toContain('heed its terms of use');
  });

  test('says of UCDP that it does not tell who holds a place', async () => {
    expect((await run('import', ged, '--out', out())).out).toContain('deaths, not of who holds a place');
  });

  test('does not ask for what a list told, and names the columns that it did not read', async () => {
    const { out: said } = await run('import', list, places, '--out', out());
    expect(said).toContain('1 of 2 have no day of publication');
    expect(said).not.toContain('the map stays empty');
    expect(said).toContain('Columns of list.csv that were not read: Shoe size');
  });

  test('tells of a story that is too long for its slider', async () => {
    const folder = out();
    const long = join(folder, '..', 'long.csv');
    writeFileSync(
      long,
      'place,date,status,source,lat,lon\nUpton,2031-03-05,north,Echo,20,170\nUpton,2033-03-05,south,Echo,,\n',
    );
    expect((await run('import', long, '--out', folder)).out).toContain('732 days are more than');
    expect((await run('import', list, places, '--out', out())).out).not.toContain('days are more than');
  });

  test('stands in the folder too, under the title, and names no folder of the machine', async () => {
    const folder = out();
    await run('import', list, places, '--out', folder, '--title', 'Who holds Upton?');
    const account = readFileSync(join(folder, 'IMPORT.md'), 'utf8');
    expect(account).toMatch(/^# Who holds Upton\?\n\n2 places/);
    for (const name of ['IMPORT.md', 'datapackage.json', 'reports.csv', 'sources.csv']) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toContain(fixtures);
    }
  });

  test('credits the collection', async () => {
    const folder = out();
    await run('import', acled, ged, '--out', folder);
    const { sources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    expect(sources.map(({ path }: { path: string }) => path)).toEqual([
      'https://acleddata.com/',
      'https://ucdp.uu.se/',
    ]);
  });

  test('without a title tells of which files it is', async () => {
    const folder = out();
    await run('import', list, places, '--out', folder);
    expect(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')).title).toBe(
      'Imported from list.csv, places.csv',
    );
  });
});

describe('nothing is written', () => {
  test('where a row cannot be read', async () => {
    const folder = out();
    const { code, out: said, err } = await run('import', list, '--out', folder);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(err).toContain('list.csv, row 3, latitude: expected a position of "Midham", found none.');
    expect(existsSync(folder)).toBe(false);
  });

  test('into a folder that holds something', async () => {
    const folder = out();
    await run('new', folder);
    const before = readFileSync(join(folder, 'reports.csv'), 'utf8');
    const { code, err } = await run('import', acled, '--out', folder);
    expect(code).toBe(1);
    expect(err).toContain('found files in it');
    expect(readFileSync(join(folder, 'reports.csv'), 'utf8')).toBe(before);
  });

  test('where a file is missing, or is a spreadsheet and no CSV', async () => {
    const folder = out();
    const book = join(folder, '..', 'book.xlsx');
    writeFileSync(book, new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff, 0xfe]));
    expect((await run('import', `${fixtures}nowhere.csv`, '--out', folder)).err).toContain('expected a file to read');
    expect((await run('import', book, '--out', folder)).err).toContain('Save the sheet as "CSV UTF-8"');
    expect(existsSync(folder)).toBe(false);
  });

  test.each([
    [[], 'expected at least one file'],
    [[acled], 'expected --out FOLDER'],
    [[acled, '--out', 'x', '--as', 'gdelt'], '--as: expected one of acled, ged, list, found "gdelt"'],
  ])('where the command is not understood: %s', async (words, told) => {
    const { code, err } = await run('import', ...words);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});
