// In which language does the interface speak? In one for the whole document, since every view reads its words from here.

import { baseOf, type Language } from '../state/options.ts';
import { en, type Messages } from './languages/en.ts';

/** The words of the interface; those of another language take their place when it is spoken. */
export let words: Messages = en;

// A reader of English fetches none of these.
const others: Readonly<Record<string, () => Promise<Messages>>> = {
  fa: async () => (await import('./languages/fa.ts')).fa,
  ps: async () => (await import('./languages/ps.ts')).ps,
};

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fa: 'دری', ps: 'پښتو' };

/** Speaks the language of a tag such as `fa-AF` from now on, English where there are no words for it. */
export async function speak(language: string): Promise<void> {
  words = (await others[baseOf(language)]?.()) ?? en;
}
