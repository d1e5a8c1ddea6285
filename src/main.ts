// The page: takes the story that was made with it, or the one that its link names, and shows it.

import { addresses as built } from 'virtual:dateline';
import type { Refused } from './app/editing.ts';
import { type CrowdAddresses, type PageData, type PageParts, type Shapes, unpackPage } from './drawing/page-data.ts';
import { type PageSources, showPage } from './embed/standalone.ts';
import { once } from './state/lazy.ts';
import { foreignAddress } from './state/url.ts';
import { type PackedGround, unpackGround } from './story/pack-ground.ts';
import type { Translations } from './story/translations.ts';
import type { Texts } from './story/types.ts';
import { loadFonts } from './ui/fonts.ts';
import './ui/look.css';
import { showFailure, showLate } from './views/failure.ts';

type Addresses = Omit<typeof built, 'crowd'> & { readonly crowd?: CrowdAddresses | null };

// A connection that takes longer is worth a word.
const patienceMs = 4000;

const root = document.querySelector<HTMLElement>('#dateline');
if (root) start(root);

async function start(root: HTMLElement) {
  const query = new URLSearchParams(location.search);
  const stories: Readonly<Record<string, string>> = JSON.parse(root.dataset.stories ?? '{}');
  const asked = stories[query.get('story') ?? ''] ?? './';
  if (asked !== './') return goTo(asked, query);
  const foreign = foreignAddress(location.search);
  if (foreign) return showForeign(root, foreign);
  const addresses: Addresses = root.dataset.parts ? JSON.parse(root.dataset.parts) : built;
  const data = load<PageData | Refused>(addresses.page);
  // Fetched beside the page, not after it.
  const crowd = scopesFor(addresses);
  const sources = sourcesOf(root, addresses);
  // In a frame nobody knows yet whether it is in sight.
  if (!query.has('static') && window.parent === window) fetchAhead(data, sources.loadGround);
  const arrived = sayWhenLate(root);
  let loaded: PageParts | Refused;
  let scopes: PageSources['scopes'];
  try {
    const [packed, shapes, made] = await Promise.all([data, shapesIn(root, addresses), crowd]);
    scopes = made;
    // A host may answer with something of its own that is JSON as well.
    loaded = 'issues' in packed ? packed : unpackPage(packed, shapes);
  } catch {
    arrived();
    showFailure(root, () => start(root));
    return;
  }
  arrived();
  if ('issues' in loaded) (await import('./views/refusal.ts')).showIssues(root, loaded.issues);
  const page = 'issues' in loaded ? null : await showOrFail(root, { ...sources, scopes, parts: loaded });
  if (!page && !('issues' in loaded)) return;
  loadFonts();
  if (import.meta.hot) {
    const { followEditor } = await import('./app/editing.ts');
    const follow = followEditor(import.meta.hot, async (look) => {
      const fresh = await load<PageData | Refused>(addresses.page);
      // Nothing has been shown yet, so that what is amiss has the page to itself.
      if (!page && 'issues' in fresh) return (await import('./views/refusal.ts')).showIssues(root, fresh.issues);
      if (!look(fresh)) return;
      // Nothing has been shown yet: as at the first time.
      if (!page) return location.reload();
      await page.replace({
        ...sourcesOf(root, addresses),
        scopes: await scopesFor(addresses),
        parts: unpackPage(fresh, await load<Shapes>(addresses.shapes)),
      });
    });
    // It may have been mended while nobody listened.
    if (!page) follow();
  }
}

/** Shows the story; where the words of another language do not arrive, it says so. */
async function showOrFail(root: HTMLElement, sources: PageSources) {
  try {
    return await showPage(root, sources);
  } catch {
    showFailure(root, () => start(root));
    return null;
  }
}

/** A picture that does not answer looks broken: after a while a word says why. Returns the way to call it off. */
function sayWhenLate(root: HTMLElement): () => void {
  let takeBack = () => {};
  const timer = setTimeout(() => {
    takeBack = showLate(root);
  }, patienceMs);
  return () => {
    clearTimeout(timer);
    takeBack();
  };
}

/** Another story of the site stands on a page of its own, with its own first picture. */
function goTo(address: string, query: URLSearchParams) {
  query.delete('story');
  const aim = new URL(address, location.href);
  for (const [name, value] of query) aim.searchParams.set(name, value);
  location.replace(aim);
}

/** A story of another site, which only the link names: nothing of ours is shown meanwhile. */
async function showForeign(root: HTMLElement, address: string) {
  const host = URL.canParse(address) ? new URL(address).host : '';
  const { showIssues, showWaiting } = await import('./views/refusal.ts');
  showWaiting(root, host);
  const { readForeign } = await import('./exchange/foreign.ts');
  const foreign = await readForeign(address);
  if (!foreign.ok) {
    showIssues(root, foreign.issues, host);
    return;
  }
  const { parts, ground, texts, words } = foreign;
  await showOrFail(root, {
    parts,
    loadGround: async () => ground,
    loadTexts: async () => texts,
    scopes: () => undefined,
    loadWords: async () => words,
    allStories: null,
    foreign: host,
  });
  loadFonts();
}

function sourcesOf(root: HTMLElement, addresses: Addresses): Omit<PageSources, 'parts' | 'scopes'> {
  return {
    loadGround: once(async () => unpackGround(await load<PackedGround>(addresses.ground))),
    loadTexts: once(() => load<Texts>(addresses.texts)),
    loadWords: once(() => load<Translations>(addresses.words)),
    allStories: root.dataset.list ?? null,
    foreign: null,
  };
}

/** What follows from a story of very many places, whose parts arrive by and by; of others all is known at once. */
async function scopesFor({ crowd }: Addresses): Promise<PageSources['scopes']> {
  if (!crowd) return () => undefined;
  const { createCrowdSource, crowdScopes } = await import('./embed/crowd.ts');
  const source = createCrowdSource(crowd, document.baseURI);
  return (story, parts) => crowdScopes(story, parts, source);
}

/** The moving map is on its way behind the readings, while the page is still being made. Whoever shows it tells what fails. */
async function fetchAhead(first: Promise<unknown>, loadGround: () => Promise<unknown>) {
  await first.catch(() => {});
  // The map opens with its script: the ground need not arrive before.
  await import('./map/map-view.ts').then(loadGround).catch(() => {});
}

/** The shapes of the ground stand in the page already, in the picture for readers without a script. */
async function shapesIn(root: HTMLElement, addresses: Addresses): Promise<Shapes> {
  const markup = (name: string) => root.querySelector(`[data-ground="${name}"]`)?.innerHTML;
  const whole = markup('whole');
  return whole === undefined ? load<Shapes>(addresses.shapes) : { whole, inset: markup('inset') ?? '' };
}

async function load<Value>(url: string): Promise<Value> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Value;
}
