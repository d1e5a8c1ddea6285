// How does a story stand on a page of its own? The app with its title and theme, and a link that is true to what the reader chose.

import { type App, type AppOptions, createApp } from '../app/app.ts';
import type { PageParts } from '../drawing/page-data.ts';
import type { Camera } from '../map/open-map.ts';
import { classesOf, narrowed, readOptions } from '../state/options.ts';
import { createStore } from '../state/store.ts';
import { readState, writeState } from '../state/url.ts';
import type { Ground } from '../story/ground.ts';
import type { Translations } from '../story/translations.ts';
import type { Story, Texts } from '../story/types.ts';
import { recoloured } from '../ui/status-colours.ts';
import { inLanguage, markLanguage } from './language.ts';

// A browser allows only so many changes of its address in a row.
const linkDelayMs = 200;

export interface PageSources {
  readonly parts: PageParts;
  readonly loadGround: () => Promise<Ground>;
  readonly loadTexts: () => Promise<Texts>;
  readonly scopes: (story: Story, parts: PageParts) => AppOptions['scopes'];
  readonly loadWords: () => Promise<Translations>;
  readonly allStories: string | null; // the address of their list, where there is one
  readonly foreign: string | null; // the host that the story comes from, where that is another site
}

/** Shows a story in an element; `replace` shows it with other contents, day, selection and view kept. */
export async function showPage(
  root: HTMLElement,
  sources: PageSources,
): Promise<{ replace(sources: PageSources): Promise<void> }> {
  const options = readOptions((name) => new URLSearchParams(location.search).get(name));
  let spoken = await inLanguage(sources, options.language, sources.loadWords);
  let story = readyStory(spoken.parts.story);
  const store = createStore(readState(location.search, story));
  if (options.theme !== 'auto') {
    root.dataset.theme = options.theme;
    document.documentElement.dataset.theme = options.theme;
  }
  root.classList.add(...classesOf(options, store.state.embed));
  let app = makeApp(sources);
  if (store.state.embed) join();
  keepLink();

  function readyStory(whole: Story): Story {
    const style = getComputedStyle(document.documentElement);
    return recoloured(narrowed(whole, options), (property) => style.getPropertyValue(property));
  }

  function makeApp({ allStories, foreign, loadTexts, scopes }: PageSources, camera: Camera | null = null): App {
    document.title = `${story.settings.headline} – Dateline`;
    markLanguage(document.documentElement, story);
    markLanguage(root, story);
    const addressOf = (state: typeof store.state) => new URL(pathOf(state), location.href).href;
    const { parts, loadGround } = spoken;
    const own = { ...parts, allStories, foreign, loadTexts, loadGround, scopes: scopes(story, parts) };
    return createApp({ ...own, root, story, store, camera, addressOf });
  }

  function pathOf(state: typeof store.state) {
    return `${location.pathname}${writeState(state, story, location.search)}`;
  }

  /** Only in an article there is somebody to be told of heights and days. */
  async function join() {
    try {
      const { joinArticle } = await import('./frame.ts');
      joinArticle(root, store, () => story);
    } catch {
      // The frame keeps the height that its article gave it.
    }
  }

  function keepLink() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const link = () => {
      clearTimeout(timer);
      try {
        history.replaceState(null, '', `${pathOf(store.state)}${location.hash}`);
      } catch {
        // A frame without an origin of its own has no link to keep.
      }
    };
    store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(link, linkDelayMs);
    });
    // A reader who copies the address or leaves at once takes the newest state along.
    addEventListener('pagehide', link);
    addEventListener('popstate', () => store.change(readState(location.search, story)));
  }

  return {
    async replace(next) {
      const fresh = await inLanguage(next, options.language, next.loadWords);
      const query = writeState(store.state, story);
      const [camera, top] = [app.camera(), scrollY];
      app.remove();
      spoken = fresh;
      story = readyStory(spoken.parts.story);
      const { speed } = store.state;
      store.change({ ...readState(query, story), speed });
      app = makeApp(next, camera);
      scrollTo({ top, behavior: 'instant' });
    },
  };
}
