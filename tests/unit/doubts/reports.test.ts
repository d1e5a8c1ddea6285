// Which reports make an editor look again?

import { describe, expect, test } from 'vitest';
import { filesOf, says } from '../readings/story-of.ts';
import { goodFileWith } from '../valley.ts';
import { doubtsIn, unsettled } from './doubts-in.ts';

describe('a change that one origin alone carries', () => {
  const before = [says(2, 'north'), says(2, 'north')];

  test('is told with its days, once, at its first report', () => {
    const files = filesOf([
      ...before,
      says(5, 'south', 'outlet', { origin: 'echo' }),
      says(9, 'north'),
      says(9, 'north'),
    ]);
    expect(doubtsIn('one-origin', filesOf([...before, says(5, 'south')]))).toEqual([]); // reported does not overturn confirmed
    expect(doubtsIn('one-origin', files)).toEqual([]);
    const alone = filesOf([says(2, 'north'), says(5, 'south', 'outlet', { origin: 'echo' }), says(9, 'north')]);
    expect(doubtsIn('one-origin', alone)).toEqual([
      'reports.csv, row 3, status: Midham turns from north to south from 2031-03-05 to 2031-03-08 on the word of echo alone (1 report)',
      'reports.csv, row 4, status: Midham turns from south to north from 2031-03-09 to 2031-03-31 on the word of origin 2 alone (1 report)',
    ]);
  });

  test('of one day is told as such', () => {
    const files = filesOf([says(2, 'north'), says(5, 'south'), says(6, 'north'), says(6, 'north')]);
    expect(doubtsIn('one-origin', files)).toEqual([
      'reports.csv, row 3, status: Midham turns from north to south on 2031-03-05 on the word of origin 1 alone (1 report)',
    ]);
  });

  test('is still one with two reports of one origin', () => {
    const files = filesOf([says(2, 'north'), ...[5, 6].map((day) => says(day, 'south', 'outlet', { origin: 'echo' }))]);
    expect(doubtsIn('one-origin', files)).toEqual([
      expect.stringContaining('from 2031-03-05 to 2031-03-31 on the word of echo alone (2 reports)'),
    ]);
  });

  test('is none where another origin says the same, that day or later', () => {
    expect(doubtsIn('one-origin', filesOf([says(2, 'north'), says(5, 'south'), says(5, 'south')]))).toEqual([]);
    expect(doubtsIn('one-origin', filesOf([says(2, 'north'), says(5, 'south'), says(9, 'south')]))).toEqual([]);
  });

  test('is none where nothing was read before, nor of a road', () => {
    expect(doubtsIn('one-origin', filesOf([says(2, 'north')]))).toEqual([]);
    const road = { of: 'valley-road' };
    expect(doubtsIn('one-origin', filesOf([says(2, 'open', 'outlet', road), says(5, 'cut', 'outlet', road)]))).toEqual(
      [],
    );
  });
});

describe('an event after its publication', () => {
  test('is told with both days', () => {
    const files = filesOf([says(5, 'north', 'outlet', { published: 4 })]);
    expect(doubtsIn('after-publication', files)).toEqual([
      'reports.csv, row 2, event_date: 2031-03-05 takes effect on 2031-03-05, but r1 was published on 2031-03-04',
    ]);
  });

  test('is told of a span that ends later, since it surely happened only then', () => {
    const files = filesOf([says('[2031-03-04..2031-03-05]', 'north', 'outlet', { published: 4 })]);
    expect(doubtsIn('after-publication', files)).toHaveLength(1);
  });

  test('is none on the day itself, without a day of publication, or where what holds merely goes on', () => {
    expect(doubtsIn('after-publication', filesOf([says(5, 'north')]))).toEqual([]);
    expect(doubtsIn('after-publication', filesOf([says(5, 'north', 'outlet', { published: null })]))).toEqual([]);
    const holds = says('2031-03-02/2031-03-09', 'north', 'outlet', { published: 4 });
    expect(doubtsIn('after-publication', filesOf([holds]))).toEqual([]);
  });
});

describe('a date far from the story', () => {
  test('is told of a report, with the year that is likely meant', () => {
    expect(doubtsIn('stray-date', filesOf([says('2030-03-05', 'north')]))).toEqual([
      'sources.csv, row 2, published: 2030-03-05 is far from 2031-03-01 to 2031-03-31; perhaps 2031-03-05 is meant',
      'reports.csv, row 2, event_date: 2030-03-05 is far from 2031-03-01 to 2031-03-31; perhaps 2031-03-05 is meant',
    ]);
  });

  test('is told of a count', () => {
    const files = goodFileWith('tallies.csv', 'echo-0306,2031-03-05', 'echo-0306,2013-03-05');
    expect(doubtsIn('stray-date', files)).toEqual([
      'tallies.csv, row 2, as_of: 2013-03-05 is far from 2031-03-01 to 2031-03-31; perhaps 2031-03-05 is meant',
    ]);
  });

  test('is told where a story that sets no days reaches as far as a slip', () => {
    const others = [2, 9, 20, 28].map((day) => says(day, 'north'));
    const slip = says('2030-03-05', 'north', 'outlet', { published: 5 });
    expect(doubtsIn('stray-date', { ...filesOf([...others, slip]), ...unsettled() })).toEqual([
      'reports.csv, row 6, event_date: 2030-03-05 lies 362 days from all other reports; perhaps 2031-03-05 is meant',
    ]);
    expect(doubtsIn('stray-date', { ...filesOf([...others, says('2032-03-05', 'north')]), ...unsettled() })).toEqual([
      expect.stringContaining('2032-03-05 lies 343 days from all other reports; perhaps 2031-03-05 is meant'),
    ]);
  });

  test('is none of a story that tells of a day a year', () => {
    const yearly = ['2031', '2032', '2033', '2034'].map((year) => says(`${year}-03-05`, 'north'));
    expect(doubtsIn('stray-date', { ...filesOf(yearly), ...unsettled() })).toEqual([]);
  });

  test('is none within a quarter of a year of the story, nor of a text that looks back from later years', () => {
    expect(doubtsIn('stray-date', filesOf([says('2030-12-15', 'north'), says('2031-06-15', 'north')]))).toEqual([]);
    expect(doubtsIn('stray-date', filesOf([says(5, 'north', 'outlet', { published: 900 })]))).toEqual([]);
  });
});

