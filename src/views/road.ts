// What the panel says of roads: along a road its places and where it is cut; of a place how it is reached from the hub.

import { html, type TemplateResult } from 'lit';
import type { Timeline } from '../readings/timeline.ts';
import type { Network } from '../roads/network.ts';
import { spotKeysOn, spotsOf } from '../roads/spots.ts';
import type { Day, Feature, FeatureId, Place, Road } from '../story/types.ts';
import { spokenPlaces } from '../story/view.ts';
import { placeLook } from '../ui/look.ts';
import {
  distanceText,
  hubName,
  joinSentences,
  kmText,
  loadText,
  type RoadTeller,
  reachText,
  roadWords,
} from '../ui/road-messages.ts';
import { gradeWords, words } from '../ui/words.ts';
import { crossView, symbolView } from './symbol.ts';

export interface RoadProps {
  readonly feature: Feature;
  readonly timeline: Timeline;
  readonly teller: RoadTeller;
  readonly day: Day;
  readonly select: (feature: FeatureId) => void;
}

/** The part of a panel that tells of roads; nothing where there is nothing to tell. */
export function roadView(props: RoadProps): TemplateResult | null {
  const { feature, teller, day } = props;
  const text =
    feature.kind === 'place'
      ? [
          distanceText(teller, feature.id),
          joinSentences(reachText(teller, feature.id, day), loadText(teller, feature.id, day)),
        ]
      : ['', loadText(teller, feature.id, day)];
  const [distance, derived] = text;
  const stops = feature.kind === 'road' ? stopsView(feature, props) : null;
  if (!stops && !distance && !derived) return null;
  return html`<section class="group roads">
    <h4>${feature.kind === 'road' ? roadWords.along : roadWords.byRoad(hubName(teller))}</h4>
    ${stops} ${distance ? html`<p>${distance}</p>` : null}
    ${derived ? html`<p>${derived}</p><p class="small">${roadWords.derived}</p>` : null}
  </section>`;
}

/** A line as a timetable draws it: places at their km with how they read, and a cross where the road was reported cut. */
function stopsView(road: Road, { timeline, teller, day, select }: RoadProps): TemplateResult {
  const { story } = timeline;
  const reading = timeline.readingAt(road.id, day);
  const status = story.settings.roadStatuses.find((each) => each.id === reading?.status);
  const keys = status && status.stroke !== 'solid' ? spotKeysOn(timeline, road.id, day) : new Set<string>();
  const spots = spotsOf(story, road).filter((spot) => keys.has(spot.key));
  const spoken = new Set(spokenPlaces(story).map((place) => place.id));
  const rows = [
    ...stopsOn(teller.reach.network, road).map(({ place, km }) => ({
      km,
      place,
      spot: spots.find((each) => each.place === place.id),
    })),
    ...spots.filter((spot) => spot.place === null).map((spot) => ({ km: spot.km, place: null, spot })),
  ].sort((a, b) => a.km - b.km);
  const cross = status?.stroke === 'broken' ? crossView() : null;
  const told = (place: Place) => {
    const own = timeline.readingAt(place.id, day);
    const label = story.settings.placeStatuses.find((each) => each.id === own?.status)?.label;
    return own && label ? `${label}, ${gradeWords[own.grade]}` : words.unread;
  };
  return html`<ol class="stops">
    ${rows.map(
      ({ km, place, spot }) => html`<li class=${place ? '' : 'between'}>
        <span class="km">${kmText(km, story)}</span>
        <span class="mark">${place && spoken.has(place.id) ? symbolView(placeLook(timeline.readingAt(place.id, day), story.settings), 5) : null}${spot && !place ? cross : null}</span>
        <span>
          ${
            place && spoken.has(place.id)
              ? html`<button type="button" class="plain" @click=${() => select(place.id)}>${place.name}</button> <span class="small">${told(place)}</span>`
              : place?.name
          }
          ${spot && status ? html`<span class="cut">${place ? cross : null} ${roadWords.cutHere(status.label)}</span>` : null}
        </span>
      </li>`,
    )}
  </ol>`;
}

function stopsOn({ stops }: Network, road: Road) {
  return stops.get(road.id) ?? [];
}
