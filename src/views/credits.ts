// Who is to be thanked and under which terms: the foot of the page.

import { html, type TemplateResult } from 'lit';
import type { Story } from '../story/types.ts';
import { count } from '../ui/format.ts';
import { words } from '../ui/messages.ts';

export function creditsView(story: Story): TemplateResult {
  const { language } = story.settings;
  return html`<footer class="credits">
    <h2>${words.credits}</h2>
    <p>${words.dataLine(count(story.reports.length, language), count(story.sources.length, language), story.version)}</p>
    <ul>
      ${[...story.licences.map(({ title, name, path }) => ({ title: title || name, path })), ...story.credits].map(
        ({ title, path }) =>
          html`<li>${path === '' ? title : html`<a href=${path} rel="external noreferrer">${title}</a>`}</li>`,
      )}
    </ul>
  </footer>`;
}
