// How does an article want its map? What a link or an element sets once, and no reader changes.

import { clampDay, toDay } from '../story/day.ts';
import type { Day, Story } from '../story/types.ts';

const themes = ['auto', 'light', 'dark'] as const;
/** Light or dark; `auto` is as the reader's system prefers. */
export type Theme = (typeof themes)[number];
/** Everything, the map with its slider, or the map alone. */
const controlSets = ['all', 'slider', 'none'] as const;
export type ControlSet = (typeof controlSets)[number];

/** What an article has set; `null` leaves it to the story. */
export interface Options {
  readonly theme: Theme;
  readonly controls: ControlSet;
  readonly from: Day | null; // the first and last day that are shown
  readonly to: Day | null;
  readonly language: string | null; // BCP 47, of words, numbers and dates
}

/** The options that a query or a set of attributes names; nonsense falls back to the defaults. */
export function readOptions(get: (name: string) => string | null): Options {
  const dark = get('dark');
  const theme = dark === 'true' || dark === '' ? 'dark' : dark === 'false' ? 'light' : 'auto';
  return {
    theme: themes.find((each) => each === get('theme')) ?? theme,
    controls: controlSets.find((each) => each === get('controls')) ?? (get('controls') === 'false' ? 'none' : 'all'),
    from: toDay(get('from') ?? ''),
    to: toDay(get('to') ?? ''),
    language: readLanguage(get('lang')),
  };
}

/** The languages that the interface speaks. */
const languages = ['en', 'fa', 'ps'] as const;
export type Language = (typeof languages)[number];

/** The tag of a language that the interface speaks, with its country where none is named; `null` for any other. */
function readLanguage(text: string | null): string | null {
  if (!text || !/^(en|fa|ps)(-[A-Z]{2})?$/.test(text)) return null;
  return text === 'fa' || text === 'ps' ? `${text}-AF` : text;
}

/** The languages in which a story can be read: its own, and those in which it has words that the interface speaks too. */
export function offeredLanguages({ settings, languages: translated }: Story): readonly Language[] {
  const own = baseOf(settings.textLanguage ?? settings.language);
  return languages.filter((each) => each === own || translated.includes(each));
}

/** `fa-AF` as `fa`. */
export function baseOf(language: string): string {
  return language.split('-', 1)[0] ?? language;
}

/** The story with only the days that are to be shown; a span of less than two days is none. */
export function narrowed(story: Story, { from, to, language }: Options): Story {
  const { settings } = story;
  const firstDay = clampDay(from ?? settings.firstDay, settings.firstDay, settings.lastDay);
  const lastDay = clampDay(to ?? settings.lastDay, settings.firstDay, settings.lastDay);
  const days = firstDay < lastDay ? { firstDay, lastDay } : { firstDay: settings.firstDay, lastDay: settings.lastDay };
  const openingDay = clampDay(settings.openingDay, days.firstDay, days.lastDay);
  const spoken = language === null ? {} : { language, textLanguage: settings.language };
  return { ...story, settings: { ...settings, ...days, openingDay, ...spoken } };
}

/** The classes that leave out what an article does not want. */
export function classesOf({ controls }: Options, embed: boolean): readonly string[] {
  const less = controls === 'all' ? [] : [controls === 'slider' ? 'plain-map' : 'bare-map'];
  return [...(embed ? ['embedded'] : []), ...less];
}
