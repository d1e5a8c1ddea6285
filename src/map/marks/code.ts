// What does the graphics card have to know of a place to draw it? Its look as one number of 32 bits.

import { challengeBits, gradeBits, staleBit, statusBits } from '../../readings/columns.ts';
import type { Settings } from '../../story/settings.ts';
import type { FeatureId } from '../../story/types.ts';
import { placeMark, type Scene, strengths } from '../../ui/scene.ts';

/** What a place looks like; the shader reads the same bits. */
interface Mark {
  readonly status: number; // its place among the statuses of the story; -1 where nothing has been reported
  readonly rival: number; // that of the challenge; -1 for none
  readonly hollow: boolean; // claimed only
  readonly strength: number; // one of `shownStrengths`
}

/** How strongly a place may be drawn, in the order of their numbers. */
export const shownStrengths: readonly number[] = [
  strengths.surely,
  strengths.stale,
  strengths['at-best'],
  strengths.no,
];

/** The mark as a number, with room for more statuses than a story may have: status, rival, hollow and strength from the lowest bit up. */
function toMark({ status, rival, hollow, strength }: Mark): number {
  return (status + 1) | ((rival + 1) << 8) | (hollow ? 1 << 16 : 0) | (shownStrengths.indexOf(strength) << 17);
}

/** The way from a scene and a place to its mark. */
export function marksBy({ placeStatuses }: Settings): (scene: Scene, place: FeatureId) => number {
  const byStatus = new Map(placeStatuses.map(({ id }, index) => [id, index]));
  const byColour = new Map(placeStatuses.map(({ color }, index) => [color, index]));
  return (scene, place) => {
    const { look, strength } = placeMark(scene, place);
    if (look.kind === 'unread') return toMark({ status: -1, rival: -1, hollow: false, strength });
    return toMark({
      status: byStatus.get(look.status) ?? -1,
      // Of a challenge only the colour shows.
      rival: look.ring === null ? -1 : (byColour.get(look.ring) ?? -1),
      ...{ hollow: look.hollow, strength },
    });
  };
}

/** The mark for a code of `readings/columns.ts`; bit by bit, since very many are asked for. */
export function markOfCode(code: number): number {
  const status = code & statusBits;
  const rival = (code & challengeBits) >> 6;
  const hollow = status > 0 && (code & gradeBits) === 0 ? 1 << 16 : 0;
  return status | (rival << 8) | hollow | (code & staleBit ? faded : 0);
}

const faded = shownStrengths.indexOf(strengths.stale) << 17;
