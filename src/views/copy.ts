// How does a reader take a text along? Copied at a press, or selected to be copied by hand.

import { words } from '../ui/words.ts';

/** Copies a text, or selects it where that is not allowed; returns what became of it, in words. */
export async function copyText(text: string, select: () => void): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copy.done;
  } catch {
    select();
    return words.copy.byHand;
  }
}
