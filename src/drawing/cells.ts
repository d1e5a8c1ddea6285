// How are very many places drawn in few bytes? As a screen of dots: the box in cells, each with the look of the place that lies on top in it.

import { fromCode, type ReadingColumns } from '../readings/columns.ts';
import { spanOn } from '../readings/crowd.ts';
import type { PlaceStatus } from '../story/settings.ts';
import { strengths } from '../ui/scene.ts';
import type { Spot } from './spots.ts';

/** How drawings show very many places; apart from them, since few pages need it. */
export interface CrowdDrawing {
  readonly cellsOf: typeof cellsOf;
  readonly drawCells: typeof drawCells;
}

/** The cells of a box in which places lie. */
export interface Cells {
  readonly px: number; // of a side
  /** The top-most place of each, in rows from the top. */
  readonly tops: readonly Cell[];
}

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly top: number; // the number of the place in the story
}

/** The cells for places in the order of the story, the first of which lies on top: as fine as a bounded drawing allows. */
function cellsOf(spots: readonly Spot[], width: number, height: number): Cells {
  const apartPx = Math.sqrt((width * height) / spots.length);
  const roomyPx = Math.min(largestPx, Math.round(apartPx * share));
  for (let px = Math.max(finestPx, roomyPx); ; px += 1) {
    const columns = Math.floor(width / px) + 1;
    const tops = new Map<number, number>();
    for (const { x, y, number } of spots) {
      const key = Math.floor(y / px) * columns + Math.floor(x / px);
      if (!tops.has(key)) tops.set(key, number);
      if (tops.size > mostCells) break;
    }
    if (tops.size > mostCells) continue;
    const cells = [...tops].sort(([a], [b]) => a - b);
    return { px, tops: cells.map(([key, top]) => ({ column: key % columns, row: Math.floor(key / columns), top })) };
  }
}

// Where there is room a dot is as large as a symbol.
const largestPx = 11;
const finestPx = 4;
const share = 0.45;
const mostCells = 6000;

/** The SVG markup of the cells on a day (counted as the columns do): a path of dots for each look. */
function drawCells(
  { px, tops }: Cells,
  columns: ReadingColumns,
  day: number,
  statuses: readonly PlaceStatus[],
): string {
  const looks = new Map<number, Cell[]>();
  for (const cell of tops) {
    const span = spanOn(columns, cell.top, day);
    const key = lookOf(span < 0 ? 0 : (columns.code[span] ?? 0));
    const same = looks.get(key);
    if (same) same.push(cell);
    else looks.set(key, [cell]);
  }
  const paths = [...looks].sort(([a], [b]) => a - b).map(([key, cells]) => drawLook(key, dotsOf(cells), statuses));
  const half = px / 2;
  return `<g transform="translate(${half},${half}) scale(${px})" fill="none" stroke-linecap="round">${paths.join('')}</g>`;
}

// What a dot can show of a code: its status, whether it is only claimed, and whether it is stale.
const hollow = 1 << 4;
const faded = 1 << 5;

function lookOf(code: number): number {
  const look = fromCode(code);
  if (!look) return 0;
  return (look.status + 1) | (look.grade === 'claimed' ? hollow : 0) | (look.stale ? faded : 0);
}

function drawLook(key: number, d: string, statuses: readonly PlaceStatus[]): string {
  const status = statuses[(key & 15) - 1];
  if (!status) return `<path d="${d}" stroke="var(--unread)" stroke-width="0.5"/>`;
  const opacity = (key & faded) === 0 ? '' : ` opacity="${strengths.stale}"`;
  const dots = `<path d="${d}" stroke="${status.color}" stroke-width="0.86"/>`;
  const holes = (key & hollow) === 0 ? '' : `<path d="${d}" stroke="var(--paper)" stroke-width="0.4"/>`;
  return `<g${opacity}>${dots}${holes}</g>`;
}

/** A path of lines without length, whose round ends are the dots; in steps from one to the next, which compress well. */
function dotsOf(cells: readonly Cell[]): string {
  let [x, y] = [0, 0];
  let d = '';
  for (const { column, row } of cells) {
    const [right, down] = [column - x, row - y];
    d += `m${right}${down < 0 ? '' : ' '}${down}h0`;
    [x, y] = [column, row];
  }
  return d;
}

/** That by a screen of dots. */
export const dotScreen: CrowdDrawing = { cellsOf, drawCells };
