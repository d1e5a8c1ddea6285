// In which language does a map speak? In the one that the link or the element asks for, else in that of its story.
// The words of the interface are those of the whole document: of two maps on one page in two languages, the later one is heard.

import { baseOf } from '../state/options.ts';
import type { Translations } from '../story/translations.ts';
import type { Story } from '../story/types.ts';
import { speak, words } from '../ui/words.ts';

/** The story in the language that is asked for, once the interface speaks it; what it needs is fetched only where that is another than its own. */
export async function inLanguage(
  story: Story,
  asked: string | null,
  loadWords: () => Promise<Translations>,
): Promise<Story> {
  const own = baseOf(story.settings.language);
  const language = baseOf(asked ?? own);
  const isOther = language !== own;
  const [{ translateStory }, translations] = await Promise.all([
    isOther ? import('../story/translate.ts') : { translateStory: null },
    isOther ? loadWords() : null,
    speak(language),
  ]);
  const found = translations?.[language];
  return found && translateStory ? translateStory(story, found) : story;
}

/** Tells the browser in which language and direction an element is read. */
export function markLanguage(element: HTMLElement, { settings }: Story) {
  element.lang = settings.language;
  element.dir = words.direction;
}
