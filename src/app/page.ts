// How is the page put together? Every view in its place, with what it shows and what it may call.

import { guard } from 'lit/directives/guard.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { differencesOn } from '../readings/changes.ts';
import { lensLabel } from '../readings/lens.ts';
import type { Lazy } from '../state/lazy.ts';
import type { State } from '../state/state.ts';
import { today } from '../story/day.ts';
import type { Ground } from '../story/ground.ts';
import type { Day, Feature, Story, Texts } from '../story/types.ts';
import { fullDay } from '../ui/format.ts';
import { words } from '../ui/words.ts';
import { creditsView } from '../views/credits.ts';
import { dayView } from '../views/day.ts';
import { downloadsView, type FilesModule } from '../views/downloads.ts';
import { languagesView } from '../views/languages.ts';
import { noticesView } from '../views/notices.ts';
import { panelView } from '../views/panel.ts';
import { tableView } from '../views/table.ts';
import type { Pictures } from './pictures.ts';
import { type CloseUp, type Scope, tellerOf } from './scope.ts';
import { stageView } from './stage.ts';

export interface PageProps {
  readonly story: Story; // whole
  readonly state: State;
  readonly scope: Scope;
  readonly now: Scope; // of the data as they are now, through the same lens
  readonly feature: Feature | null; // the one that is chosen
  readonly closeUp: CloseUp | null; // what its panel rests on
  readonly arrival: Lazy<unknown>; // how far the places have come
  readonly pictures: Pictures;
  readonly ground: () => Promise<Ground>;
  readonly loadTexts: () => Promise<Texts>;
  readonly texts: Lazy<Texts>;
  readonly files: Lazy<FilesModule>;
  readonly playing: boolean;
  readonly still: boolean; // the reader prefers reduced motion
  readonly hovered: { readonly feature: Feature; readonly x: number; readonly y: number } | null;
  readonly announced: string;
  readonly foreign: string | null; // the host that the story comes from, where that is another site
  readonly allStories: string | null; // the address of their list
  readonly inArticle: boolean; // whose own text is the main part of the document
  readonly resting: State; // of very many places the last that stood still for a moment; what takes long follows it
  readonly lines: number; // so many lines of each group stand in the table
  readonly brief: boolean; // only what a reader sees and uses first; the rest comes with the next draw
  readonly address: string; // where this state can be seen again
  readonly act: {
    readonly change: (part: Partial<State>) => void;
    readonly go: (day: Day) => void;
    readonly goAndTell: (day: Day) => void;
    readonly select: (id: string | null, fromText: boolean) => void;
    readonly close: () => void;
    readonly playOrPause: () => void;
    readonly retry: () => void;
    readonly moreLines: () => void;
    readonly needFiles: () => void;
    readonly embed: () => Promise<void>;
  };
}

export function pageView(props: PageProps): TemplateResult {
  const { story, state, scope, act } = props;
  const { settings } = story;
  return html`
    ${props.brief ? nothing : html`<a class="skip" href="#dateline-table" @click=${skip}>${words.skip}</a>`}
    <header class="head">
      ${props.inArticle ? nothing : languagesView(story, props.address)}
      <h1 dir="auto">${settings.headline}</h1>
      ${settings.standfirst === '' ? nothing : html`<p dir="auto">${settings.standfirst}</p>`}
      ${words.review === '' ? nothing : html`<p class="small">${words.review}</p>`}
      ${noticesView({ state, foreign: props.foreign, now: props.now.timelines, shown: scope.timelines, change: act.change })}
    </header>
    <div class="sheet">
      ${props.inArticle ? html`<div class="stage">${stageView(props)}</div>` : html`<main class="stage">${stageView(props)}</main>`}
      <aside class="panel" aria-label=${words.panel}>${asideView(props)}</aside>
    </div>
    ${props.brief ? nothing : restView(props)}
  `;
}

/** To the heading of the table (which is there when the link is), within an element of an article too, where an address finds none. */
function skip(event: Event & { currentTarget: HTMLElement }) {
  const room = event.currentTarget.getRootNode() as Document | ShadowRoot;
  event.preventDefault();
  room.getElementById('dateline-table')?.focus();
}

/** What lies under map and panel. */
function restView(props: PageProps): TemplateResult {
  const { story, state, scope, resting, act } = props;
  const timeline = scope.timelines[state.clock];
  return html`
    ${guard([timeline, resting, props.lines, props.texts.kind], () =>
      tableView({
        timeline,
        state: resting,
        names: props.texts.kind === 'ready' ? props.texts.value.names : {},
        most: props.lines,
        more: act.moreLines,
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
    ${guard([story], () => creditsView(story, props.allStories))}
    <p class="print-only">${words.seenAt} ${props.address}</p>
  `;
}

/** Which reports count here, where not all of them do. */
function scopeText({ story, state, now, scope }: PageProps): string {
  const { lens, data, clock, day } = state;
  const parts = [lens ? words.lensNote(lensLabel(story, lens)) : ''];
  if (data !== null) {
    const { total } = differencesOn(scope.timelines[clock], now.timelines[clock], day);
    parts.push(words.dataNote(fullDay(data, story.settings.language), total));
  }
  return parts.filter(Boolean).join(' ');
}

function asideView(props: PageProps): unknown {
  const { state, scope, feature, closeUp, brief, act } = props;
  const { day, clock } = state;
  const { timelines } = scope;
  const roads = tellerOf(scope, clock);
  const select = (id: string) => act.select(id, true);
  // What hangs on which road is worked out for a day, not for each move of the pointer.
  if (!feature || !closeUp)
    return guard([scope, clock, props.resting.day, brief], () =>
      dayView({ timelines, clock, day: props.resting.day, roads, brief, select }),
    );
  return panelView({
    feature,
    timelines,
    clock,
    day,
    scope: scopeText(props),
    closeUp,
    close: act.close,
    go: act.goAndTell,
    network: scope.network,
    roads,
    select,
  });
}
