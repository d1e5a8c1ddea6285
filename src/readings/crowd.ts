// What does a crowd of places look like on a day, and which of them change on the way to it? By an index over the spans, built once.

import type { ReadingColumns } from './columns.ts';

/** The looks of all places on one day, and the way from there to any other. */
export interface Crowd {
  readonly size: number;
  /** The code of each place on the day where the crowd stands, in the order of the story; the next move changes it in place. */
  readonly codes: Uint16Array;
  /** The day where it stands, counted from the first of the story. */
  readonly day: number;
  /** Goes to a day and tells which places look different there; costs as much as changes on the way. */
  moveTo(day: number): readonly number[];
}

/** Which spans begin on a day, for every day. */
export interface DayIndex {
  readonly owner: Uint32Array; // of each span, its place
  readonly order: Uint32Array; // the spans by their first day
  readonly starts: Uint32Array; // of each day, where in `order` its spans begin; one more for the end
}

/** The index of the spans by day, made once for each columns. */
export function indexDays(columns: ReadingColumns): DayIndex {
  const known = indices.get(columns) ?? makeIndex(columns);
  indices.set(columns, known);
  return known;
}

// The timeline and the map ask for the same.
const indices = new WeakMap<ReadingColumns, DayIndex>();

function makeIndex({ days, starts, from }: ReadingColumns): DayIndex {
  const spans = from.length;
  const owner = new Uint32Array(spans);
  for (let place = 0; place + 1 < starts.length; place += 1) owner.fill(place, starts[place], starts[place + 1]);
  const first = new Uint32Array(days + 1);
  for (const day of from) first[day + 1] = (first[day + 1] ?? 0) + 1;
  for (let day = 1; day <= days; day += 1) first[day] = (first[day] ?? 0) + (first[day - 1] ?? 0);
  const next = first.slice();
  const order = new Uint32Array(spans);
  for (let span = 0; span < spans; span += 1) {
    const day = from[span] ?? 0;
    order[next[day] ?? 0] = span;
    next[day] = (next[day] ?? 0) + 1;
  }
  return { owner, order, starts: first };
}

/** The span of a place on a day; -1 where nothing has been reported by then. */
export function spanOn({ starts, from }: ReadingColumns, place: number, day: number): number {
  let low = starts[place] ?? 0;
  let high = starts[place + 1] ?? low;
  const begin = low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low > begin ? low - 1 : -1;
}

/** A crowd that stands on the first day. Several may walk over the same columns. */
export function createCrowd(columns: ReadingColumns): Crowd {
  const index = indexDays(columns);
  const { starts, code } = columns;
  const size = starts.length - 1;
  const codes = new Uint16Array(size);
  const touched = new Uint8Array(size);
  let at = -1;

  /** What a place looks like at the end of a move: of a span that begins, forward, or of the one before it, back. */
  function step(day: number, back: boolean, changed: Map<number, number>) {
    const end = index.starts[day + 1] ?? 0;
    for (let row = index.starts[day] ?? 0; row < end; row += 1) {
      const span = index.order[row] ?? 0;
      const place = index.owner[span] ?? 0;
      if (touched[place] === 0) {
        touched[place] = 1;
        changed.set(place, codes[place] ?? 0);
      }
      const shown = back ? span - 1 : span;
      codes[place] = shown < (starts[place] ?? 0) ? 0 : (code[shown] ?? 0);
    }
  }

  function moveTo(day: number): readonly number[] {
    const before = new Map<number, number>();
    const aim = Math.min(Math.max(day, 0), columns.days - 1);
    while (at < aim) step(++at, false, before);
    while (at > aim) step(at--, true, before);
    const changed: number[] = [];
    for (const [place, code] of before) {
      touched[place] = 0;
      if (codes[place] !== code) changed.push(place);
    }
    return changed;
  }

  moveTo(0);
  return {
    size,
    codes,
    get day() {
      return at;
    },
    moveTo,
  };
}
