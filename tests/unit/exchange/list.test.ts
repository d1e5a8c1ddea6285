// What does a plain list become? A story of what it says, or a refusal with its rows; nothing in between.

import { describe, expect, test } from 'vitest';
import { doubtsOf } from '../../../src/doubts/doubts.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { faultsOf } from './faults.ts';
import { fixture, imported } from './imported.ts';

const both = { ...fixture('list.csv'), ...fixture('places.csv') };

describe('a list out of a spreadsheet, with its byte order mark, semicolons, decimal commas and dotted days', () => {
  const { issues, story, texts, files } = imported(both);

  test('makes a valid package', () => {
    expect(issues).toEqual([]);
    expect(faultsOf(files ?? {})).toEqual([]);
  });

  test('keeps its days, statuses and kinds of claimants', () => {
    expect(
      story?.reports.map(({ id, event, status, claimantKind }) => `${id} ${event.text} ${status} ${claimantKind}`),
    ).toEqual([
      'echo-20310302-01 2031-03-01 north media',
      'echo-20310302-02 2031-03-03 south south',
      'the-ledger-undated-01 2031-03-05~ south resident',
    ]);
    expect(texts?.reports['echo-20310302-01']?.note).toBe('One; two');
  });

  test('has each place and each text once', () => {
    expect(story?.places.map(({ id, at }) => [id, ...at])).toEqual([
      ['upton', 170, 20],
      ['midham', 170.5, 20.5],
    ]);
    expect(story?.sources.map(({ id, published }) => `${id} ${published}`)).toEqual([
      'echo-20310302 2031-03-02',
      'the-ledger-undated null',
    ]);
  });

  test('knows that a side gains by what it claims for itself, and leaves all other rules to the editor', () => {
    expect(story?.settings.placeStatuses.map(({ id, gains, loses }) => [id, gains, loses])).toEqual([
      ['north', [], []],
      ['south', ['south'], []],
    ]);
  });

  test('says of a row without words only what the row says', () => {
    expect(texts?.reports['echo-20310302-02']?.summary).toBe('Midham: south (row 3 of list.csv).');
  });
});

test('a list with the line by which Excel tells itself the delimiter, or with tabs, is read alike', () => {
  const rows = ['place,date,status,source,lat,lon', 'Upton,2031-03-05,north,Echo,20,170'].join('\n');
  const [commas, excel, tabs] = [rows, `sep=;\n${rows.replaceAll(',', ';')}`, rows.replaceAll(',', '\t')].map(
    (text) => imported({ 'list.csv': text }).story,
  );
  expect(commas?.places).toHaveLength(1);
  expect([excel, tabs]).toEqual([commas, commas]);
});

const head = 'place,date,status,source,lat,lon,url,published,area,reliability';

describe('a list is refused with row, column and remedy', () => {
  test.each([
    [
      'Upton,05/03/2031,north,Echo,20,170,,,,',
      'list.csv, row 2, date: expected a day like 2021-08-12 or an EDTF interval, found "05/03/2031". Write 2031-03-05 or 2031-05-03, ',
    ],
    ['Upton,2031-03-05,,Echo,20,170,,,,', 'list.csv, row 2, status: expected a text, found an empty cell'],
    [
      'Upton,2031-03-05,north,Echo,,,,,,',
      'list.csv, row 2, latitude: expected a position of "Upton", found none. Fill in latitude',
    ],
    [
      'Upton,2031-03-05,north,Echo,20,,,,,',
      'list.csv, row 2, longitude: expected degrees such as 69.2, within 180, found an empty cell',
    ],
    ['Upton,2031-03-05,north,Echo,20,170,example.org,,,', 'list.csv, row 2, url: expected an address'],
    [
      'Upton,2031-03-05,north,Echo,20,170,,March,,',
      'list.csv, row 2, published: expected a day like 2021-08-12, found "March"',
    ],
    [
      'Upton,2031-03-05,north,Echo,20,170,,,,G',
      'list.csv, row 2, reliability: expected one of A, B, C, D, E, F, found "G"',
    ],
    [
      'Upton,2031-03-05,north,Echo,20,170,,,,\nUpton,2031-03-05,north,Echo,21,170,,,,',
      'list.csv, row 3, latitude: expected the position that list.csv, row 2 gives to "Upton", found another, far from it',
    ],
    [
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((status) => `Upton,2031-03-05,${status},Echo,20,170,,,,`).join('\n'),
      'list.csv, row 8, status: expected at most 6 different statuses, found "g", one more',
    ],
    [
      'Upton,2031-03-05,north,Echo,20,170,,,,\nUpton,0231-03-05,north,Echo,,,,,,',
      'list.csv, row 3, date: expected a day within 4000 days of the last, 2031-03-05 (list.csv, row 2), found "0231-03-05"',
    ],
    ['', 'expected at least one row that tells how a place stood, found none'],
  ])('%s', (rows, message) => {
    expect(imported({ 'list.csv': `${head}\n${rows}\n` }).issues.join('\n')).toContain(message);
  });

  test.each([
    ['place,date,status\nUpton,2031-03-05,north\n', 'list.csv, row 1, source: expected this column'],
    [
      'place,date,status,source,lat,latitude\nUpton,2031-03-05,north,Echo,20,20\n',
      'row 1, latitude: expected each column once',
    ],
    [
      'one,two\n1,2\n',
      'list.csv, row 1: expected the columns of a list (place, date, status, source), of ACLED or of UCDP GED, found "one, two".',
    ],
    ['', 'found an empty cell'],
    ['place,date,status,source\n"Upton,2031-03-05\n', 'a cell that never ends'],
    ['place,date,status,source\nUpt\uFFFDn,2031-03-05,north,Echo\n', 'Save the sheet as "CSV UTF-8".'],
  ])('%j', (text, message) => {
    expect(imported({ 'list.csv': text }).issues.join('\n')).toContain(message);
  });

  test('as what it is said to be, whatever its columns', () => {
    expect(imported({ 'list.csv': `${head}\n` }, 'acled').issues.join('\n')).toContain(
      'event_id_cnty: expected this column',
    );
  });
});

