// Can a day be cited so that another reader finds the same day?

import { expect, test } from 'vitest';
import { addressOfDay, citeAsBibtex, citeAsText } from '../../../src/downloads/citation.ts';
import { readState } from '../../../src/state/url.ts';
import { toDay } from '../../../src/story/day.ts';
import { march } from '../readings/story-of.ts';
import { shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';

const day = shippedStory.settings.openingDay;
const accessed = toDay('2026-11-22') ?? day;
const page = 'https://example.org/dateline/?embed&find=her&sort=-since&place=herat#top';
const options = { story: shippedStory, day, clock: 'as-reported', scope: '', page, accessed } as const;

test('a text names title, version, clock, day, address, accessed day and licence', () => {
  expect(citeAsText(options)).toBe(
    `Dateline: “${shippedStory.title}”. Data version ${shippedStory.version}. As reported, Thursday 12 August 2021. https://example.org/dateline/?day=2021-08-12&clock=as-reported Accessed 22 November 2026. Licence: Creative Commons Attribution 4.0 International.`,
  );
});

test('BibTeX has the same in fields', () => {
  expect(citeAsBibtex({ ...options, clock: 'hindsight' })).toBe(`@misc{dateline-afghanistan-2021-2021-08-12-hindsight,
  author = {{Dateline}},
  title = {{${shippedStory.title}}},
  version = {${shippedStory.version}},
  url = {https://example.org/dateline/?day=2021-08-12&clock=hindsight},
  urldate = {2026-11-22},
  note = {With hindsight, Thursday 12 August 2021. Accessed 22 November 2026. Licence: Creative Commons Attribution 4.0 International.}
}`);
});

test('the address opens the day and the clock, also when they are what the story opens with', () => {
  const address = addressOfDay({ page, day: march(5), clock: 'as-reported' });
  expect(readState(new URL(address).search, valley())).toMatchObject({ day: '2031-03-05', clock: 'as-reported' });
  expect(new URL(address).searchParams.get('day')).toBe('2031-03-05');
});

test('the address keeps what decides which reports count', () => {
  const through = addressOfDay({ ...options, page: 'https://example.org/?lens=collection:seed&data=2021-09-01' });
  expect(new URL(through).searchParams.get('lens')).toBe('collection:seed');
  expect(new URL(through).searchParams.get('data')).toBe('2021-09-01');
});

test('a citation of some of the reports says so', () => {
  const some = { ...options, scope: 'Only reports by AFP count here.' };
  expect(citeAsText(some)).toContain('2021. Only reports by AFP count here. https://');
  expect(citeAsBibtex(some)).toContain('2021. Only reports by AFP count here. Accessed');
});

test('a hostile title breaks out of no field', () => {
  const story = { ...shippedStory, title: '}, evil = {100 % of $5 & #1_a \\end ~^' };
  expect(citeAsBibtex({ ...options, story })).toContain(
    'title = {{\\}, evil = \\{100 \\% of \\$5 \\& \\#1\\_a \\textbackslash{}end \\textasciitilde{}\\textasciicircum{}}},',
  );
});
