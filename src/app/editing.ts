// What does an editor see while a story is edited? The page as it was, drawn anew with each change, with the mistakes over it.

import { html, render } from 'lit/html.js';
import type { PageData } from '../drawing/page-data.ts';
import { type Issue, writeIssue } from '../story/issue.ts';
import { editorWords } from '../ui/site-messages.ts';

/** What the server sends in place of a story that is not whole. */
export interface Refused {
  readonly issues: readonly Issue[];
}

/** The part of Vite's hot channel that is needed. */
interface Channel {
  on(event: string, told: () => void): void;
}

/**
 * Has the page drawn anew after each change of a story's files. `redraw` is given the way to look at what has come:
 * it says whether that is a whole story, and tells of the mistakes where it is not. Returns the way to look at once.
 */
export function followEditor(
  channel: Channel,
  redraw: (look: (data: PageData | Refused) => data is PageData) => Promise<void>,
): () => void {
  let turn = Promise.resolve();
  const look = (data: PageData | Refused): data is PageData => {
    showMistakes('issues' in data ? data.issues : []);
    return !('issues' in data);
  };
  // One change after the other: a late answer must not undo a later one.
  const follow = () => {
    turn = turn.then(() => redraw(look)).catch((error) => console.error(error));
  };
  channel.on('dateline:story', follow);
  // The server has been away, as when it was started anew: nobody knows what has changed.
  channel.on('vite:ws:connect', follow);
  return follow;
}

/** Says over the page what has to be mended; no issues take the message away. */
function showMistakes(issues: readonly Issue[]) {
  const id = 'dateline-mistakes';
  const known = document.getElementById(id);
  if (issues.length === 0) return known?.remove();
  const box = known ?? document.createElement('aside');
  box.id = id;
  box.className = 'dateline mistakes';
  box.setAttribute('role', 'alert');
  if (!known) document.body.append(box);
  render(
    html`<h2>${editorWords.mistakes(issues.length)}</h2>
      <p>${editorWords.lastGood}</p>
      <ol>
        ${issues.map((issue) => html`<li>${writeIssue(issue)}</li>`)}
      </ol>`,
    box,
  );
}
