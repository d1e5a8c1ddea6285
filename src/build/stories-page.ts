// Which stories does a site have? The page that lists them, each with its opening day as a picture.

import { escapeText } from '../drawing/text.ts';
import { sizeOf } from '../story/view.ts';
import { count, longDay } from '../ui/format.ts';
import { siteWords } from '../ui/site-messages.ts';
import { openingPicture } from './first-page.ts';
import type { Ready } from './ready.ts';

const placeholder = '<!-- the stories -->';

export interface ListedStory {
  readonly id: string;
  readonly address: string; // from the list
  readonly ready: Ready;
}

export function listsStories(html: string): boolean {
  return html.includes(placeholder);
}

export function writeStoriesPage(template: string, stories: readonly ListedStory[]): string {
  return template.replace(placeholder, () => stories.map(storyItem).join('\n'));
}

function storyItem({ id, address, ready: { page } }: ListedStory): string {
  const link = (text: string) => `<h2><a href="${escapeText(address)}">${escapeText(text)}</a></h2>`;
  // While it is edited, a story that is refused is told of on its own page.
  if (!page) return `<li>${link(id)}<p>${escapeText(siteWords.refused)}</p></li>`;
  const { settings, title } = page.story;
  const of = sizeOf(page.story);
  const { language, firstDay, lastDay } = settings;
  const facts = [
    `${longDay(firstDay, language)} – ${longDay(lastDay, language)}`,
    siteWords.facts(count(of.places, language), count(of.reports, language), count(of.sources, language)),
  ];
  return `<li>
${openingPicture(page)}
<div><p class="kicker">${escapeText(title)}</p>
${link(settings.headline)}
${settings.standfirst === '' ? '' : `<p>${escapeText(settings.standfirst)}</p>`}
<p class="facts">${escapeText(facts.join(' · '))}</p></div>
</li>`;
}
