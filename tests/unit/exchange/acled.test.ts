// What does an ACLED export become? Only what it tells of who holds a place.

import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { fixture, imported } from './imported.ts';

const { issues, story, texts, leftOut } = imported(fixture('acled.csv'));

test('it is read by its columns', () => {
  expect(issues).toEqual([]);
});

test('a fight, a taking and a retaking carry a status, with the day as well as it is known', () => {
  expect(story?.reports.map(({ status, event }) => `${status} ${event.text}`)).toEqual([
    'contested 2031-03-01',
    'non-state-actor 2031-03-03~',
    'government [2031-03-01..2031-03-31]',
  ]);
});

test('all else is left out, by kind and with the reason', () => {
  expect(leftOut).toEqual([
    'Peaceful protest: such an event does not tell who holds the place',
    'Peaceful protest: such an event does not tell who holds the place',
    'Armed clash: coded for the surroundings or the region of a place, not for the place itself',
    'Non-violent transfer of territory: no column tells to whom the place was handed; read its notes and add the report by hand',
    'event: the same event a second time',
  ]);
});

test('two places of one name in two provinces are two places', () => {
  expect(story?.places.map(({ id, at }) => [id, ...at])).toEqual([
    ['upton', 170, 20],
    ['upton-lower-marrow', 172, 22],
  ]);
});

describe('nothing is made up', () => {
  test('several outlets of one event stay one source, since it is not told which says what', () => {
    expect(story?.sources.map(({ publisher }) => publisher)).toEqual(['Echo; The Ledger', 'Echo', 'The Ledger']);
  });

  test('no source has a day of publication or a grade, and the outlet itself is the claimant', () => {
    expect(new Set(story?.sources.map(({ published, reliability }) => `${published} ${reliability}`))).toEqual(
      new Set(['null F']),
    );
    expect(new Set(story?.reports.map(({ claimantKind }) => claimantKind))).toEqual(new Set(['media']));
    expect(texts?.sources['acled-inv1']?.caveat).toContain('has not been read');
  });

  test('two events that say the same confirm nothing, as both are one text, that of ACLED', () => {
    const row = fixture('acled.csv')['acled.csv']?.split('\n')[1] ?? '';
    const twin = row.replace('INV1', 'INV9').replace('Echo; The Ledger', 'Voice');
    const two = imported({ 'a.csv': `${fixture('acled.csv')['acled.csv']?.split('\n')[0]}\n${row}\n${twin}\n` }).story;
    const [place] = two?.places ?? [];
    if (!two || !place) throw new Error('no story');
    expect(two.reports).toHaveLength(2);
    expect(createTimeline(two, 'hindsight').readingAt(place.id, two.settings.lastDay)?.grade).toBe('reported');
  });
});

describe('a row that cannot be read is refused with its number', () => {
  test.each([
    [
      '01 March 2031',
      '03/01/2031',
      'acled.csv, row 2, event_date: expected a day, found "03/01/2031". Write 2031-01-03 or 2031-03-01',
    ],
    ['2031,1,Political', '2031,7,Political', 'acled.csv, row 2, time_precision: expected 1, 2 or 3, found "7"'],
    ['20.0,170.0', '200.0,70.0', 'acled.csv, row 2, latitude: expected degrees such as 34.5, within 90, found "200.0"'],
    ['20.0,170.0', '170.0,20.0', 'Are latitude and longitude swapped?'],
    ['Upton,20.0,170.0', ',20.0,170.0', 'acled.csv, row 2, location: expected a text, found an empty cell'],
    ['geo_precision', 'precision', 'acled.csv, row 1, geo_precision: expected this column, found no such column'],
  ])('%s becomes %s', (from, to, message) => {
    const text = fixture('acled.csv')['acled.csv']?.replace(from, to) ?? '';
    expect(imported({ 'acled.csv': text }).issues.join('\n')).toContain(message);
  });

  test('but not one that would have been left out', () => {
    const text = fixture('acled.csv')['acled.csv']?.replace('04 March 2031', '03/04/2031') ?? '';
    expect(imported({ 'acled.csv': text }).issues).toEqual([]);
  });
});
