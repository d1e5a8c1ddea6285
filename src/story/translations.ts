// What is a story called in other languages? Words for what it says itself and names for its places; what has none keeps the story's own.

import type { Ground } from './ground.ts';
import { type Issue, quote, suggest } from './issue.ts';
import type { DeclaredTranslation } from './package-shape.ts';
import type { Settings } from './settings.ts';
import type { Feature, FeatureId, StoryEvent } from './types.ts';

/** The words and names of a story in one language. */
export interface StoryWords extends DeclaredTranslation {
  readonly names: Readonly<Record<FeatureId, string>>; // of places and roads
}

/** The words of a story by language, such as `fa`. */
export type Translations = Readonly<Record<string, StoryWords>>;

/** The names that features have in other languages, by language and id. */
export type NamesByLanguage = Readonly<Record<string, Readonly<Record<FeatureId, string>>>>;

/** What a package says in other languages together with the names that its features have there. */
export function joinNames(
  declared: Readonly<Record<string, DeclaredTranslation>>,
  names: NamesByLanguage,
): Translations {
  const languages = [...new Set([...Object.keys(declared), ...Object.keys(names)])];
  return Object.fromEntries(
    languages.map((language) => [language, { ...(declared[language] ?? silent), names: names[language] ?? {} }]),
  );
}

const silent: DeclaredTranslation = {
  ...{ placeStatuses: {}, roadStatuses: {}, claimantKinds: {}, placeClasses: {} },
  ...{ collections: {}, publisherKinds: {}, events: {}, areas: {}, ground: {} },
};

/** Every word that is given to something that the story does not have, with what it may have meant. */
export function strayWords(
  declared: Readonly<Record<string, DeclaredTranslation>>,
  settings: Settings,
  features: readonly Feature[],
  events: readonly StoryEvent[],
  ground: Ground,
): readonly Issue[] {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const known = {
    placeStatuses: ids(settings.placeStatuses),
    roadStatuses: ids(settings.roadStatuses),
    claimantKinds: ids(settings.claimantKinds),
    placeClasses: ids(settings.placeClasses),
    collections: ids(settings.collections),
    events: events.map(({ label }) => label),
    areas: [...new Set(features.flatMap((each) => (each.kind === 'place' && each.area ? [each.area] : [])))],
    ground: ground.features.flatMap(({ properties: { name } }) => name ?? []),
  };
  return Object.entries(declared).flatMap(([language, words]) =>
    (Object.keys(known) as (keyof typeof known)[]).flatMap((list) =>
      Object.keys(words[list])
        .filter((key) => !known[list].includes(key))
        .map(
          (key): Issue => ({
            ...{ file: 'datapackage.json', row: null, column: `dateline.translations.${language}.${list}` },
            expected: `one of ${known[list].join(', ')}`,
            found: quote(key),
            remedy: suggest(key, known[list]),
          }),
        ),
    ),
  );
}
