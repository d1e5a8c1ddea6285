// The whole of Dateline in one element: state in, views out. Views never meet; the page puts them together.

import { nothing, render } from 'lit';
import { createNetwork } from '../roads/network.ts';
import { createLoader } from '../state/lazy.ts';
import { createPlayer, realTicker } from '../state/player.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Ground } from '../story/ground.ts';
import type { Day, Feature, Story, Texts } from '../story/types.ts';
import { chosenFeature } from '../story/view.ts';
import { dayText, pageView } from './page.ts';
import { createPictures } from './pictures.ts';
import { createScopes, sceneOf } from './scope.ts';

export interface AppOptions {
  readonly root: HTMLElement;
  readonly story: Story;
  readonly store: Store<State>;
  readonly ground: Promise<Ground>;
  readonly loadTexts: () => Promise<Texts>;
}

/** Puts the page of a story into an element and keeps it true to the store; `remove` takes it out again. */
export function createApp({ root, story, store, ground, loadTexts }: AppOptions): { remove(): void } {
  const { settings } = story;
  const features = new Map<string, Feature>([...story.places, ...story.roads].map((feature) => [feature.id, feature]));
  const network = createNetwork(story);
  const scopeFor = createScopes(story, network);
  const scopeNow = createScopes(story, network);
  const texts = createLoader(loadTexts, draw);
  const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  const pictures = createPictures({
    story,
    select: (id) => select(id, false),
    hover(id, x, y) {
      const feature = id ? features.get(id) : undefined;
      hovered = feature ? { feature, x, y } : null;
      draw();
    },
    changed: draw,
  });
  const player = createPlayer(settings.firstDay, settings.lastDay, realTicker, (day) => store.change({ day }), draw);
  const act = { change: store.change, go, goAndTell, select, close, playOrPause, retry: texts.need };

  let hovered: { feature: Feature; x: number; y: number } | null = null;
  let announced = '';
  let openedFrom: HTMLElement | null = null;

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

  function select(id: string | null, fromText: boolean) {
    const feature = chosenFeature(story, id);
    if (fromText) openedFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    store.change({ selected: feature });
    const title = root.querySelector<HTMLElement>('[data-panel-title]');
    if (!feature || !title) return;
    // On a phone the panel lies below the map, out of sight of a choice made there.
    const below = title.getBoundingClientRect().top > window.innerHeight;
    if (!fromText && !below) return;
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'start', behavior: stillness.matches ? 'auto' : 'smooth' });
  }

  function close() {
    store.change({ selected: null });
    openedFrom?.focus();
    openedFrom = null;
  }

  /** With reduced motion nothing moves by itself: a press goes to the next day on which anything changes. */
  function playOrPause() {
    const { day, clock, speed } = store.state;
    if (stillness.matches) {
      const days = scopeFor(store.state).changes[clock];
      const next = days.find((each) => each > day) ?? days[0];
      if (next) goAndTell(next);
      return;
    }
    if (player.playing) return player.pause();
    announced = '';
    player.play(day, speed);
    draw();
  }

  function draw() {
    const { state } = store;
    if (state.selected && texts.state.kind === 'waiting') texts.need();
    const scope = scopeFor(state);
    const page = pageView({
      story,
      state,
      scope,
      now: state.data === null ? scope : scopeNow({ ...state, data: null }),
      pictures,
      ground,
      texts: texts.state,
      playing: player.playing,
      still: stillness.matches,
      hovered,
      announced,
      act,
    });
    render(page, root);
    pictures.update(sceneOf(scope, state));
  }

  /** A new speed takes hold at once. */
  function follow(state: State, before: State) {
    if (player.playing && state.speed !== before.speed) player.play(state.day, state.speed);
    draw();
  }

  const unsubscribe = store.subscribe(follow);
  scheme.addEventListener('change', pictures.recolour);
  stillness.addEventListener('change', draw);
  draw();
  ground.then((loaded) => {
    const container = root.querySelector<HTMLElement>('.map-canvas');
    if (container) pictures.start(container, loaded);
  });

  return {
    remove() {
      player.pause();
      unsubscribe();
      scheme.removeEventListener('change', pictures.recolour);
      stillness.removeEventListener('change', draw);
      pictures.remove();
      render(nothing, root);
    },
  };
}
