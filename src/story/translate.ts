// How does a story read in another language? The same story, with every name and word of its own replaced that has a translation.

import type { Ground } from './ground.ts';
import type { StoryWords } from './translations.ts';
import type { Story } from './types.ts';

/** The story in the words of another language; where that has none for something, the story's own stays. */
export function translateStory(story: Story, words: StoryWords): Story {
  const { settings } = story;
  const { inset, reach } = settings;
  const renamed = <Entry extends { readonly id: string }>(
    entries: readonly Entry[],
    own: Readonly<Record<string, object | undefined>>,
  ) => entries.map((entry) => ({ ...entry, ...given(own[entry.id] ?? {}) }));
  const named = <Each extends Story['places'][number] | Story['roads'][number]>(feature: Each) => ({
    ...feature,
    name: words.names[feature.id] ?? feature.name,
    // Who knows it by the story's own name finds it by that.
    otherNames: [feature.name, ...feature.otherNames],
  });
  return {
    ...story,
    title: words.title ?? story.title,
    settings: {
      ...settings,
      headline: words.headline ?? settings.headline,
      standfirst: words.standfirst ?? settings.standfirst,
      areaNoun: words.areaNoun ?? settings.areaNoun,
      control: words.control ?? settings.control,
      placeStatuses: renamed(settings.placeStatuses, words.placeStatuses),
      roadStatuses: renamed(settings.roadStatuses, words.roadStatuses),
      claimantKinds: renamed(settings.claimantKinds, words.claimantKinds),
      placeClasses: renamed(settings.placeClasses, words.placeClasses),
      collections: settings.collections.map(({ id, label }) => ({ id, label: words.collections[id] ?? label })),
      publisherKinds: { ...settings.publisherKinds, ...words.publisherKinds },
      inset: inset && { ...inset, title: words.inset?.title ?? inset.title },
      reach: reach && { ...reach, traveller: words.reach?.traveller ?? reach.traveller },
    },
    places: story.places.map((place) => ({ ...named(place), area: words.areas[place.area] ?? place.area })),
    roads: story.roads.map(named),
    events: story.events.map((event) => ({ ...event, label: words.events[event.label] ?? event.label })),
  };
}

/** The ground with the names of the neighbours in the other language. */
export function translateGround(ground: Ground, words: StoryWords): Ground {
  const features = ground.features.map((feature) => {
    const { name } = feature.properties;
    return name === undefined
      ? feature
      : { ...feature, properties: { ...feature.properties, name: words.ground[name] ?? name } };
  });
  return { ...ground, features };
}

/** Only the words that are there: one that is left out must not wipe out the story's own. */
function given(words: object): object {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined));
}