test('places of one name are told apart by their area, and one without an area joins the only one there is', () => {
  const row = (place: string, area: string, at: string) => `${place},2031-03-05,north,Echo,${at},,,${area},`;
  const places = (...rows: string[]) =>
    imported({ 'list.csv': `${head}\n${rows.join('\n')}\n` }).story?.places.map(({ id, area }) => `${id} ${area}`);
  expect(places(row('Upton', 'East', '20,170'), row('UPTON', '', ','))).toEqual(['upton East']);
  expect(places(row('Upton', 'East', '20,170'), row('Upton', 'West', '30,170'))).toEqual([
    'upton East',
    'upton-west West',
  ]);
});

test('a claimant of whom no kind is told is no witness, until an editor says whose side he is on', () => {
  const { story } = imported({
    'list.csv': 'place,date,status,source,lat,lon,claimant\nUpton,2031-03-05,north,Echo,20,170,a man in the street\n',
  });
  expect(story?.reports[0]?.claimantKind).toBe('unattributed');
  expect(story?.settings.claimantKinds).toMatchObject([{ id: 'unattributed', anonymous: true }]);
});

test('four sides and what is contested have looks that eyes of every kind tell apart', () => {
  const rows = ['a', 'contested', 'b', 'c', 'd'].map((status) => `Upton,2031-03-05,${status},Echo,20,170,,,,`);
  const { files } = imported({ 'list.csv': `${head}\n${rows.join('\n')}\n` });
  const parsed = parseStory(files ?? {});
  if (!parsed.ok) throw new Error('no story');
  const looks = ['near-colours', 'shared-shape'];
  expect(doubtsOf(parsed).filter(({ kind }) => looks.includes(kind))).toEqual([]);
});

test('names in any script get ids, and two of them two', () => {
  const { story } = imported({
    'list.csv': `${head}\nХолм 1,2031-03-05,наши,Эхо,20,170,,,,\nБрод 1,2031-03-05,их,Эхо,21,171,,,,\n`,
  });
  expect(story?.places.map(({ id, name }) => [id, name])).toEqual([
    ['1', 'Холм 1'],
    ['1-2', 'Брод 1'],
  ]);
  expect(story?.settings.placeStatuses.map(({ id, label }) => [id, label])).toEqual([
    ['status-1', 'Наши'],
    ['status-2', 'Их'],
  ]);
});

test('the points of another story tell where places lie', () => {
  const points = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'u',
        geometry: { type: 'Point', coordinates: [170, 20] },
        properties: { name: 'Upton', alt_names: ['Uptown'] },
      },
    ],
  };
  const list = `${head}\nUptown,2031-03-05,north,Echo,,,,,,\n`;
  expect(imported({ 'list.csv': list, 'features.geojson': JSON.stringify(points) }).story?.places[0]?.at).toEqual([
    170, 20,
  ]);
});
