// The whole of Dateline in one element: state in, views out. Views never meet; the page puts them together.

import { nothing, render } from 'lit/html.js';
import type { PageParts } from '../drawing/page-data.ts';
import type { Camera } from '../map/open-map.ts';
import { changeAfter } from '../readings/changes.ts';
import { dayBefore } from '../readings/timeline.ts';
import { createLoader, type Loader } from '../state/lazy.ts';
import { createPlayer, realTicker } from '../state/player.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Ground } from '../story/ground.ts';
import type { Day, Feature, Story, Texts } from '../story/types.ts';
import { createOpening } from './opening.ts';
import { pageView } from './page.ts';
import { afterPaint, createRest } from './patience.ts';
import { createPictures } from './pictures.ts';
import { createScopes, type Scopes, sceneOf } from './scope.ts';
import { dayText } from './stage.ts';

export interface AppOptions extends PageParts {
  readonly root: HTMLElement;
  readonly store: Store<State>;
  readonly loadGround: () => Promise<Ground>;
  readonly loadTexts: () => Promise<Texts>;
  /** What follows from the story, where that is not known at once: of very many places it arrives by and by. */
  readonly scopes?: ((texts: Loader<Texts>, changed: () => void) => Scopes) | undefined;
  /** Where the moving map looks at first; left out, at the whole story. */
  readonly camera?: Camera | null;
  /** The address of the list of all stories, where there are several. */
  readonly allStories?: string | null;
  /** The host that the story comes from, where that is another site. */
  readonly foreign?: string | null;
  /** The address at which a state can be seen again. */
  readonly addressOf: (state: State) => string;
}

export interface App {
  /** Where the reader has moved the map to; `null` where it was left alone. */
  camera(): Camera | null;
  remove(): void;
}

// A table of very many places begins with as many as one looks through.
const linesAtFirst = 200;

