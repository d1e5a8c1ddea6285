// The day itself, while nothing is chosen: its briefing, what changed, and what reads differently under the other clock.

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { briefingOn } from '../readings/briefing.ts';
import { changesOn, differencesOn } from '../readings/changes.ts';
import type { ReadingOn, Timeline } from '../readings/timeline.ts';
import { type Settings, statusesOf } from '../story/settings.ts';
import type { Clock, Day, Feature, FeatureId } from '../story/types.ts';
import { briefingText } from '../ui/day-messages.ts';
import { placeLook, roadLook } from '../ui/look.ts';
import { readingText } from '../ui/reading-messages.ts';
import { hubName, type RoadTeller, reachSummary } from '../ui/road-messages.ts';
import { words } from '../ui/words.ts';
import { roadSymbolView, symbolView } from './symbol.ts';

export interface DayProps {
  readonly timelines: Readonly<Record<Clock, Timeline>>;
  readonly clock: Clock;
  readonly day: Day;
  readonly roads: RoadTeller | null; // where the story asks what can be reached by road
  readonly brief: boolean; // only what the first page says of it
  readonly select: (feature: FeatureId) => void;
}

export function dayView(props: DayProps): TemplateResult {
  const timeline = props.timelines[props.clock];
  return html`<div class="panel-body">
    <h3 tabindex="-1" data-panel-title>${words.briefing}</h3>
    <p class="why">${timeline.whole ? briefingText(briefingOn(timeline, props.day), timeline.story.settings) : words.loadLate}</p>
    ${props.brief || !timeline.whole ? nothing : detailsView(props)}
  </div>`;
}

/** What changed, what reads differently under the other clock, and what follows for the roads. */
function detailsView({ timelines, clock, day, roads, select }: DayProps): TemplateResult {
  const timeline = timelines[clock];
  const { story } = timeline;
  const { settings } = story;
  const features = new Map<FeatureId, Feature>(
    [...story.places, ...story.roads].map((feature) => [feature.id, feature]),
  );
  const changes = changesOn(timeline, day);
  const listed = changes.slice(0, mostListed);
  const other = timelines[clock === 'as-reported' ? 'hindsight' : 'as-reported'];
  const differences = other.whole ? differencesOn(timeline, other, day, mostListed) : { first: [], total: 0 };
  const counted = settings.placeClasses.find((each) => each.counted);

  const line = (id: FeatureId, reading: ReadingOn | undefined, note: string) => {
    const feature = features.get(id);
    if (!feature) return null;
    const symbol =
      feature.kind === 'place'
        ? symbolView(placeLook(reading, settings), 5)
        : roadSymbolView(roadLook(reading, false, settings));
    const told = readingText(reading, statusesOf(settings, feature.kind));
    return html`<li>
      ${symbol}
      <span>
        <button type="button" class="plain" @click=${() => select(id)}>${feature.name}</button>
        <span class="small">${told}${note}</span>
      </span>
    </li>`;
  };
  const was = (id: FeatureId, before: ReadingOn | undefined) => {
    const feature = features.get(id);
    return feature && before ? words.was(labelOf(feature, before.status, settings)) : words.firstReport;
  };

  return html`
    <h4>${words.changed}</h4>
    ${changes.length === 0 ? html`<p class="hint">${words.unchanged}</p>` : null}
    <ul class="changes">
      ${listed.map(({ feature, before, after }) => line(feature, after, was(feature, before)))}
    </ul>
    ${leftView(changes.length - listed.length)}
    ${
      differences.total === 0
        ? null
        : html`<h4>${words.differ(differences.total, counted ? words.nounFor(differences.total, counted.one, counted.many) : '', clock)}</h4>
            <ul class="changes">
              ${differences.first.map(({ feature, there }) => line(feature, there, ''))}
            </ul>
            ${leftView(differences.total - differences.first.length)}`
    }
    ${
      roads
        ? html`<section class="group roads">
            <h4>${words.byRoad(hubName(roads))}</h4>
            <p>${reachSummary(roads, day)}</p>
            <p class="small">${words.roadDerived}</p>
          </section>`
        : null
    }
    <p class="hint">${words.choose}</p>
    ${settings.control === '' ? null : html`<h4>${words.control}</h4><p class="control">${settings.control}</p>`}
  `;
}

// More than a reader goes through one by one; the table has them all.
const mostListed = 40;

function leftView(left: number): TemplateResult | null {
  return left <= 0 ? null : html`<p class="hint">${words.others(left)}</p>`;
}

function labelOf(feature: Feature, status: string, settings: Settings): string {
  const statuses = statusesOf(settings, feature.kind);
  return statuses.find((each) => each.id === status)?.label ?? status;
}
