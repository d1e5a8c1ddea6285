// Which part of the earth does a story show?

import { extent } from 'd3-array';
import { mercator } from './mercator.ts';
import type { FeatureId, Place, Story } from './types.ts';

/** A part of the earth, in degrees; west is always less than east. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The view that the story asks for, else one around all of its places. */
export function boundsOf(story: Story): Bounds {
  if (story.settings.view) return story.settings.view;
  const [west = 0, east = 0] = extent(story.places, (place) => place.at[0]);
  const [south = 0, north = 0] = extent(story.places, (place) => place.at[1]);
  const margin = Math.max(east - west, north - south, 0.5) * 0.12;
  return [west - margin, south - margin, east + margin, north + margin];
}

/** How wide the bounds are in Web Mercator, for a height of 1. */
export function aspectOf([west, south, east, north]: Bounds): number {
  const [left, bottom] = mercator([west, south]);
  const [right, top] = mercator([east, north]);
  return (right - left) / (top - bottom);
}

/** The places that can have a status: all but the mere ends of roads. */
export function spokenPlaces(story: Story): readonly Place[] {
  const silent = new Set(story.settings.placeClasses.filter((each) => each.silent).map((each) => each.id));
  return story.places.filter((place) => !silent.has(place.class));
}

/** How much a story rests on; of very many places more than has travelled. */
export function sizeOf({ crowd, places, reports, sources }: Story): NonNullable<Story['crowd']> {
  return crowd ?? { places: places.length, reports: reports.length, sources: sources.length };
}

/** The place or road of that id which a reader can choose; `null` where there is none. While places are on their way, any may be meant. */
export function chosenFeature(story: Story, id: string | null): FeatureId | null {
  if (story.crowd && story.places.length === 0 && /^[a-z0-9-]+$/.test(id ?? '')) return id as FeatureId;
  const place = spokenPlaces(story).find((each) => each.id === id);
  return place?.id ?? story.roads.find((each) => each.id === id)?.id ?? null;
}
