// In which language does a map speak? In the one that the link or the element asks for, else in that of its story.
// The words of the interface are those of the whole document: of two maps on one page in two languages, the later one is heard.

import type { PageParts } from '../drawing/page-data.ts';
import { baseOf } from '../state/options.ts';
import type { Ground } from '../story/ground.ts';
import type { Translations } from '../story/translations.ts';
import type { Story } from '../story/types.ts';
import { speak, words } from '../ui/words.ts';

/** What is shown of a story in a language. */
export interface Spoken {
  readonly parts: PageParts;
  readonly loadGround: () => Promise<Ground>;
}

/** A story in the language that is asked for, once the interface speaks it; what it needs is fetched only where that is another than its own. */
export async function inLanguage(
  { parts, loadGround }: Spoken,
  asked: string | null,
  loadWords: () => Promise<Translations>,
): Promise<Spoken> {
  const own = baseOf(parts.story.settings.language);
  const language = baseOf(asked ?? own);
  if (language === own) {
    await speak(language);
    return { parts, loadGround };
  }
  const [{ translateParts, translateGround }, translations] = await Promise.all([
    import('../drawing/translate-parts.ts'),
    loadWords(),
    speak(language),
  ]);
  const found = translations[language];
  return found
    ? { parts: translateParts(parts, found), loadGround: async () => translateGround(await loadGround(), found) }
    : { parts, loadGround };
}

/** Tells the browser in which language and direction an element is read. */
export function markLanguage(element: HTMLElement, { settings }: Story) {
  element.lang = settings.language;
  element.dir = words.direction;
}
