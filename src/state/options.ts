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
  readonly language: string | null; // BCP 47, of numbers and dates
}

/** The options that a query or a set of attributes names; nonsense falls back to the defaults. */
export function readOptions(get: (name: string) => string | null): Options {
  const dark = get('dark');
  const theme = dark === 'true' || dark === '' ? 'dark' : dark === 'false' ? 'light' : 'auto';
  const language = get('lang');
  return {
    theme: themes.find((each) => each === get('theme')) ?? theme,
    controls: controlSets.find((each) => each === get('controls')) ?? (get('controls') === 'false' ? 'none' : 'all'),
    from: toDay(get('from') ?? ''),
    to: toDay(get('to') ?? ''),
    // The words are English, so that only the English ways to write a date go with them.
    language: language && /^en(-[A-Z]{2})?$/.test(language) ? language : null,
  };
}

/** The story with only the days that are to be shown; a span of less than two days is none. */
export function narrowed(story: Story, { from, to, language }: Options): Story {
  const { settings } = story;
  const firstDay = clampDay(from ?? settings.firstDay, settings.firstDay, settings.lastDay);
  const lastDay = clampDay(to ?? settings.lastDay, settings.firstDay, settings.lastDay);
  const days = firstDay < lastDay ? { firstDay, lastDay } : { firstDay: settings.firstDay, lastDay: settings.lastDay };
  const openingDay = clampDay(settings.openingDay, days.firstDay, days.lastDay);
  return { ...story, settings: { ...settings, ...days, openingDay, language: language ?? settings.language } };
}

/** The classes that leave out what an article does not want. */
export function classesOf({ controls }: Options, embed: boolean): readonly string[] {
  const less = controls === 'all' ? [] : [controls === 'slider' ? 'plain-map' : 'bare-map'];
  return [...(embed ? ['embedded'] : []), ...less];
}
