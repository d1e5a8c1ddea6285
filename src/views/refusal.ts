// A story that is not whole is not shown; what has to be mended is. Fetched when there is one, and for stories of other sites.

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

/** In the place of whatever stands there. */
function put(content: TemplateResult, root: HTMLElement) {
  const body = document.createElement('div');
  render(content, body);
  root.replaceChildren(body);
}
