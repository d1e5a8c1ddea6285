// What do an article and the map in its frame say to each other? A wish for a day, a place, a clock; and what the reader chose.

import type { State } from '../state/state.ts';
import { clampDay, toDay } from '../story/day.ts';
import type { Story } from '../story/types.ts';
import { chosenFeature } from '../story/view.ts';

/** What an article may wish for; as attributes and in messages alike. */
export interface Wish {
  readonly day?: unknown;
  readonly place?: unknown;
  readonly clock?: unknown;
}

/** The part of the state that a wish asks for: what makes no sense is passed over, an empty place closes the panel. */
export function heed({ day, place, clock }: Wish, story: Story): Partial<State> {
  const { firstDay, lastDay } = story.settings;
  const on = typeof day === 'string' ? toDay(day) : null;
  const feature = typeof place === 'string' ? chosenFeature(story, place) : null;
  return {
    ...(on ? { day: clampDay(on, firstDay, lastDay) } : {}),
    ...(feature || place === '' || place === null ? { selected: feature } : {}),
    ...(clock === 'as-reported' || clock === 'hindsight' ? { clock } : {}),
  };
}

/** The wish in a message `{ type: 'dateline:show', day, place, clock }`; `null` for any other message. */
export function readWish(message: unknown): Wish | null {
  if (typeof message !== 'object' || message === null || Reflect.get(message, 'type') !== 'dateline:show') return null;
  return {
    day: Reflect.get(message, 'day'),
    place: Reflect.get(message, 'place'),
    clock: Reflect.get(message, 'clock'),
  };
}

/** What is told to the article when the reader goes to another day or chooses another place. */
export function newsOf(state: State, before: State): readonly { readonly type: string; readonly detail: object }[] {
  return [
    ...(state.day === before.day ? [] : [{ type: 'dateline:day', detail: { day: state.day } }]),
    ...(state.selected === before.selected ? [] : [{ type: 'dateline:select', detail: { place: state.selected } }]),
  ];
}