describe('a report alone against all others', () => {
  const others = [3, 6, 6, 9].map((day) => says(day, 'north'));

  test('is told with what the others say', () => {
    expect(doubtsIn('lone-report', filesOf([...others, says(6, 'contested')]))).toEqual([
      'reports.csv, row 6, status: only this report has Midham as contested around 2031-03-06; 4 origins say north',
    ]);
  });

  test('is none where another says the same within ten days, told or held until then', () => {
    const lone = says(6, 'contested');
    expect(doubtsIn('lone-report', filesOf([...others, lone, says(16, 'contested')]))).toEqual([]);
    expect(doubtsIn('lone-report', filesOf([...others, lone, says(17, 'contested')]))).toHaveLength(1);
    const held = says('2031-02-10/2031-02-25', 'contested');
    expect(doubtsIn('lone-report', filesOf([...others, lone, held]))).toEqual([]);
  });

  test('is none where fewer than three origins say otherwise', () => {
    const reprints = [3, 6, 9].map((day) => says(day, 'north', 'outlet', { origin: 'echo' }));
    const lone = says(6, 'contested', 'rumour');
    expect(doubtsIn('lone-report', filesOf([...reprints, says(9, 'north'), lone]))).toEqual([]);
    expect(doubtsIn('lone-report', filesOf([...reprints, says(9, 'north'), says(9, 'north'), lone]))).toHaveLength(1);
  });

  test('is none where a side claims what it gains, where a later row replaced it, and of the whole province', () => {
    expect(doubtsIn('lone-report', filesOf([...others, says(6, 'south', 'south')]))).toEqual([]);
    const replaced = [
      says(6, 'contested', 'outlet', { id: 'slip' }),
      says(6, 'north', 'outlet', { supersedes: 'slip' }),
    ];
    expect(doubtsIn('lone-report', filesOf([...others, ...replaced]))).toEqual([]);
    expect(doubtsIn('lone-report', filesOf([...others, says(6, 'contested', 'outlet', { precision: 3 })]))).toEqual([]);
  });

  test('is none where the place reads as it says', () => {
    const turned = [...others, says(12, 'south'), says(12, 'south')];
    expect(doubtsIn('lone-report', filesOf(turned))).toEqual([]);
  });
});

describe('a summary', () => {
  test('of more than 240 characters is told with its length', () => {
    const files = goodFileWith('reports.csv', 'Shots in the market.', 'ش'.repeat(241));
    expect(doubtsIn('long-summary', files)).toEqual(['reports.csv, row 4, summary: 241 characters']);
  });

  test('of 240 is not', () => {
    expect(doubtsIn('long-summary', goodFileWith('reports.csv', 'Shots in the market.', 'a'.repeat(240)))).toEqual([]);
  });
});

describe('a text that a spreadsheet would run', () => {
  test.each(['=1+1', '+Shots', '-Shots', '@shots', '\t=1+1', '＝1'])('is told of %j', (text) => {
    expect(doubtsIn('formula', goodFileWith('reports.csv', 'Shots in the market.', text))).toEqual([
      `reports.csv, row 4, summary: it begins like a formula: "${text.trim()}"`,
    ]);
  });

  test('is told of sources, counts and names of places', () => {
    const files = {
      ...goodFileWith('sources.csv', 'Midham is ours', '@Midham'),
      ...goodFileWith('tallies.csv', 'Counts Midham', '=Midham'),
      ...goodFileWith('features.geojson', '"Lowford"', '"-Lowford"'),
    };
    expect(doubtsIn('formula', files)).toEqual([
      'sources.csv, row 4, title: it begins like a formula: "@Midham"',
      'tallies.csv, row 4, note: it begins like a formula: "=Midham and Upton too."',
      'features.geojson, row 3, properties.name: it begins like a formula: "-Lowford"',
    ]);
  });

  test('is none of a number, nor of an apostrophe before it', () => {
    expect(doubtsIn('formula')).toEqual([]);
    expect(doubtsIn('formula', goodFileWith('reports.csv', 'Shots in the market.', '-12.5'))).toEqual([]);
    expect(doubtsIn('formula', goodFileWith('reports.csv', 'Shots in the market.', "'=1+1"))).toEqual([]);
  });
});
