// How does each place read on each day? A table of numbers for the ways that know nothing of reports, and for the truth.

import { dayCount, type Recipe } from '../../synthetic-story/recipe.ts';
import { colours, type StatusName, statuses } from '../../synthetic-story/settings.ts';
import { knownStatus } from '../../synthetic-story/statements.ts';

/** For each day the number of the status of each place, in the order of the story; 255 where there is none yet. */
export function statusTable(recipe: Recipe): readonly Uint8Array[] {
  const numberOf = new Map<StatusName | null, number>(statuses.map((status, index) => [status, index]));
  return Array.from({ length: dayCount }, (_, day) =>
    Uint8Array.from({ length: recipe.places }, (_, place) => numberOf.get(knownStatus(recipe, place, day)) ?? 255),
  );
}

/** The colour of a status by its number, as red, green and blue from 0 to 255. */
export function rgbOf(status: number): readonly [number, number, number] {
  const name = statuses[status];
  const hex = name ? colours[name] : '#000000';
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}
