// Which days are gone to? A reader's fingers: day after day, and now and then somewhere else; the same for every way.

import { chance } from '../synthetic-story/chance.ts';
import { dayCount, roundDays } from '../synthetic-story/recipe.ts';

export interface Leg {
  readonly kind: 'warm-up' | 'day' | 'jump';
  readonly day: number;
}

const blockSteps = 5;
const dayBlocks = 8;
const jumpBlocks = 4;
// From here on each place has been reported.
const firstDay = roundDays + 1;

/** Blocks of steps, which the ways take in turn. The first is not counted. */
export function walk(seed: number): readonly (readonly Leg[])[] {
  const blocks: Leg[][] = [[0, 2, 4].map((ahead) => ({ kind: 'warm-up', day: firstDay + ahead }))];
  let day = firstDay + 40;
  for (let block = 0; block < dayBlocks; block += 1) {
    const legs: Leg[] = [{ kind: 'warm-up', day }];
    for (let step = 1; step <= blockSteps; step += 1) legs.push({ kind: 'day', day: day + step });
    blocks.push(legs);
    day += blockSteps;
    if (block % 2 === 0 && block / 2 < jumpBlocks) blocks.push(jumps(seed, block, day));
  }
  return blocks;
}

/** Each at least a day from the one before, or nothing would change. */
function jumps(seed: number, block: number, from: number): Leg[] {
  const legs: Leg[] = [];
  let day = from;
  for (let step = 0; step < blockSteps; step += 1) {
    const room = dayCount - firstDay;
    const ahead = 7 + Math.floor(chance(seed, 60, block, step) * (room - 14));
    day = firstDay + ((day - firstDay + ahead) % room);
    legs.push({ kind: 'jump', day });
  }
  return legs;
}
