// What did the reader choose? Nothing else is state: all that is shown follows from this and the story.

import type { Lens } from '../readings/lens.ts';
import { clampDay } from '../story/day.ts';
import type { Settings } from '../story/settings.ts';
import type { Clock, Day, FeatureId } from '../story/types.ts';

/** The columns by which the table of a day can be sorted. */
export const columns = ['name', 'status', 'grade', 'since', 'reports'] as const;
export type Column = (typeof columns)[number];

/** Days in a second while playing. */
export const speeds = [1, 2, 4, 8] as const;
export type Speed = (typeof speeds)[number];

/** What the reader chose. Plain data, of which all but the speed can stand in a link. */
export interface State {
  readonly day: Day;
  readonly clock: Clock;
  readonly selected: FeatureId | null; // the place or road whose panel is open
  readonly find: string; // what the reader looks for in the table
  readonly sort: Column | null; // `null` is the story's own order
  readonly descending: boolean;
  readonly lens: Lens | null; // through which reports the story is read
  readonly data: Day | null; // as the data stood on that day
  readonly reach: boolean; // the map shows what the roads still lead to
  readonly speed: Speed;
  readonly embed: boolean; // the page is a frame in an article
  readonly still: boolean; // the drawing stays, the moving map never comes
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
    lens: null,
    data: null,
    reach: false,
    speed: 2,
    embed: false,
    still: false,
  };
}
