// Which places look otherwise on another day? Each is asked where they are few; where they are very many, the columns of their readings tell.

import type { ReadingColumns } from '../../readings/columns.ts';
import { type Crowd, createCrowd } from '../../readings/crowd.ts';
import { daysBetween } from '../../story/day.ts';
import type { Story } from '../../story/types.ts';
import type { Scene } from '../../ui/scene.ts';
import { markOfCode, marksBy } from './code.ts';

/** Goes to a scene and sets the mark of each place that looks otherwise in it; `false` where no reading has arrived yet. */
type Walk = (scene: Scene) => boolean;

/** Takes the mark of a place, which is told by its number in the story. */
type SetMark = (place: number, mark: number) => void;

/** A walk over readings that are all asked. */
export function readingsWalk({ places, settings }: Story, set: SetMark): Walk {
  const markOf = marksBy(settings);
  return (scene) => {
    for (const [number, { id }] of places.entries()) set(number, markOf(scene, id));
    return true;
  };
}

/** A walk over columns; what the roads lead to is told by the roads alone. */
export function columnsWalk(set: SetMark): Walk {
  const crowds = new WeakMap<ReadingColumns, Crowd>();
  let last: Crowd | null = null;
  return ({ timeline: { columns }, day }) => {
    if (!columns) {
      last = null;
      return false;
    }
    // The walk over the readings of a clock goes on where it stood last.
    const crowd = crowds.get(columns) ?? createCrowd(columns);
    crowds.set(columns, crowd);
    const changed = crowd.moveTo(daysBetween(columns.eve, day));
    if (crowd === last) for (const place of changed) set(place, markOfCode(crowd.codes[place] ?? 0));
    else for (const [place, code] of crowd.codes.entries()) set(place, markOfCode(code));
    last = crowd;
    return true;
  };
}
