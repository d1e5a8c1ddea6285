// What is shown? A day of a timeline with the reader's choice, and how each mark looks in it.

import type { Timeline } from '../readings/timeline.ts';
import { endsDiffer } from '../roads/ends.ts';
import type { Network } from '../roads/network.ts';
import type { ReachOn } from '../roads/reach.ts';
import { spotKeysOn } from '../roads/spots.ts';
import type { Day, FeatureId, Road } from '../story/types.ts';
import { type PlaceLook, placeLook, type RoadLook, roadLook } from './look.ts';

export interface Scene {
  readonly timeline: Timeline;
  readonly day: Day;
  readonly selected: FeatureId | null;
  readonly network: Network;
  readonly reach: ReachOn | null; // where the reader asks what the roads still lead to
}

/** How strongly marks are drawn, from 0 to 1. */
export const strengths = { stale: 0.5, surely: 1, 'at-best': 0.6, no: 0.25 } as const;

/** The look of a place, and how strongly it is drawn: faded when stale, or by what the roads still lead to. */
export function placeMark({ timeline, day, reach }: Scene, place: FeatureId): { look: PlaceLook; strength: number } {
  const look = placeLook(timeline.readingAt(place, day), timeline.story.settings);
  if (!reach || reach.hub === 'shut')
    return { look, strength: look.kind === 'read' && look.faded ? strengths.stale : 1 };
  const own = reach.places.get(place);
  // Where the story has no road to a place, its reading tells nothing of its reach.
  if (!own) return { look: { kind: 'unread' }, strength: 1 };
  return { look, strength: reach.shut.has(place) ? 1 : strengths[own] };
}

/** The look of a road, how strongly it is drawn, and the keys of the spots that its cross stands at; none for its middle. */
export function roadMark(
  { timeline, day, reach }: Scene,
  road: Road,
): { look: RoadLook; strength: number; spots: ReadonlySet<string> } {
  const reading = timeline.readingAt(road.id, day);
  const look = roadLook(reading, endsDiffer(timeline, road, day), timeline.story.settings);
  const own = reach && reach.hub !== 'shut' ? strengths[reach.roads.get(road.id) ?? 'no'] : null;
  return {
    look,
    strength: own ?? (reading?.stale ? strengths.stale : 1),
    spots: look === 'broken' ? spotKeysOn(timeline, road.id, day) : new Set(),
  };
}