/** Puts the page of a story into an element and keeps it true to the store; `remove` takes it out again. */
export function createApp(options: AppOptions): App {
  const { root, story, network, grounds, store, loadGround, loadTexts, addressOf } = options;
  const { settings } = story;
  const body = document.createElement('div');
  const texts = createLoader(loadTexts, draw);
  const scopes = options.scopes?.(texts, arrive) ?? createScopes(story, network, texts);
  const { at: scopeFor } = scopes;
  const files = createLoader(() => import('../views/files.ts'), draw);
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => window.matchMedia(query));
  const opening = createOpening(root, store, () => scopes.story, stillness);
  const rest = createRest(store.state, story.crowd !== undefined, draw);
  const pictures = createPictures({
    ...{ story: () => scopes.story, network, grounds, loadGround, crowd: scopes.crowd },
    ...{ still: store.state.still, camera: options.camera ?? null },
    select: (id) => opening.select(id, false),
    hover(id, x, y) {
      const feature = id ? features.get(id) : undefined;
      hovered = feature ? { feature, x, y } : null;
      draw();
    },
    changed: draw,
  });
  const player = createPlayer(settings.firstDay, settings.lastDay, realTicker, (day) => store.change({ day }), draw);
  const act = {
    ...{ change: store.change, go, goAndTell, select: opening.select, close: opening.close, playOrPause },
    ...{ retry: scopes.retry, moreLines, needFiles: files.need, embed },
  };

  let features = featuresOf(scopes.story);
  let known = scopes.story;
  let hovered: { feature: Feature; x: number; y: number } | null = null;
  let announced = '';
  let brief = true;
  let lines = linesAtFirst;
  let started = false;

  /** The reader's hand goes to a day: whatever plays stops. */
  function go(day: Day) {
    player.pause();
    store.change({ day });
  }

  /** As `go`, from a control that does not say the day itself. */
  function goAndTell(day: Day) {
    go(day);
    announced = dayText({ state: store.state, scope: scopeFor(store.state) });
    draw();
  }

  function moreLines() {
    lines += linesAtFirst;
    draw();
  }

  async function embed() {
    // Until the dialog is here the focus may go elsewhere.
    const opener = opening.focused();
    const { openEmbed } = await import('../views/embed.ts');
    openEmbed(root, { story, state: store.state, page: addressOf(store.state) }, opener);
  }

  /** With reduced motion nothing moves by itself: a press goes to the next day on which anything changes. */
  function playOrPause() {
    const { day, clock, speed } = store.state;
    if (stillness.matches) {
      const timeline = scopeFor(store.state).timelines[clock];
      const next = changeAfter(timeline, day) ?? changeAfter(timeline, dayBefore(settings.firstDay));
      if (next) goAndTell(next);
      return;
    }
    if (player.playing) return player.pause();
    announced = '';
    player.play(day, speed);
    draw();
  }

  function draw() {
    // What a link asks of reports that stay behind cannot be had, and is not said to be.
    const state = story.crowd ? { ...store.state, lens: null, data: null } : store.state;
    const scope = scopeFor(state);
    const closeUp = state.selected ? scopes.closeUp(state) : null;
    if (state.find !== '' && !story.crowd && texts.state.kind === 'waiting') texts.need();
    const mark = opening.focused()?.closest('[data-feature]')?.getAttribute('data-feature');
    const page = pageView({
      story: scopes.story,
      state,
      scope,
      now: scopes.now(state),
      feature: features.get(state.selected ?? '') ?? null,
      closeUp,
      arrival: scopes.arrival,
      pictures,
      ground: loadGround,
      loadTexts,
      texts: texts.state,
      files: files.state,
      playing: player.playing,
      still: stillness.matches,
      hovered,
      announced,
      allStories: options.allStories ?? null,
      foreign: options.foreign ?? null,
      inArticle: root.getRootNode() instanceof ShadowRoot,
      brief,
      resting: rest.value,
      lines,
      address: addressOf(state),
      act,
    });
    render(page, body);
    // A drawing is drawn anew with the day; the mark that had the focus keeps it.
    if (mark && !opening.focused())
      root.querySelector<SVGElement>(`.drawing [data-feature="${CSS.escape(mark)}"]`)?.focus();
    pictures.update(sceneOf(scope, state));
  }

  /** More of the story is here than before. */
  function arrive() {
    if (scopes.story !== known) {
      known = scopes.story;
      features = featuresOf(known);
    }
    draw();
    startMap();
  }

  function isWhole(): boolean {
    return scopeFor(store.state).timelines[store.state.clock].whole;
  }

  /** The moving map comes when there is something to be shown on it. */
  function startMap() {
    const container = root.querySelector<HTMLElement>('.map-canvas');
    if (started || !container || !isWhole()) return;
    started = true;
    pictures.start(container);
  }

  /** A new speed takes hold at once. */
  function follow(state: State, before: State) {
    // What was told is of a state that has passed.
    announced = '';
    if (player.playing && state.speed !== before.speed) player.play(state.day, state.speed);
    rest.take(state);
    draw();
  }

  const unsubscribe = store.subscribe(follow);
  for (const scheme of schemes) scheme.addEventListener('change', pictures.recolour);
  stillness.addEventListener('change', draw);
  // What stood here for readers without a script makes room.
  const picture = root.querySelector('.map-drawing');
  if (picture) pictures.fit(picture);
  if (!isWhole()) pictures.keep([...root.querySelectorAll<SVGElement>('.drawing.first')]);
  root.replaceChildren(body);
  draw();
  startMap();
  // What lies further down follows when a reader sees this much and can use it.
  const stopWaiting = afterPaint(() => {
    brief = false;
    draw();
  });

  return {
    camera: pictures.camera,
    remove() {
      stopWaiting();
      rest.stop();
      player.pause();
      unsubscribe();
      for (const scheme of schemes) scheme.removeEventListener('change', pictures.recolour);
      stillness.removeEventListener('change', draw);
      pictures.remove();
      render(nothing, body);
      body.remove();
    },
  };
}

function featuresOf({ places, roads }: Story): ReadonlyMap<string, Feature> {
  return new Map([...places, ...roads].map((feature) => [feature.id, feature]));
}
