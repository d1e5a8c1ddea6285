// A mark of a place in words, as the shader reads its bits.

import { shownStrengths } from '../../../../src/map/marks/code.ts';
import type { Settings } from '../../../../src/story/settings.ts';

/** What is drawn: status and challenge by their ids. */
export interface Drawn {
  readonly status: string | null;
  readonly rival: string | null;
  readonly hollow: boolean;
  readonly strength: number;
}

export function drawnBy(mark: number, { placeStatuses }: Settings): Drawn {
  const idAt = (number: number) => placeStatuses[number - 1]?.id ?? null;
  return {
    status: idAt(mark & 255),
    rival: idAt((mark >> 8) & 255),
    hollow: ((mark >> 16) & 1) === 1,
    strength: shownStrengths[mark >> 17] ?? Number.NaN,
  };
}
