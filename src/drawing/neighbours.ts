// Which place comes next when a reader goes over the map with the arrow keys? The nearest in that direction.

/** Something on the map that can be gone to. */
export interface Mark {
  readonly id: string;
  readonly x: number; // px
  readonly y: number;
}

/** That of an arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const units: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The next mark from one, or the first where none has been reached; `null` where nothing lies that way. */
export function nextMark(marks: readonly Mark[], from: string | null, direction: Direction): string | null {
  const start = marks.find((mark) => mark.id === from);
  if (!start) return marks[0]?.id ?? null;
  const [ux, uy] = units[direction];
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of marks) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * ux + dy * uy;
    if (id === from || ahead <= 0) continue;
    // What lies aside is farther than it is: an arrow to the right is not meant for what is below.
    const cost = ahead + sideways * Math.abs(dx * uy - dy * ux);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

const sideways = 2;
