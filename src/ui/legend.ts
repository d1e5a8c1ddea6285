// What do the marks of places and roads mean? The lists of every legend: beside the map, in the first picture, in a picture to be saved.

import type { Settings } from '../story/settings.ts';
import { type PlaceLook, type RoadLook, statusLook } from './look.ts';
import { words } from './words.ts';

export interface PlaceMark {
  readonly kind: 'status' | 'unread' | 'hollow' | 'ring' | 'faded' | 'small'; // what the mark is there to show
  readonly look: PlaceLook;
  readonly text: string;
}

/** The marks of places: each status, then what a symbol can say beside it, shown on the first status. */
export function placeMarks({ placeStatuses, placeClasses, staleAfterDays }: Settings): readonly PlaceMark[] {
  const statuses = placeStatuses.map(
    (status): PlaceMark => ({ kind: 'status', look: statusLook(status), text: status.label }),
  );
  const unread: PlaceMark = { kind: 'unread', look: { kind: 'unread' }, text: words.unread };
  const [first, second] = placeStatuses;
  if (!first) return [...statuses, unread];
  const look = statusLook(first);
  const small = placeClasses.filter((each) => !each.counted && !each.silent);
  return [
    ...statuses,
    unread,
    { kind: 'hollow', look: { ...look, hollow: true }, text: words.hollow },
    ...(second
      ? [
          {
            kind: 'ring',
            look: { ...look, ring: second.color },
            text: words.ring(second.label),
          } as const,
        ]
      : []),
    { kind: 'faded', look: { ...look, faded: true }, text: words.faded(staleAfterDays) },
    ...small.map((each): PlaceMark => ({ kind: 'small', look, text: words.notCounted(each.one) })),
  ];
}

/** The marks of roads: each status, then those of a road of which nothing is reported and of one that follows its ends. */
export function roadMarks({ roadStatuses }: Settings): readonly { readonly look: RoadLook; readonly text: string }[] {
  return [
    ...roadStatuses.map(({ stroke, label }) => ({ look: stroke, text: words.roadAs(label) })),
    { look: 'plain', text: words.plainRoad },
    { look: 'derived', text: words.derived },
  ];
}
