// Does a table arrive in a spreadsheet as it is, without running there?

import { csvParse, csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/downloads/csv.ts';
import { evidenceColumns, evidenceRows } from '../../../src/downloads/evidence.ts';
import { fileName } from '../../../src/downloads/file-name.ts';
import { statusColumns, statusRows } from '../../../src/downloads/status.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { parseStory } from '../../../src/story/parse.ts';
import type { Texts } from '../../../src/story/types.ts';
import { idOf, march } from '../readings/story-of.ts';
import { shippedStory } from '../shipped.ts';
import { goodFiles, valley } from '../valley.ts';

describe('a cell', () => {
  const cell = (value: string | number) => csvParseRows(writeCsv(['x'], [{ x: value }]))[1]?.[0];

  test.each([
    '=1+1',
    '+SUM(A1)',
    '-2+3',
    '@now',
    '\t=1',
    '\r=1',
    '＝1',
    '-',
    '+1 or 2',
  ])('%j is not run as a formula', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test.each([-5, 0, 3.25, '-5', '+3', '-1.5e3', '.5'])('%j stays a number', (number) => {
    expect(cell(number)).toBe(String(number));
  });

  test.each([
    'Kabul',
    'a "quoted", cell',
    'two\nlines',
    'a = b',
    "'held'",
    'کابل',
    '',
    '2021-08-12~',
    '[A..B]',
    '../B',
  ])('%j comes back as it was', (text) => {
    expect(csvParse(writeCsv(['x', 'y'], [{ x: text, y: 'end' }]))[0]).toEqual({ x: text, y: 'end' });
  });
});

test('the table of a day comes back from CSV with all of its columns and rows', () => {
  const day = shippedStory.settings.openingDay;
  const rows = statusRows(createTimeline(shippedStory, 'as-reported'), [day], null, { ids: {} });
  const parsed = csvParse(writeCsv(statusColumns, rows));
  expect(parsed.columns).toEqual([...statusColumns]);
  expect([...parsed]).toEqual(rows.map((row) => ({ ...row, age_days: String(row.age_days) })));
});

describe('the evidence behind a reading', () => {
  const story = valley();
  const texts = textsOf();
  const rowsOn = (number: number, clock: 'as-reported' | 'hindsight', of = 'midham') =>
    evidenceRows(createTimeline(story, clock), idOf(story, of), march(number), texts);
  const roles = (...args: Parameters<typeof rowsOn>) =>
    rowsOn(...args).map(({ report_id, role }) => `${report_id} ${role}`);

  test('says of each report whether it counts for the reading, against it, or no longer', () => {
    expect(roles(4, 'as-reported')).toEqual(['echo-0303-02 for', 'southern-0304-01 against']);
    expect(roles(6, 'as-reported')).toEqual([
      'echo-0306-01 for',
      'southern-0304-01 no longer',
      'echo-0303-02 no longer',
    ]);
  });

  test('holds every report that the clock has let in, once, on every day', () => {
    for (const clock of ['as-reported', 'hindsight'] as const) {
      const timeline = createTimeline(story, clock);
      for (const { id } of [...story.places, ...story.roads]) {
        for (let number = 1; number <= 31; number += 1) {
          const rows = evidenceRows(timeline, id, march(number), texts);
          const reading = timeline.readingAt(id, march(number));
          const of = (role: string) => rows.filter((row) => row.role === role).map((row) => row.report_id);
          expect(rows.map((row) => row.report_id).sort()).toEqual([...timeline.reportsAt(id, march(number))].sort());
          expect(of('for').sort()).toEqual([...(reading?.reports ?? [])].sort());
          expect(of('against').sort()).toEqual([...(reading?.challenge?.reports ?? [])].sort());
        }
      }
    }
  });

  test('carries the words of the report and of its source', () => {
    expect(rowsOn(4, 'as-reported')[1]).toEqual({
      ...{ report_id: 'southern-0304-01', role: 'against', status: 'south', event_date: '2031-03-04' },
      ...{ geo_precision: 1, claimant: 'Southern staff', claimant_kind: 'south', summary: 'The town is "ours".' },
      ...{ note: '', publisher: 'Southern Voice', title: 'Midham is ours', published: '2031-03-04', url: '' },
      ...{ reliability: 'D', origin: 'southern-voice', caveat: 'The voice of the southern side.' },
    });
  });

  test('has the columns that it promises, also where there is no evidence', () => {
    expect(csvParse(writeCsv(evidenceColumns, rowsOn(4, 'as-reported'))).columns).toEqual([...evidenceColumns]);
    expect(writeCsv(evidenceColumns, rowsOn(4, 'as-reported', 'weir-ferry'))).toBe(`${evidenceColumns.join(',')}\n`);
  });
});

test('a file tells by its name which story, day and clock it holds', () => {
  const { id, settings } = shippedStory;
  expect(fileName(id, settings.openingDay, 'as-reported')).toBe('dateline-afghanistan-2021-2021-08-12-as-reported');
  expect(fileName(id, settings.openingDay, 'hindsight', 'a/b', 'evidence')).toBe(
    'dateline-afghanistan-2021-2021-08-12-hindsight-a-b-evidence',
  );
});

function textsOf(): Texts {
  const parsed = parseStory(goodFiles);
  if (!parsed.ok) throw new Error('the valley has issues');
  return parsed.texts;
}
