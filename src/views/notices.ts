// What must a reader know before looking? That only some reports count here, or that the data have moved on since.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { differencesOn } from '../readings/changes.ts';
import { lensLabel } from '../readings/lens.ts';
import type { Timeline } from '../readings/timeline.ts';
import type { State } from '../state/state.ts';
import type { Clock } from '../story/types.ts';
import { fullDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';

export interface NoticesProps {
  readonly state: State;
  readonly foreign: string | null; // the host that the story comes from, where that is another site
  readonly shown: Readonly<Record<Clock, Timeline>>;
  readonly now: Readonly<Record<Clock, Timeline>>;
  readonly change: (part: Partial<State>) => void;
}

export function noticesView({ state, foreign, shown, now, change }: NoticesProps): TemplateResult {
  const { clock, day, lens, data } = state;
  const { story } = now[clock];
  const differing = data === null ? 0 : differencesOn(shown[clock], now[clock], day).total;
  return html`
    ${foreign === null ? nothing : html`<p class="notice">${words.foreign(foreign)}</p>`}
    ${
      lens === null
        ? nothing
        : html`<p class="notice">
            ${words.lensNote(lensLabel(story, lens))}
            <button type="button" class="plain" @click=${() => change({ lens: null })}>${words.lensEnd}</button>
          </p>`
    }
    ${
      data === null
        ? nothing
        : html`<p class="notice">
            ${words.dataNote(fullDay(data, story.settings.language), differing)}
            <button type="button" class="plain" @click=${() => change({ data: null })}>${words.dataNow}</button>
          </p>`
    }
  `;
}
