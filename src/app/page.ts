// How is the page put together? Every view in its place, with what it shows and what it may call.

import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { briefingOn } from '../readings/briefing.ts';
import { countOn, differencesOn } from '../readings/changes.ts';
import { countedPlaces } from '../readings/evidence.ts';
import { lensLabel } from '../readings/lens.ts';
import { reachCounts } from '../roads/reach.ts';
import type { Lazy } from '../state/lazy.ts';
import type { State } from '../state/state.ts';
import { today } from '../story/day.ts';
import type { Ground } from '../story/ground.ts';
import type { Clock, Day, Feature, Story, Texts } from '../story/types.ts';
import { briefingText, countSentence, sliderText } from '../ui/day-messages.ts';
import { fullDay } from '../ui/format.ts';
import { briefingReachText, hubName, type RoadTeller } from '../ui/road-messages.ts';
import { words } from '../ui/words.ts';
import { chartView } from '../views/chart.ts';
import { clocksView } from '../views/clocks.ts';
import { countedText, countedView } from '../views/counted.ts';
import { creditsView } from '../views/credits.ts';
import { dayView } from '../views/day.ts';
import { downloadsView, type FilesModule } from '../views/downloads.ts';
import { figureView, type MapState, pictureView } from '../views/figure.ts';
import { legendView } from '../views/legend.ts';
import { lensView } from '../views/lens.ts';
import { noticesView } from '../views/notices.ts';
import { panelView } from '../views/panel.ts';
import { reachToggle } from '../views/reach.ts';
import { sliderView, stepsView } from '../views/slider.ts';
import { tableView } from '../views/table.ts';
import { tooltipView } from '../views/tooltip.ts';
import type { Pictures } from './pictures.ts';
import { type Scope, sceneOf } from './scope.ts';

export interface PageProps {
  readonly story: Story; // whole
  readonly state: State;
  readonly scope: Scope;
  readonly now: Scope; // of the data as they are now, through the same lens
  readonly pictures: Pictures;
  readonly ground: () => Promise<Ground>;
  readonly loadTexts: () => Promise<Texts>;
  readonly texts: Lazy<Texts>;
  readonly files: Lazy<FilesModule>;
  readonly playing: boolean;
  readonly still: boolean; // the reader prefers reduced motion
  readonly hovered: { readonly feature: Feature; readonly x: number; readonly y: number } | null;
  readonly announced: string;
  readonly address: string; // where this state can be seen again
  readonly act: {
    readonly change: (part: Partial<State>) => void;
    readonly go: (day: Day) => void;
    readonly goAndTell: (day: Day) => void;
    readonly select: (id: string | null, fromText: boolean) => void;
    readonly close: () => void;
    readonly playOrPause: () => void;
    readonly retry: () => void;
    readonly needFiles: () => void;
    readonly embed: () => void;
  };
}

export function pageView(props: PageProps): TemplateResult {
  const { story, state, scope, act } = props;
  const { settings } = story;
  const timeline = scope.timelines[state.clock];
  return html`
    <header class="head">
      <h1>${settings.headline}</h1>
      ${settings.standfirst === '' ? nothing : html`<p>${settings.standfirst}</p>`}
      ${noticesView({ state, now: props.now.timelines, shown: scope.timelines, change: act.change })}
    </header>
    <div class="sheet">
      <main class="stage">${stageView(props)}</main>
      <aside class="panel" aria-label=${words.panel}>${asideView(props)}</aside>
    </div>
    ${guard([timeline, state.day, state.selected, state.find, state.sort, state.descending, props.texts.kind], () =>
      tableView({
        timeline,
        state,
        names: props.texts.kind === 'ready' ? props.texts.value.names : {},
        change: act.change,
        select: (id) => act.select(id, true),
      }),
    )}
    ${downloadsView(
      {
        timeline,
        network: scope.network,
        day: state.day,
        reach: scope.reach[state.clock],
        scope: scopeText(props),
        ground: props.ground,
        allTexts: props.loadTexts,
        page: props.address,
        today: today(),
      },
      props.files,
      act.needFiles,
      act.embed,
    )}
    ${guard([story], () => creditsView(story))}
  `;
}

/** The day and its count, as the slider says it. */
export function dayText({ state, scope }: Pick<PageProps, 'state' | 'scope'>): string {
  return sliderText(state.day, countText(scope, state), scope.story.settings.language);
}

