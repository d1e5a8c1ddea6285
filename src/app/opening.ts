// How does a panel open and close without the reader losing his place? The focus goes to its title, and back to where it was opened from.

import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Story } from '../story/types.ts';
import { chosenFeature } from '../story/view.ts';

/** What opens and closes the panel of a place or road. */
export interface Opening {
  /** Chooses a place or road, or none; from a text the focus goes along. */
  select(id: string | null, fromText: boolean): void;
  close(): void;
  /** The element within the page that has the focus. */
  focused(): HTMLElement | null;
}

export function createOpening(
  root: HTMLElement,
  store: Store<State>,
  story: () => Story,
  stillness: { readonly matches: boolean },
): Opening {
  let openedFrom: HTMLElement | null = null;
  const panelTitle = () => root.querySelector<HTMLElement>('[data-panel-title]');

  function focused(): HTMLElement | null {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    return activeElement instanceof Element && root.contains(activeElement) ? (activeElement as HTMLElement) : null;
  }

  return {
    focused,
    select(id, fromText) {
      const feature = chosenFeature(story(), id);
      if (fromText) openedFrom = focused();
      store.change({ selected: feature });
      const title = panelTitle();
      if (!feature || !title) return;
      // On a phone the panel lies below the map, out of sight of a choice made there.
      const below = title.getBoundingClientRect().top > window.innerHeight;
      if (!fromText && !below) return;
      title.focus({ preventScroll: true });
      title.scrollIntoView({ block: 'start', behavior: stillness.matches ? 'auto' : 'smooth' });
    },
    close() {
      store.change({ selected: null });
      // Where it was opened from may be gone: the day in words stands there again.
      if (openedFrom?.isConnected) openedFrom.focus();
      else panelTitle()?.focus({ preventScroll: true });
      openedFrom = null;
    },
  };
}
