// What did the reader choose? Nothing else is state: all that is shown follows from this and the story.

import { clampDay } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Clock, Day, FeatureId } from '../story/types.ts';

export const columns = ['name', 'status', 'grade', 'since', 'reports'] as const;
export type Column = (typeof columns)[number];

export interface State {
  readonly day: Day;
  readonly clock: Clock;
  readonly selected: FeatureId | null; // the place or road whose panel is open
  readonly find: string; // what the reader looks for in the table
  readonly sort: Column | null; // `null` is the story's own order
  readonly descending: boolean;
  readonly embed: boolean; // the page is a frame in an article
}

/** The state of a reader who has not touched anything. */
export function initialState(settings: Settings): State {
  return {
    day: clampDay(settings.openingDay, settings.firstDay, settings.lastDay),
    clock: 'as-reported',
    selected: null,
    find: '',
    sort: null,
    descending: false,
    embed: false,
  };
}
