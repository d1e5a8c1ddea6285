// The page: fetches a story, shows it, and keeps the link true to what the reader chose.

import { groundUrl, storyUrl, textsUrl } from 'virtual:dateline';
import { createApp } from './app/app.ts';
import { initialState, type State } from './state/state.ts';
import { createStore } from './state/store.ts';
import { readState, writeState } from './state/url.ts';
import { emptyGround, type Ground } from './story/ground.ts';
import type { Issue } from './story/issue.ts';
import type { Story, Texts } from './story/types.ts';
import './ui/theme.css';
import './ui/page.css';
import './ui/map.css';
import './ui/time.css';
import './ui/chart.css';
import './ui/panel.css';
import './ui/table.css';
import './ui/downloads.css';
import './ui/layout.css';
import './ui/print.css';
import { showFailure, showIssues } from './views/refusal.ts';

// A browser allows only so many changes of its address in a row.
const linkDelayMs = 200;

const root = document.querySelector<HTMLElement>('#dateline');
if (root) start(root);

async function start(root: HTMLElement) {
  const ground = load<Ground>(groundUrl).catch(() => emptyGround);
  let loaded: Story | { issues: readonly Issue[] };
  try {
    loaded = await load<Story | { issues: readonly Issue[] }>(storyUrl);
  } catch {
    showFailure(root, () => start(root));
    return;
  }
  if ('issues' in loaded) {
    showIssues(root, loaded.issues);
    return;
  }
  const story = loaded;
  document.title = `${story.settings.headline} – Dateline`;
  document.documentElement.lang = story.settings.language;
  const store = createStore<State>({ ...initialState(story.settings), ...readState(location.search, story) });
  root.classList.toggle('embedded', store.state.embed);
  createApp({ root, story, store, ground, loadTexts: () => load<Texts>(textsUrl) });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const link = () => {
    clearTimeout(timer);
    history.replaceState(
      null,
      '',
      `${location.pathname}${writeState(store.state, story, location.search)}${location.hash}`,
    );
  };
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(link, linkDelayMs);
  });
  // A reader who copies the address or leaves at once takes the newest state along.
  addEventListener('pagehide', link);
  addEventListener('popstate', () => store.change(readState(location.search, story)));
}

async function load<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Value;
}
