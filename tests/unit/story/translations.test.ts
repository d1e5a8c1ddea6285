// May any story speak other languages? What it gives is used, what it leaves out is its own, and what it mistakes is told.

import { describe, expect, test } from 'vitest';
import { offeredLanguages } from '../../../src/state/options.ts';
import { translateGround, translateStory } from '../../../src/story/translate.ts';
import { goodFiles, goodFileWith, issuesOf, wholeValley } from '../valley.ts';

function withTranslations(translations: unknown) {
  const json = JSON.parse(goodFiles['datapackage.json'] ?? '{}');
  return { 'datapackage.json': JSON.stringify({ ...json, dateline: { ...json.dateline, translations } }) };
}

const named = goodFileWith('features.geojson', '"alt_names": ["Uptown"]', '"name_ps": "اپټون", "name_tr": "Yukarı"');

describe('a story with words in another language', () => {
  const { story, words } = wholeValley({
    ...named,
    ...withTranslations({
      ps: {
        headline: 'د مارو دره',
        placeStatuses: { south: { phrase: 'د جنوب په ولکه کې' } },
        placeClasses: { town: { one: 'ښار', many: 'ښارونه' } },
        areas: { 'Upper Marrow': 'پورته مارو' },
      },
    }),
  });
  const ps = words.ps;
  if (!ps) throw new Error('its words did not travel');
  const translated = translateStory(story, ps);

  test('is told in them, place for place and word for word', () => {
    expect(translated.settings.headline).toBe('د مارو دره');
    expect(translated.places[0]).toMatchObject({ name: 'اپټون', area: 'پورته مارو' });
    expect(translated.places[0]?.otherNames).toContain('Upton');
    expect(translated.settings.placeClasses[0]).toMatchObject({ one: 'ښار', many: 'ښارونه', counted: true });
  });

  test('keeps its own where it has none', () => {
    const south = translated.settings.placeStatuses.find(({ id }) => id === 'south');
    expect(south).toMatchObject({ label: 'South', phrase: 'د جنوب په ولکه کې', color: '#3D1F1A' });
    expect(translated.places[1]?.name).toBe('Midham');
    expect(translated.reports).toBe(story.reports);
  });

  test('offers that language, and not one in which it has only names', () => {
    expect(Object.keys(words)).toEqual(['ps', 'tr']);
    expect(offeredLanguages(story)).toEqual(['en', 'ps']);
  });

  test('sends none of them with the page', () => {
    expect(JSON.stringify(story)).not.toContain('د مارو دره');
  });
});

test('a story without any offers its own language only', () => {
  expect(offeredLanguages(wholeValley().story)).toEqual(['en']);
});

test('the names of neighbours are those of the language', () => {
  const label = (name: string) => ({
    type: 'Feature' as const,
    geometry: { type: 'Point' as const, coordinates: [0, 0] },
    properties: { kind: 'label' as const, name },
  });
  const { words } = wholeValley(withTranslations({ fa: {} }));
  if (!words.fa) throw new Error('its words did not travel');
  const ground = { type: 'FeatureCollection' as const, features: [label('Iran'), label('Elsewhere')] };
  const names = translateGround(ground, { ...words.fa, ground: { Iran: 'ایران' } }).features;
  expect(names.map(({ properties }) => properties.name)).toEqual(['ایران', 'Elsewhere']);
});

describe('an editor is told', () => {
  test.each([
    [{ farsi: {} }, 'dateline.translations.farsi: expected a language such as fa'],
    [{ fa: { headline: 5 } }, 'dateline.translations.fa.headline: expected a text, found "5"'],
    [{ fa: { headline: '' } }, 'dateline.translations.fa.headline: expected a text'],
    [
      { fa: { placeStatuses: { suth: { label: 'جنوب' } } } },
      'dateline.translations.fa.placeStatuses: expected one of north, contested, south, found "suth"',
    ],
    [{ fa: { areas: { 'Upper Marow': 'مارو' } } }, 'dateline.translations.fa.areas: expected one of Upper Marrow'],
  ])('of %j', (translations, expected) => {
    expect(issuesOf(withTranslations(translations))).toContainEqual(expect.stringContaining(expected));
  });
});
