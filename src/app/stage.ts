// How is the middle of the page put together? The day, its map, the controls and the chart with its slider.

import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { changeAfter, changeBefore } from '../readings/changes.ts';
import { reachCounts } from '../roads/reach.ts';
import { countText, sliderText, wholeBriefing } from '../ui/day-messages.ts';
import { fullDay } from '../ui/format.ts';
import { hubName } from '../ui/road-messages.ts';
import { words } from '../ui/words.ts';
import { chartView } from '../views/chart.ts';
import { clocksView } from '../views/clocks.ts';
import { countedText, countedView } from '../views/counted.ts';
import { figureView, type MapState, pictureView } from '../views/figure.ts';
import { legendView } from '../views/legend.ts';
import { lensView } from '../views/lens.ts';
import { reachToggle } from '../views/reach.ts';
import { sliderView, stepsView } from '../views/slider.ts';
import { tooltipView } from '../views/tooltip.ts';
import type { PageProps } from './page.ts';
import { sceneOf, tellerOf } from './scope.ts';

/** The day and its count, as the slider says it. */
export function dayText({ state, scope }: Pick<PageProps, 'state' | 'scope'>): string {
  return sliderText(state.day, countText(scope.timelines[state.clock], state.day), scope.story.settings.language);
}

/** The middle of the page in a state. */
export function stageView(props: PageProps): TemplateResult {
  const { story, state, scope, pictures, hovered, act } = props;
  const { settings } = story;
  const { day, clock } = state;
  const timeline = scope.timelines[clock];
  const scene = sceneOf(scope, state);
  const teller = tellerOf(scope, clock);
  const inset = pictures.inset(scene);
  const choose = (id: string | null) => act.select(id, false);
  return html`
    <div class="date">
      <h2>${fullDay(day, settings.language)}</h2>
      <p>${countText(timeline, day)}</p>
      <p class="visually-hidden" aria-live="polite">${props.announced}</p>
      <p class="print-only">${props.brief || !timeline.whole ? nothing : guard([timeline, props.resting.day], () => wholeBriefing(timeline, teller, props.resting.day))}</p>
    </div>
    ${figureView({
      picture: pictures.whole(scene),
      select: choose,
      state: pictures.state,
      tooltip: hovered ? tooltipView(hovered, timeline, day) : null,
    })}
    ${timeline.whole ? missingView(pictures.state) : arrivalView(props)}
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
        language: settings.language,
        playing: props.playing,
        still: props.still,
        speed: state.speed,
        setSpeed: (speed) => act.change({ speed }),
        previous: timeline.whole ? changeBefore(timeline, day) : null,
        next: timeline.whole ? changeAfter(timeline, day) : null,
        go: act.goAndTell,
        playOrPause: act.playOrPause,
      })}
      ${clocksView(clock, (chosen) => act.change({ clock: chosen }))}
      ${
        teller
          ? reachToggle({ on: state.reach, hub: hubName(teller), change: (reach) => act.change({ reach }) })
          : nothing
      }
      ${story.crowd ? nothing : guard([story, state.lens], () => lensView({ story, lens: state.lens, change: (lens) => act.change({ lens }) }))}
    </div>
    <div class="time">
      ${props.brief ? nothing : trackView(props)}
      ${sliderView({ settings, day, text: dayText(props), go: act.go, tell: (each) => countedText(scope.charts[clock], each, settings) })}
    </div>
    ${countedView(props.brief ? null : scope.charts[clock], day, settings)}
    ${guard([story, clock, state.reach], () =>
      legendView(settings, story.roads.length > 0, clock, state.reach && teller ? hubName(teller) : null),
    )}
  `;
}

/** The chart under the slider, drawn once for a clock. */
function trackView({ story, state, scope }: PageProps): unknown {
  const { settings, events } = story;
  const { clock, reach } = state;
  const chart = scope.charts[clock];
  const other = scope.charts[clock === 'as-reported' ? 'hindsight' : 'as-reported'];
  const teller = reach ? tellerOf(scope, clock) : null;
  const line = () => teller && reachCounts(teller.reach, chart.days);
  return guard([chart, reach], () => chartView({ chart, other, settings, events, reach: line() }));
}

/** A plain word while very many places are on their way, and where they do not come. */
function arrivalView({ arrival, act }: PageProps) {
  if (arrival.kind !== 'failed') return html`<p class="missing small" role="status">${words.loadLate}</p>`;
  return html`<p class="missing small" role="alert">${words.loadFailed} <button type="button" class="plain" @click=${act.retry}>${words.retry}</button></p>`;
}

/** A plain word where the drawing stands in for the moving map. */
function missingView(state: MapState) {
  if (state !== 'missing' && state !== 'lost') return nothing;
  return html`<p class="missing small" role="status">${state === 'lost' ? words.mapLost : words.mapMissing}</p>`;
}
