// The page: takes the story that was made with it, shows it, and keeps the link true to what the reader chose.

import { addresses } from 'virtual:dateline';
import { createApp } from './app/app.ts';
import { type PageData, type Shapes, unpackPage } from './drawing/page-data.ts';
import { joinArticle } from './embed/frame.ts';
import { once } from './state/lazy.ts';
import { classesOf, narrowed, readOptions } from './state/options.ts';
import { createStore } from './state/store.ts';
import { readState, writeState } from './state/url.ts';
import type { Issue } from './story/issue.ts';
import { type PackedGround, unpackGround } from './story/pack-ground.ts';
import type { Texts } from './story/types.ts';
import { loadFonts } from './ui/fonts.ts';
import './ui/look.css';
import { recoloured } from './ui/status-colours.ts';
import { showFailure, showIssues } from './views/refusal.ts';

// A browser allows only so many changes of its address in a row.
const linkDelayMs = 200;

const root = document.querySelector<HTMLElement>('#dateline');
if (root) start(root);

async function start(root: HTMLElement) {
  const data = load<PageData | { issues: readonly Issue[] }>(addresses.page);
  const loadGround = once(async () => unpackGround(await load<PackedGround>(addresses.ground)));
  const query = new URLSearchParams(location.search);
  // In a frame nobody knows yet whether it is in sight.
  if (!query.has('static') && window.parent === window) fetchAhead(data, loadGround);
  let loaded: Awaited<typeof data>;
  let shapes: Shapes;
  try {
    [loaded, shapes] = await Promise.all([data, shapesIn(root)]);
  } catch {
    showFailure(root, () => start(root));
    return;
  }
  if ('issues' in loaded) {
    showIssues(root, loaded.issues);
    return;
  }
  const parts = unpackPage(loaded, shapes);
  const options = readOptions((name) => query.get(name));
  const style = getComputedStyle(document.documentElement);
  const story = recoloured(narrowed(parts.story, options), (property) => style.getPropertyValue(property));
  document.title = `${story.settings.headline} – Dateline`;
  document.documentElement.lang = story.settings.language;
  const store = createStore(readState(location.search, story));
  if (options.theme !== 'auto') {
    root.dataset.theme = options.theme;
    document.documentElement.dataset.theme = options.theme;
  }
  root.classList.add(...classesOf(options, store.state.embed));
  const pathOf = (state: typeof store.state) => `${location.pathname}${writeState(state, story, location.search)}`;
  createApp({
    ...parts,
    ...{ root, story, store, loadGround },
    loadTexts: once(() => load<Texts>(addresses.texts)),
    addressOf: (state) => new URL(pathOf(state), location.href).href,
  });

  loadFonts();
  if (store.state.embed) joinArticle(root, store, story);

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

/** The moving map is on its way behind the readings, while the page is still being made. Whoever shows it tells what fails. */
async function fetchAhead(first: Promise<unknown>, loadGround: () => Promise<unknown>) {
  await first.catch(() => {});
  await Promise.allSettled([import('./map/map-view.ts'), loadGround()]);
}

/** The shapes of the ground stand in the page already, in the picture for readers without a script. */
async function shapesIn(root: HTMLElement): Promise<Shapes> {
  const markup = (name: string) => root.querySelector(`[data-ground="${name}"]`)?.innerHTML;
  const whole = markup('whole');
  return whole === undefined ? load<Shapes>(addresses.shapes) : { whole, inset: markup('inset') ?? '' };
}

async function load<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Value;
}