/** Which reports count here, where not all of them do. */
function scopeText({ story, state, now, scope }: PageProps): string {
  const { lens, data, clock, day } = state;
  const parts = [lens ? words.lensNote(lensLabel(story, lens)) : ''];
  if (data !== null) {
    const differing = differencesOn(scope.timelines[clock], now.timelines[clock], countedPlaces(story), day);
    parts.push(words.dataNote(fullDay(data, story.settings.language), differing.length));
  }
  return parts.filter(Boolean).join(' ');
}

function countText(scope: Scope, { clock, day }: State): string {
  const { settings } = scope.story;
  const { byStatus, unread } = countOn(scope.timelines[clock], countedPlaces(scope.story), day);
  return countSentence(
    byStatus,
    unread,
    settings,
    settings.placeClasses.find((each) => each.counted),
  );
}

function stageView(props: PageProps): TemplateResult {
  const { story, state, scope, pictures, hovered, act } = props;
  const { settings } = story;
  const { day, clock } = state;
  const timeline = scope.timelines[clock];
  const chart = scope.charts[clock];
  const other = scope.charts[clock === 'as-reported' ? 'hindsight' : 'as-reported'];
  const scene = sceneOf(scope, state);
  const teller = tellerOf(scope, clock);
  const reachLine = state.reach && teller ? reachCounts(teller.reach, chart.days) : null;
  const inset = pictures.inset(scene);
  const choose = (id: string | null) => act.select(id, false);
  return html`
    <div class="date">
      <h2>${fullDay(day, settings.language)}</h2>
      <p>${countText(scope, state)}</p>
      <p class="visually-hidden" aria-live="polite">${props.announced}</p>
      <p class="print-only">${guard([timeline, day], () => [briefingText(briefingOn(timeline, day), settings), briefingReachText(tellerOf(scope, clock), day)].join(' '))}</p>
    </div>
    ${figureView({
      picture: pictures.whole(scene),
      select: choose,
      state: pictures.state,
      tooltip: hovered ? tooltipView(hovered, timeline, day) : null,
    })}
    ${missingView(pictures.state)}
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
        playing: props.playing,
        still: props.still,
        speed: state.speed,
        setSpeed: (speed) => act.change({ speed }),
        previous: scope.changes[clock].filter((each) => each < day).at(-1) ?? null,
        next: scope.changes[clock].find((each) => each > day) ?? null,
        go: act.goAndTell,
        playOrPause: act.playOrPause,
      })}
      ${clocksView(clock, (chosen) => act.change({ clock: chosen }))}
      ${
        teller
          ? reachToggle({ on: state.reach, hub: hubName(teller), change: (reach) => act.change({ reach }) })
          : nothing
      }
      ${guard([story, state.lens], () => lensView({ story, lens: state.lens, change: (lens) => act.change({ lens }) }))}
    </div>
    <div class="time">
      ${guard([chart, state.reach], () => chartView({ chart, other, settings, events: story.events, reach: reachLine }))}
      ${sliderView({ settings, day, text: dayText(props), go: act.go, tell: (each) => countedText(chart, each, settings) })}
    </div>
    ${countedView(chart, day, settings)}
    ${guard([story, clock, state.reach], () =>
      legendView(settings, story.roads.length > 0, clock, state.reach && teller ? hubName(teller) : null),
    )}
  `;
}

/** A plain word where the drawing stands in for the moving map. */
function missingView(state: MapState) {
  if (state !== 'missing' && state !== 'lost') return nothing;
  return html`<p class="missing small" role="status">${state === 'lost' ? words.mapLost : words.mapMissing}</p>`;
}

function asideView(props: PageProps): TemplateResult {
  const { state, scope, texts, act } = props;
  const { day, clock, selected } = state;
  const { timelines, story } = scope;
  const feature = [...story.places, ...story.roads].find((each) => each.id === selected);
  const roads = tellerOf(scope, clock);
  const select = (id: string) => act.select(id, true);
  if (!feature) return dayView({ timelines, clock, day, roads, select });
  return panelView({
    feature,
    timelines,
    clock,
    day,
    scope: scopeText(props),
    texts,
    retry: act.retry,
    close: act.close,
    go: act.goAndTell,
    network: scope.network,
    roads,
    select,
  });
}

/** What tells of roads, where the story asks for it. */
function tellerOf({ story, reach }: Scope, clock: Clock): RoadTeller | null {
  const own = reach[clock];
  return own && { story, reach: own };
}
