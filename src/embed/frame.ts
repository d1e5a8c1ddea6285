// What is different where the page is a frame in an article? It tells its height and its news, and heeds what the article wishes.

import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Story } from '../story/types.ts';
import { readHostIds, tellHeights } from './heights.ts';
import { heed, newsOf, readWish } from './messages.ts';

/** Joins a page to the article around it; does nothing where it stands alone. */
export function joinArticle(root: HTMLElement, store: Store<State>, story: () => Story) {
  const { parent } = window;
  if (parent === window) return;
  // A height and a day are no secrets, and who the article is cannot be known beforehand.
  const post = (message: unknown) => parent.postMessage(message, '*');
  tellHeights(root, readHostIds(location.href), (message) => {
    post(message);
    askForRoom();
  });
  store.subscribe((state, before) => {
    for (const { type, detail } of newsOf(state, before)) post({ type, ...detail });
  });
  addEventListener('message', ({ data, source }) => {
    const wish = source === parent ? readWish(data) : null;
    if (wish) store.change(heed(wish, story()));
  });
}

/** Some browsers let a frame ask for the room that it needs, if its article allows it; where it does not, asking is an error. */
function askForRoom() {
  const ask: unknown = Reflect.get(window, 'requestResize');
  try {
    if (typeof ask === 'function') Promise.resolve(Reflect.apply(ask, window, [])).catch(() => {});
  } catch {
    // The messages have told the height.
  }
}
