// Which sources make an editor look again?

import { describe, expect, test } from 'vitest';
import { filesOf, says } from '../readings/story-of.ts';
import { goodFiles, goodFileWith } from '../valley.ts';
import { doubtsIn, unsettled } from './doubts-in.ts';

/** Some cells of sources.csv replaced, one after the other. */
function sourcesWith(...changes: readonly (readonly [from: string, to: string])[]) {
  let text = goodFiles['sources.csv'] ?? '';
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`sources.csv does not hold ${from}`);
    text = text.replace(from, to);
  }
  return { 'sources.csv': text };
}

test('a source without a link is told, with its headline, and one with a link is not', () => {
  expect(doubtsIn('no-link')).toEqual([
    'sources.csv, row 4, url: nothing leads to "Midham is ours" of Southern Voice',
    'sources.csv, row 5, url: nothing leads to "Three towns, one road" of The Ledger',
  ]);
});

describe('a caveat', () => {
  const withoutCaveat: readonly [string, string] = ['The voice of the southern side.', ''];

  test('is missed of a D or E source', () => {
    expect(doubtsIn('no-caveat', sourcesWith(withoutCaveat))).toEqual([
      'sources.csv, row 4, caveat: Southern Voice is rated D without a reason',
    ]);
  });

  test('is not missed of a C source, nor where it stands', () => {
    expect(doubtsIn('no-caveat')).toEqual([]);
    expect(doubtsIn('no-caveat', sourcesWith(withoutCaveat, ['2031-03-04,,D', '2031-03-04,,C']))).toEqual([]);
  });
});

describe('a link under two sources', () => {
  test.each([
    'https://example.org/echo/0303',
    'http://www.example.org/echo/0303/',
    'https://example.org/echo/0303#top',
  ])('is told of %s', (link) => {
    expect(doubtsIn('doubled-link', sourcesWith(['https://example.org/echo/0306', link]))).toEqual([
      'sources.csv, row 3, url: the address of echo-0306 is that of echo-0303 (row 2) too',
    ]);
  });

  test('is not told of two pages, nor of two sources without a link', () => {
    expect(doubtsIn('doubled-link')).toEqual([]);
    expect(
      doubtsIn('doubled-link', sourcesWith(['https://example.org/echo/0306', 'https://example.org/echo/0303?p=2'])),
    ).toEqual([]);
  });
});

describe('a headline under two origins', () => {
  const reprint: readonly [string, string] = ['Midham is ours', '"Fighting, at the WEIR!"'];

  test('is told whatever its marks and capitals', () => {
    expect(doubtsIn('doubled-headline', sourcesWith(reprint))).toEqual([
      'sources.csv, row 4, origin: "Fighting, at the WEIR!" is that of echo-0306 (row 3) too, there of echo, here of southern-voice',
    ]);
  });

  test('is not told of one origin', () => {
    expect(doubtsIn('doubled-headline', sourcesWith(reprint, [',southern-voice,', ',echo,']))).toEqual([]);
  });

  test('is not told a week later, when it stands over other news', () => {
    expect(doubtsIn('doubled-headline', sourcesWith(reprint, ['2031-03-04,,D', '2031-03-12,,D']))).toEqual([]);
  });

  test('is not told of a description in square brackets', () => {
    const described = sourcesWith(['Fighting at the weir', '[A bulletin]'], ['Midham is ours', '[A bulletin]']);
    expect(doubtsIn('doubled-headline', described)).toEqual([]);
  });
});

describe('two names that differ by a letter', () => {
  test('are told of origins, where a slip makes one witness two', () => {
    const files = goodFileWith('sources.csv', ',southern-voice,', ',ledgar,');
    expect(doubtsIn('near-names', files)).toEqual(['sources.csv, row 5, origin: the origins "ledgar" and "ledger"']);
  });

  test('are told of publishers that differ by a capital or a space', () => {
    const files = goodFileWith('sources.csv', 'Southern Voice', 'TheLedger');
    expect(doubtsIn('near-names', files)).toEqual([
      'sources.csv, row 5, publisher: the publishers "TheLedger" and "The Ledger"',
    ]);
  });

  test('are told of labels', () => {
    const files = goodFileWith('datapackage.json', '"label": "South", ', '"label": "Morth", ');
    expect(doubtsIn('near-names', files)).toEqual([
      'datapackage.json, dateline.placeStatuses.2.label: the labels "North" and "Morth"',
    ]);
  });

  test('are told of statuses and claimants that only the reports name, at the first slip', () => {
    const slips = [says(2, 'contested'), says(3, 'contestd'), says(3, 'contestd'), says(4, 'contested', 'outlett')];
    expect(doubtsIn('near-names', { ...filesOf(slips), ...unsettled() })).toEqual([
      'reports.csv, row 3, status: the statuses "contested" and "contestd"',
      'reports.csv, row 5, claimant_kind: the kinds of claimant "outlet" and "outlett"',
    ]);
  });

  test('are not told where a number differs, as in Channel 4 and Channel 5', () => {
    expect(doubtsIn('near-names', sourcesWith([',echo,', ',channel-4,'], [',southern-voice,', ',channel-5,']))).toEqual(
      [],
    );
  });

  test('are not told where the names are short, as ap and afp, nor where more differs', () => {
    expect(doubtsIn('near-names')).toEqual([]);
    expect(doubtsIn('near-names', sourcesWith([',echo,', ',ap,'], [',southern-voice,', ',afp,']))).toEqual([]);
    expect(doubtsIn('near-names', sourcesWith([',echo,', ',north-voice,']))).toEqual([]);
  });
});
