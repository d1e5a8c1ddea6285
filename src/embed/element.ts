// A map in an article as an element of its own: <dateline-map story="https://example.org/dateline/" day="2021-08-12">.
// Its shadow keeps the styles of the article and of the map apart; what a newsroom may set, it sets by custom properties.

import { createApp } from '../app/app.ts';
import { classesOf, narrowed, readOptions } from '../state/options.ts';
import type { State } from '../state/state.ts';
import { createStore, type Store } from '../state/store.ts';
import { readState, writeState } from '../state/url.ts';
import type { Story } from '../story/types.ts';
import { loadFonts } from '../ui/fonts.ts';
import look from '../ui/look.css?inline';
import { recoloured } from '../ui/status-colours.ts';
import { showFailure } from '../views/failure.ts';
import { inLanguage, markLanguage } from './language.ts';
import { shelfOf } from './library.ts';
import { heed, newsOf } from './messages.ts';

const wishes = ['day', 'clock', 'place'] as const;
const settings = ['story', 'theme', 'controls', 'static', 'from', 'to', 'lang', 'view'] as const;

/** Fires `dateline:day` and `dateline:select` when the reader goes to another day or chooses another place. */
export class DatelineMap extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...wishes, ...settings];

  #running: { store: Store<State>; story: Story; remove(): void } | null = null;
  #turn = 0; // counts the starts, so that a late one does not undo a later

  get day(): string | null {
    return this.#running?.store.state.day ?? this.getAttribute('day');
  }
  set day(day: string | null) {
    this.#set('day', day);
  }
  get clock(): string | null {
    return this.#running?.store.state.clock ?? this.getAttribute('clock');
  }
  set clock(clock: string | null) {
    this.#set('clock', clock);
  }
  /** The id of the place or road whose panel is open. */
  get place(): string | null {
    return this.#running ? this.#running.store.state.selected : this.getAttribute('place');
  }
  set place(place: string | null) {
    this.#set('place', place);
  }
  /** The folder of a build; by default the one that this script was loaded from. */
  get story(): string {
    return new URL(this.getAttribute('story') ?? '.', this.hasAttribute('story') ? document.baseURI : import.meta.url)
      .href;
  }
  set story(folder: string) {
    this.setAttribute('story', folder);
  }

  connectedCallback() {
    this.#start();
  }

  disconnectedCallback() {
    this.#turn += 1;
    this.#running?.remove();
    this.#running = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (!this.isConnected || before === after) return;
    if (!(wishes as readonly string[]).includes(name)) this.#start();
    else if (this.#running) this.#running.store.change(heed({ [name]: after }, this.#running.story));
  }

  async #start() {
    this.#turn += 1;
    const turn = this.#turn;
    this.#running?.remove();
    this.#running = null;
    const root = this.#room();
    const shelf = shelfOf(this.story);
    loadFonts();
    try {
      const parts = await shelf.parts();
      const options = readOptions((name) => this.getAttribute(name));
      const spoken = await inLanguage({ parts, loadGround: shelf.ground }, options.language, shelf.words);
      if (turn !== this.#turn || !this.isConnected) return;
      const style = getComputedStyle(this);
      const story = recoloured(narrowed(spoken.parts.story, options), (property) => style.getPropertyValue(property));
      const initial = { ...readState(this.#query(), story), embed: true };
      const store = createStore<State>({ ...initial, ...heed(this.#wish(), story) });
      root.className = ['dateline', ...classesOf(options, true)].join(' ');
      if (options.theme !== 'auto') root.dataset.theme = options.theme;
      markLanguage(root, story);
      const scopes = await shelf.scopes(story);
      if (turn !== this.#turn || !this.isConnected) return;
      const app = createApp({
        ...spoken.parts,
        scopes,
        ...{ root, story, store },
        loadGround: spoken.loadGround,
        loadTexts: shelf.texts,
        addressOf: (state) => new URL(writeState({ ...state, embed: false }, story) || '.', this.story).href,
      });
      const stop = store.subscribe((state, before) => {
        for (const { type, detail } of newsOf(state, before))
          this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
      });
      this.#running = {
        store,
        story,
        remove() {
          stop();
          app.remove();
        },
      };
    } catch {
      if (turn === this.#turn) showFailure(root, () => this.#start());
    }
  }

  /** The element within the shadow that the map is put into. */
  #room(): HTMLElement {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (shadow.adoptedStyleSheets.length === 0) shadow.adoptedStyleSheets = [sheet];
    const known = shadow.querySelector<HTMLElement>('.dateline');
    if (known) return known;
    const root = document.createElement('div');
    root.className = 'dateline embedded';
    root.part.add('map');
    // The picture that the article holds stands until the map does.
    root.append(document.createElement('slot'));
    shadow.append(root);
    return root;
  }

  #wish() {
    return { day: this.getAttribute('day'), clock: this.getAttribute('clock'), place: this.getAttribute('place') };
  }

  #query(): string {
    const query = new URLSearchParams();
    const view = this.getAttribute('view');
    if (view !== null) query.set('view', view);
    if (this.hasAttribute('static')) query.set('static', '');
    return query.toString();
  }

  #set(name: string, value: string | null) {
    if (value === null) this.removeAttribute(name);
    // A day that the reader has left must be gone to again, though the attribute says it already.
    else if (this.getAttribute(name) === value && this.#running)
      this.#running.store.change(heed({ [name]: value }, this.#running.story));
    else this.setAttribute(name, value);
  }
}

// A sheet that is made, not written into the page, needs no leave of the article's security policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

if (!customElements.get('dateline-map')) customElements.define('dateline-map', DatelineMap);
