// Where on a road was it reported cut or contested? At the places and kilometres that its reports name.

import type { Timeline } from '../readings/timeline.ts';
import { daysBetween } from '../story/day.ts';
import type { Day, FeatureId, Position, Road, Spot, Story } from '../story/types.ts';
import { lengthKm, nearestOn, positionAt } from './measure.ts';

/** A spot with where it lies. */
export interface SpotOnRoad {
  readonly key: string; // `ghazni` or `km 62`
  readonly place: FeatureId | null;
  readonly km: number; // from the beginning of the road
  readonly at: Position;
}

/** Every spot that any report of a road names, each once, in the order in which the road passes them. */
export function spotsOf(story: Story, road: Road): readonly SpotOnRoad[] {
  const spots = new Map<string, SpotOnRoad>();
  for (const report of story.reports) {
    if (!report.spot || report.scope.kind !== 'feature' || report.scope.id !== road.id) continue;
    const key = spotKey(report.spot);
    if (!spots.has(key)) spots.set(key, locate(report.spot, road, story));
  }
  return [...spots.values()].sort((a, b) => a.km - b.km);
}

/** The keys of the spots behind a road's reading: those of its fresh reports, and of a stale reading those of its last ones. */
export function spotKeysOn(timeline: Timeline, road: FeatureId, day: Day): ReadonlySet<string> {
  const reading = timeline.readingAt(road, day);
  if (!reading) return new Set();
  const { reports, settings } = timeline.story;
  const until = new Map(timeline.evidenceOf(road).map((item) => [item.id, item.until]));
  const named = reports.flatMap(({ id, spot }) =>
    spot && reading.reports.includes(id)
      ? [{ key: spotKey(spot), ageDays: daysBetween(until.get(id) ?? day, day) }]
      : [],
  );
  const freshDays = reading.stale ? Math.min(...named.map(({ ageDays }) => ageDays)) : settings.staleAfterDays;
  return new Set(named.filter(({ ageDays }) => ageDays <= freshDays).map(({ key }) => key));
}

/** The spot as its cell writes it. */
export function spotKey(spot: Spot): string {
  return spot.kind === 'place' ? spot.id : `km ${spot.km}`;
}

function locate(spot: Spot, road: Road, { places }: Story): SpotOnRoad {
  const place = spot.kind === 'place' ? places.find((each) => each.id === spot.id) : undefined;
  const km = spot.kind === 'km' ? Math.min(spot.km, lengthKm(road)) : kmOf(place, road);
  return { key: spotKey(spot), place: place?.id ?? null, km, at: positionAt(road, km) };
}

function kmOf(place: Story['places'][number] | undefined, road: Road): number {
  if (!place || place.id === road.from) return 0;
  return place.id === road.to ? lengthKm(road) : nearestOn(road, place.at).km;
}
