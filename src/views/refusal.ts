// A story that is not whole is not shown; what has to be mended is.

import { html, render, type TemplateResult } from 'lit/html.js';
import { type Issue, writeIssue } from '../story/issue.ts';
import { words } from '../ui/words.ts';

/** Shows the issues of a story instead of its map; of another site, where its host is given. */
export function showIssues(root: HTMLElement, issues: readonly Issue[], host?: string) {
  const title = host === undefined ? words.issuesTitle : words.foreignRefused(host);
  const lead = host === undefined ? words.issuesLead(issues.length) : words.foreignLead;
  const lines = issues.map((issue) => html`<li>${writeIssue(issue)}</li>`);
  put(
    html`<main class="refusal"><div role="alert">
      <h1>${title}</h1>
      <p>${lead}</p>
      <ol>
        ${lines}
      </ol>
    </div></main>`,
    root,
  );
}

/** Says whose story is being fetched. */
export function showWaiting(root: HTMLElement, host: string) {
  put(html`<main class="refusal"><p role="status">${words.waiting(host)}</p></main>`, root);
}

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

/** In the place of whatever stands there. */
function put(content: TemplateResult, root: HTMLElement) {
  const body = document.createElement('div');
  render(content, body);
  root.replaceChildren(body);
}
