// What the panel says of roads: along a road its places and where it is cut; of a place how it is reached from the hub.

import { html, type TemplateResult } from 'lit/html.js';
import type { Timeline } from '../readings/timeline.ts';
import { type Network, spotsOf } from '../roads/network.ts';
import { spotKeysOn } from '../roads/spots.ts';
import type { Day, Feature, FeatureId, Road } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';
import { placeLook } from '../ui/look.ts';
import { readingText } from '../ui/reading-messages.ts';
import {
  distanceText,
  hubName,
  joinSentences,
  kmText,
  loadText,
  type RoadTeller,
  reachText,
} from '../ui/road-messages.ts';
import { words } from '../ui/words.ts';
import { crossView, symbolView } from './symbol.ts';

export interface RoadProps {
  readonly feature: Feature;
  readonly timeline: Timeline;
  readonly network: Network;
  readonly teller: RoadTeller | null; // where the story asks what can be reached by road
  readonly day: Day;
  readonly select: (feature: FeatureId) => void;
}

/** The part of a panel that tells of roads; nothing where there is nothing to tell. */
export function roadView(props: RoadProps): TemplateResult | null {
  const { feature, teller, day } = props;
  const isRoad = feature.kind === 'road';
  const stops = isRoad ? stopsView(feature, props) : null;
  const distance = teller && !isRoad ? distanceText(teller, feature.id) : '';
  const reach = teller && !isRoad ? reachText(teller, feature.id, day) : '';
  const derived = teller ? joinSentences(reach, loadText(teller, feature.id, day)) : '';
  if (!stops && !distance && !derived) return null;
  return html`<section class="group roads">
    <h4>${isRoad || !teller ? words.along : words.byRoad(hubName(teller))}</h4>
    ${stops} ${distance ? html`<p>${distance}</p>` : null}
    ${derived ? html`<p>${derived}</p><p class="small">${words.roadDerived}</p>` : null}
  </section>`;
}

/** A line as a timetable draws it: places at their km with how they read, and a cross where the road was reported cut. */
function stopsView(road: Road, { timeline, network, day, select }: RoadProps): TemplateResult {
  const { story } = timeline;
  const reading = timeline.readingAt(road.id, day);
  const status = story.settings.roadStatuses.find((each) => each.id === reading?.status);
  const keys = status && status.stroke !== 'solid' ? spotKeysOn(timeline, road.id, day) : new Set<string>();
  const spots = spotsOf(network, road.id).filter((spot) => keys.has(spot.key));
  const spoken = new Set(spokenPlaces(story).map((place) => place.id));
  const rows = [
    ...(network.roads[road.id]?.stops ?? []).map((stop) => ({
      km: stop.km,
      place: story.places.find((place) => place.id === stop.place) ?? null,
      spot: spots.find((each) => each.place === stop.place),
    })),
    ...spots.filter((spot) => spot.place === null).map((spot) => ({ km: spot.km, place: null, spot })),
  ].sort((a, b) => a.km - b.km);
  const cross = status?.stroke === 'broken' ? crossView() : null;
  return html`<ol class="stops">
    ${rows.map(
      ({ km, place, spot }) => html`<li class=${place ? '' : 'between'}>
        <span class="km">${kmText(km, story)}</span>
        <span class="mark">${place && spoken.has(place.id) ? symbolView(placeLook(timeline.readingAt(place.id, day), story.settings), 5) : null}${spot && !place ? cross : null}</span>
        <span>
          ${
            place && spoken.has(place.id)
              ? html`<button type="button" class="plain" @click=${() => select(place.id)}>${place.name}</button> <span class="small">${readingText(timeline.readingAt(place.id, day), story.settings.placeStatuses)}</span>`
              : place?.name
          }
          ${spot && status ? html`<span class="cut">${place ? cross : null} ${words.cutHere(status.label)}</span>` : null}
        </span>
      </li>`,
    )}
  </ol>`;
}
