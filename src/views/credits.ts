// Who is to be thanked and under which terms: the foot of the page.

import { html, type TemplateResult } from 'lit/html.js';
import type { Story } from '../story/types.ts';
import { sizeOf } from '../story/view.ts';
import { count, shortDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';

export function creditsView(story: Story, allStories: string | null): TemplateResult {
  const { language } = story.settings;
  const { reports, sources } = sizeOf(story);
  return html`<footer class="credits">
    <h2>${words.credits}</h2>
    ${
      story.corrections.length === 0
        ? null
        : html`<h3>${words.corrections}</h3>
            <ol>
              ${story.corrections.map(({ date, change, reason }) => html`<li>${shortDay(date, language)}: <bdi>${change} (${reason})</bdi></li>`)}
            </ol>`
    }
    <p>${words.dataLine(count(reports, language), count(sources, language), story.version)}</p>
    <ul>
      ${[...story.licences.map(({ title, name, path }) => ({ title: title || name, path })), ...story.credits].map(
        ({ title, path }) =>
          html`<li dir="auto">${path === '' ? title : html`<a href=${path} rel="external noreferrer">${title}</a>`}</li>`,
      )}
    </ul>
    ${allStories === null ? null : html`<p><a href=${allStories}>${words.allStories}</a></p>`}
  </footer>`;
}
