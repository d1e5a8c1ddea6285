// The whole of Dateline in one element: state in, views out. Views never meet; they are put together here.

import { html, nothing, render, type TemplateResult } from 'lit';
import { changeDays, countOn } from '../readings/changes.ts';
import { chartOf } from '../readings/chart.ts';
import { countedPlaces } from '../readings/evidence.ts';
import { createTimeline, perClock } from '../readings/timeline.ts';
import { createLoader } from '../state/lazy.ts';
import { createPlayer, realTicker } from '../state/player.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Ground } from '../story/ground.ts';
import type { Day, Feature, Story, Texts } from '../story/types.ts';
import { chosenFeature } from '../story/view.ts';
import { fullDay } from '../ui/format.ts';
import { countSentence, sliderText, words } from '../ui/messages.ts';
import { chartView } from '../views/chart.ts';
import { clocksView } from '../views/clocks.ts';
import { creditsView } from '../views/credits.ts';
import { dayView } from '../views/day.ts';
import { figureView, pictureView } from '../views/figure.ts';
import { legendView } from '../views/legend.ts';
import { panelView } from '../views/panel.ts';
import { sliderView, stepsView } from '../views/slider.ts';
import { tableView } from '../views/table.ts';
import { tooltipView } from '../views/tooltip.ts';
import { createPictures } from './pictures.ts';

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
  const timelines = perClock((clock) => createTimeline(story, clock));
  const charts = perClock((clock) => chartView(chartOf(timelines[clock]), settings));
  const changes = perClock((clock) => changeDays(timelines[clock]));
  const counted = countedPlaces(story);
  const countedClass = settings.placeClasses.find((each) => each.counted);
  const features = new Map<string, Feature>([...story.places, ...story.roads].map((feature) => [feature.id, feature]));
  const legend = legendView(settings, story.roads.length > 0);
  const credits = creditsView(story);
  const texts = createLoader(loadTexts, draw);
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
    announced = dayText();
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
    title.scrollIntoView({ block: 'start', behavior: prefersStillness() ? 'auto' : 'smooth' });
  }

  function close() {
    store.change({ selected: null });
    openedFrom?.focus();
    openedFrom = null;
  }

  function playOrPause() {
    if (player.playing) return player.pause();
    announced = '';
    player.play(store.state.day);
    draw();
  }

  function countText(): string {
    const { byStatus, unread } = countOn(timelines[store.state.clock], counted, store.state.day);
    return countSentence(byStatus, unread, settings, countedClass);
  }

  function dayText(): string {
    return sliderText(store.state.day, countText(), settings.language);
  }

  function draw() {
    const { state } = store;
    if (state.selected && texts.state.kind === 'waiting') texts.need();
    render(pageView(state), root);
    pictures.update(timelines[state.clock], state.day, state.selected);
  }

  function pageView(state: State): TemplateResult {
    return html`
      <header class="head">
        <h1>${settings.headline}</h1>
        ${settings.standfirst === '' ? nothing : html`<p>${settings.standfirst}</p>`}
      </header>
      <div class="sheet">
        <main class="stage">${stageView(state)}</main>
        <aside class="panel" aria-label=${words.panel}>${asideView(state)}</aside>
      </div>
      ${tableView({ timeline: timelines[state.clock], state, change: store.change, select: (id) => select(id, true) })}
      ${credits}
    `;
  }

  function stageView({ day, clock, selected }: State): TemplateResult {
    const timeline = timelines[clock];
    const inset = pictures.inset(timeline, day, selected);
    const choose = (id: string | null) => select(id, false);
    return html`
      <div class="date">
        <h2>${fullDay(day, settings.language)}</h2>
        <p>${countText()}</p>
        <p class="visually-hidden" aria-live="polite">${announced}</p>
      </div>
      ${figureView({
        picture: pictures.whole(timeline, day, selected),
        select: choose,
        state: pictures.state,
        tooltip: hovered ? tooltipView(hovered, timeline, day) : null,
      })}
      ${pictures.state === 'missing' ? html`<p class="missing small">${words.mapMissing}</p>` : nothing}
      ${
        inset
          ? html`<figure class="inset">
              <figcaption>${inset.label}</figcaption>
              ${pictureView(inset, choose)}
            </figure>`
          : nothing
      }
      <div class="controls">
        ${stepsView({
          playing: player.playing,
          previous: changes[clock].filter((each) => each < day).at(-1) ?? null,
          next: changes[clock].find((each) => each > day) ?? null,
          go: goAndTell,
          playOrPause,
        })}
        ${clocksView(clock, (chosen) => store.change({ clock: chosen }))}
        <p class="key">${words.chartKey(counted.length, countedClass?.many ?? '')}</p>
      </div>
      <div class="time">${charts[clock]} ${sliderView({ settings, day, text: dayText(), go })}</div>
      ${legend}
    `;
  }

  function asideView({ day, clock, selected }: State): TemplateResult {
    const feature = selected ? features.get(selected) : undefined;
    if (!feature) return dayView({ timeline: timelines[clock], day, select: (id) => select(id, true) });
    return panelView({ feature, timelines, clock, day, texts: texts.state, retry: texts.need, close, go: goAndTell });
  }

  const unsubscribe = store.subscribe(draw);
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', pictures.recolour);
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
      pictures.remove();
      render(nothing, root);
    },
  };
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
