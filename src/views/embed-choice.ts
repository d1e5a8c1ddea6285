// What does an editor choose for an article, and which snippet follows from it? The dialog without its screen.

import type { ControlSet, Theme } from '../state/options.ts';
import type { State } from '../state/state.ts';
import { foreignAddress, writeQuery } from '../state/url.ts';
import type { Story } from '../story/types.ts';
import { elementSnippet, frameSnippet, scriptSnippet } from '../ui/snippets.ts';

const kinds = { frame: frameSnippet, element: elementSnippet, script: scriptSnippet } as const;

/** What the editor has set. */
export interface Choice {
  readonly kind: keyof typeof kinds;
  readonly folder: string;
  readonly day: boolean; // opens on the day that is shown now
  readonly place: boolean;
  readonly hindsight: boolean;
  readonly from: string;
  readonly to: string;
  readonly theme: Theme;
  readonly controls: ControlSet;
  readonly still: boolean;
  readonly picture: boolean;
}

export interface EmbedProps {
  readonly story: Story; // whole
  readonly state: State;
  readonly page: string; // the address of the page as the browser has it
}

/** The choice of an editor who has not touched anything: a frame that opens on what is shown now. */
export function firstChoice({ story, state, page }: EmbedProps): Choice {
  return {
    kind: 'frame',
    folder: new URL('.', page).href,
    day: true,
    place: state.selected !== null,
    hindsight: state.clock === 'hindsight',
    from: story.settings.firstDay,
    to: story.settings.lastDay,
    theme: 'auto',
    controls: 'all',
    still: false,
    picture: true,
  };
}

/** The markup to be pasted; `pictureText` is what the card of the opening day shows, in words. */
export function snippetOf(props: EmbedProps, choice: Choice, pictureText: string): string {
  const folder = choice.folder.replace(/\/?$/, '/');
  return kinds[choice.kind]({
    folder,
    title: props.story.settings.headline,
    query: queryOf(props, choice),
    height: choice.controls === 'none' ? 620 : choice.controls === 'slider' ? 860 : 1100,
    picture: choice.picture ? { src: `${folder}card.png`, alt: pictureText } : null,
  });
}

/** What the article wants, in the query of the frame. */
export function queryOf({ story, state, page }: EmbedProps, choice: Choice): string {
  const { settings } = story;
  const query = new URLSearchParams({ embed: '' });
  if (choice.day) query.set('day', state.day);
  if (choice.place && state.selected) query.set('place', state.selected);
  if (choice.hindsight) query.set('clock', 'hindsight');
  if (choice.from > settings.firstDay) query.set('from', choice.from);
  if (choice.to < settings.lastDay) query.set('to', choice.to);
  if (choice.theme !== 'auto') query.set('theme', choice.theme);
  if (choice.controls !== 'all') query.set('controls', choice.controls);
  if (state.reach) query.set('view', 'reach');
  if (choice.still) query.set('static', '');
  const foreign = foreignAddress(new URL(page).search);
  if (foreign) query.set('data', foreign);
  return writeQuery(query);
}
