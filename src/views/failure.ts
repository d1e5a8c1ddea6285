// What does a reader see while a story does not arrive, or when it has not? A word over the picture that stands already.

import { html, render, type TemplateResult } from 'lit/html.js';
import { words } from '../ui/words.ts';

/** Says that the story did not arrive, with the way to try again. The picture that stands already stays. */
export function showFailure(root: HTMLElement, retry: () => void) {
  const again = () => {
    body.remove();
    retry();
  };
  const body = note(
    html`<div role="alert">
      <p>${words.loadFailed}</p>
      <p><button type="button" class="plain" @click=${again}>${words.retry}</button></p>
    </div>`,
    root,
  );
}

/** Says over the first picture that the rest takes its time; returns the way to take the word back. */
export function showLate(root: HTMLElement): () => void {
  const body = note(html`<p role="status">${words.loadLate}</p>`, root);
  return () => body.remove();
}

/** Over whatever stands there. */
function note(content: TemplateResult, root: HTMLElement): HTMLElement {
  const body = document.createElement('div');
  body.className = 'note';
  render(content, body);
  root.prepend(body);
  return body;
}
