// In which languages can the story be read? A link to each, which keeps the day, the place and the clock.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { baseOf, offeredLanguages } from '../state/options.ts';
import type { Story } from '../story/types.ts';
import { languageNames, words } from '../ui/words.ts';

/** The choice, where the story has words of its own in a language that the interface speaks. */
export function languagesView(story: Story, address: string): TemplateResult | typeof nothing {
  const offered = offeredLanguages(story);
  const { language, textLanguage = language } = story.settings;
  if (offered.length < 2) return nothing;
  const addressIn = (each: string) => {
    const url = new URL(address);
    if (each === baseOf(textLanguage)) url.searchParams.delete('lang');
    else url.searchParams.set('lang', each);
    return url.href;
  };
  return html`<nav class="languages" aria-label=${words.languages}>
    ${offered.map((each) => html`<a lang=${each} hreflang=${each} aria-current=${each === baseOf(language)} href=${addressIn(each)}>${languageNames[each]}</a> `)}
  </nav>`;
}
