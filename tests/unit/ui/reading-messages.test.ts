// Do the sentences of the interface say what is so, as a reader gets them?

import { describe, expect, test } from 'vitest';
import type { PlaceClass } from '../../../src/story/settings.ts';
import type { Status } from '../../../src/story/types.ts';
import { countSentence, sliderText } from '../../../src/ui/day-messages.ts';
import { explanationText, readingHead } from '../../../src/ui/reading-messages.ts';
import { explanationOf, march, type Said, says } from '../readings/story-of.ts';
import { valley } from '../valley.ts';

const { settings } = valley();

describe('the count of a day', () => {
  const towns = settings.placeClasses[0];
  const sentence = (counts: Record<string, number>, unread = 0, counted: PlaceClass | undefined = towns) =>
    countSentence(new Map(Object.entries(counts) as [Status, number][]), unread, settings, counted);

  test.each([
    ['nothing reported', {}, 3, 'No towns reported on yet.'],
    ['one place', { north: 1 }, 0, '1 town held by the north.'],
    ['several places of one status', { north: 3 }, 0, '3 towns held by the north.'],
    ['two statuses', { north: 2, south: 1 }, 0, '1 town held by the south and 2 held by the north.'],
    ['a status that none has', { north: 2, south: 0 }, 0, '2 towns held by the north.'],
    [
      'three statuses, the last of the story first',
      { north: 5, contested: 2, south: 11 },
      0,
      '11 towns held by the south, 2 contested and 5 held by the north.',
    ],
    ['places without a report', { south: 1 }, 2, '1 town held by the south and 2 without a report.'],
    ['a great many', { south: 1030 }, 0, '1,030 towns held by the south.'],
  ])('%s', (_, counts, unread, expected) => {
    expect(sentence(counts, unread)).toBe(expected);
  });

  test('calls them places where the story names no class that counts', () => {
    const nameless = (counts: [Status, number][]) => countSentence(new Map(counts), 0, settings, undefined);
    expect(nameless([['north' as Status, 2]])).toBe('2 places held by the north.');
    expect(nameless([])).toBe('No places reported on yet.');
  });

  test("keeps a number whole that the story's language writes with a blank", () => {
    const french = { ...settings, language: 'fr' };
    const text = countSentence(new Map([['south' as Status, 1030]]), 0, french, towns);
    expect(text).toMatch(/^1\s030 towns held by the south\.$/);
  });
});

describe('the explanation of a reading', () => {
  const told = (reports: readonly Partial<Said>[], day = 6) =>
    explanationText(explanationOf(reports, { day }), settings.placeStatuses, settings);
  const by = (publisher: string, more: Partial<Said> = {}): Partial<Said> => ({ publisher, ...more });
  const since = 'By these reports it has been so since 5 March.';

  test.each([
    [
      'a concession',
      [says(5, 'south', 'north', by('The Echo', { published: 6 }))],
      'Conceded by north (The Echo, 6 March).',
    ],
    [
      'a concession without a date',
      [says(5, 'south', 'north', by('The Echo', { published: null }))],
      'Conceded by north (The Echo).',
    ],
    [
      'a concession among others',
      [says(5, 'south', 'north', by('The Echo')), says(5, 'south'), says(5, 'south')],
      'Conceded by north (The Echo, 5 March), and told by 3 independent sources in all.',
    ],
    ['one origin', [says(5, 'south', 'outlet', by('The Echo'))], 'Told by one independent source, The Echo.'],
    [
      'several origins',
      [
        says(5, 'south', 'outlet', by('Third', { reliability: 'C' })),
        says(5, 'south', 'outlet', by('Second', { reliability: 'B' })),
        says(5, 'south', 'outlet', by('First', { reliability: 'A' })),
      ],
      'Told by 3 independent sources, among them First and Second.',
    ],
    [
      'several origins in one outlet, which is named once',
      [says(5, 'south', 'outlet', by('The Echo')), says(5, 'south', 'resident', by('The Echo'))],
      'Told by 2 independent sources, among them The Echo.',
    ],
    ['a claim', [says(5, 'south', 'south')], 'Told only by south; no independent report bears it out.'],
    [
      'a claim of several',
      [says(5, 'south', 'south'), says(5, 'south', 'rumour')],
      'Told only by south and nobody in particular; no independent report bears it out.',
    ],
    [
      'only doubtful sources',
      [says(5, 'south', 'outlet', { reliability: 'E' })],
      'Told only by sources that are not usually reliable.',
    ],
  ])('%s', (_, reports, expected) => {
    expect(told(reports)).toBe(`${expected} ${since}`);
  });

  test('a blanket report', () => {
    expect(told([says(5, 'north', 'outlet', by('The Echo', { of: '*' }))])).toBe(
      `Told by one independent source, The Echo. ${since} This rests on reports of a wider area rather than of the place itself.`,
    );
  });

  test('stale news, with its age', () => {
    expect(told([says(5, 'north', 'outlet', by('The Echo'))], 20)).toBe(
      `Told by one independent source, The Echo. ${since} The latest news that says so is 15 days old.`,
    );
  });

  test('a weaker challenge', () => {
    expect(told([says(5, 'north', 'outlet', by('The Echo')), says(6, 'south', 'south')])).toBe(
      `Told by one independent source, The Echo. ${since} There are also reports that it is held by the south, which do not hold as well: told only by south; no independent report bears it out.`,
    );
  });

  test('a challenge that holds as well is not made smaller than it is', () => {
    const tied = [
      says(5, 'contested', 'outlet', by('The Echo')),
      says(5, 'south', 'outlet', by('The Ledger', { origin: 'ledger' })),
    ];
    expect(told(tied)).toBe(
      `Told by one independent source, The Echo. ${since} There are also reports that it is held by the south, which hold as well but do not prevail: told by one independent source, The Ledger.`,
    );
  });

  test('a challenge that begins with a name keeps its capital', () => {
    const named = {
      ...settings,
      claimantKinds: settings.claimantKinds.map((kind) => ({ ...kind, phrase: `Party of ${kind.label}` })),
    };
    const explanation = explanationOf([
      ...[says(5, 'contested'), says(5, 'contested'), says(5, 'contested')],
      says(5, 'south', 'north', by('The Echo')),
    ]);
    expect(explanationText(explanation, named.placeStatuses, named)).toContain(
      'do not prevail: conceded by Party of North (The Echo, 5 March).',
    );
  });
});

test('a panel is headed by the status and how well it holds', () => {
  expect(readingHead('Contested', 'confirmed')).toBe('Contested, confirmed.');
});

test('the slider tells the day and the count', () => {
  expect(sliderText(march(5), '3 towns held by the north.', 'en-GB')).toBe(
    'Wednesday 5 March 2031: 3 towns held by the north.',
  );
});
