// Can the statuses of a story be told apart by eyes of every kind, and in a grey print?

import { group } from 'd3-array';
import type { PlaceStatus } from '../story/settings.ts';
import { type DoubtKind, listed } from './doubt.ts';
import { differenceOf, type Sight, sights } from './sight.ts';

const file = 'datapackage.json';

/**
 * The least difference of two statuses by CIEDE2000. One is just seen where two large patches touch; a reader compares
 * a symbol as large as a letter with one of the legend, from memory, so it takes twenty times as much.
 * In grey there is only light and dark to tell by, 100 from black to white: ten keeps apart what the shapes tell too.
 * @internal
 */
export const leastDifference: Record<Sight, number> = { normal: 20, protan: 20, deutan: 20, tritan: 20, grey: 10 };

const sightNames: Record<Sight, string> = {
  normal: 'to normal sight',
  protan: 'to protan sight (red-blind)',
  deutan: 'to deutan sight (green-blind)',
  tritan: 'to tritan sight (blue-blind)',
  grey: 'in grey',
};

export const nearColours: DoubtKind = {
  id: 'near-colours',
  title: 'two statuses in colours that are hard to tell apart',
  why: `About one man in twelve is weak in red or green, and some print in grey. Two statuses should differ by ${leastDifference.normal} (CIEDE2000), in grey by ${leastDifference.grey}.`,
  remedy: 'Move one of the two colours apart, best in lightness, which every eye sees.',
  find: ({ story }) =>
    pairsOf(story.settings.placeStatuses).flatMap(([one, other, index]) => {
      const near = nearTo(one.color, other.color);
      if (near === '') return [];
      const seen = `${one.id} ${one.color} and ${other.id} ${other.color} differ by ${near}`;
      return [{ file, row: null, column: `dateline.placeStatuses.${index}.color`, seen }];
    }),
};

export const sharedShape: DoubtKind = {
  id: 'shared-shape',
  title: 'two statuses of one shape',
  why: 'Colour must not speak alone: who sees no colours tells the statuses by their shapes.',
  remedy: 'Give each status a shape of its own.',
  find: ({ story: { settings } }) =>
    [...group(settings.placeStatuses, ({ shape }) => shape)].flatMap(([shape, same]) =>
      same.slice(1).map((status) => ({
        file,
        row: null,
        column: `dateline.placeStatuses.${settings.placeStatuses.indexOf(status)}.shape`,
        seen: `${same[0]?.id} and ${status.id} are both a ${shape}`,
      })),
    ),
};

/** To which sights two colours are too near, with their differences; empty where they are to none. */
function nearTo(one: string, other: string): string {
  const near = sights
    .map((sight) => ({ sight, difference: differenceOf(one, other, sight) }))
    .filter(({ sight, difference }) => difference < leastDifference[sight]);
  return listed(near.map(({ sight, difference }) => `${cut(difference)} ${sightNames[sight]}`));
}

/** Cut, not rounded: 2.99 does not meet 3. */
function cut(number: number): string {
  return (Math.floor(number * 10) / 10).toFixed(1);
}

/** Each two statuses once, with the place of the second in the list. */
function pairsOf(statuses: readonly PlaceStatus[]): readonly (readonly [PlaceStatus, PlaceStatus, number])[] {
  return statuses.flatMap((other, index) => statuses.slice(0, index).map((one) => [one, other, index] as const));
}
