// How does a reading show? The reading as the few traits that every drawing of it shares.

import type { ReadingOn } from '../readings/timeline.ts';
import type { PlaceStatus, Settings, Shape, Stroke } from '../story/settings.ts';
import type { Status } from '../story/types.ts';

export type PlaceLook =
  | { readonly kind: 'unread' }
  | {
      readonly kind: 'read';
      readonly status: Status;
      readonly shape: Shape;
      readonly color: string;
      readonly hollow: boolean; // claimed only
      readonly ring: string | null; // the colour of the challenge
      readonly faded: boolean; // stale
    };

export type RoadLook = 'plain' | 'derived' | Stroke;

/** The look of a place with the given reading. */
export function placeLook(reading: ReadingOn | undefined, settings: Settings): PlaceLook {
  const status = reading && statusOf(settings, reading.status);
  if (!reading || !status) return { kind: 'unread' };
  const challenge = reading.challenge && statusOf(settings, reading.challenge.status);
  return {
    ...statusLook(status),
    hollow: reading.grade === 'claimed',
    ring: challenge?.color ?? null,
    faded: reading.stale,
  };
}

/** The look of a status by itself: filled, unchallenged, fresh. */
export function statusLook({ id, shape, color }: PlaceStatus): PlaceLook & { readonly kind: 'read' } {
  return { kind: 'read', status: id, shape, color, hollow: false, ring: null, faded: false };
}

/** The look of a road; without a reading it is plain, or derived where its ends read differently. */
export function roadLook(reading: ReadingOn | undefined, endsDiffer: boolean, settings: Settings): RoadLook {
  const status = settings.roadStatuses.find((each) => each.id === reading?.status);
  return status?.stroke ?? (endsDiffer ? 'derived' : 'plain');
}

/** How far from its spot a cross is drawn (px): beside the symbol of a place, which would hide it, along the road. */
export function crossOffset(atPlace: boolean, [x, y]: readonly [number, number]): readonly [x: number, y: number] {
  return atPlace ? [x * besidePx, y * besidePx] : [0, 0];
}

// Clear of a symbol with its ring.
const besidePx = 17;

function statusOf(settings: Settings, id: Status): PlaceStatus | undefined {
  return settings.placeStatuses.find((status) => status.id === id);
}
