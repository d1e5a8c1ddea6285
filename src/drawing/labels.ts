// Where does the name of a place stand so that no two collide? Greedy: the important ones first, each on its best free side.

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A symbol that wants a label. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly x: number; // px, the middle of the symbol
  readonly y: number;
  readonly radius: number; // px, of the symbol with its ring
}

/** A label that has found its place, px in the box. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number; // the baseline
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The labels that find room inside the box, in the order of importance in which they are given. */
export function placeLabels(
  items: readonly Labelled[],
  width: number,
  height: number,
  fontPx: number,
): readonly Label[] {
  const taken: Box[] = items.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const labels: Label[] = [];
  for (const [index, item] of items.entries()) {
    const textWidth = item.text.length * fontPx * averageGlyph;
    const spot = sides
      .map((side) => spotOn(side, item, textWidth, fontPx))
      .find(
        ({ box }) =>
          isInside(box, width, height) && taken.every((other, owner) => owner === index || !overlap(box, other)),
      );
    if (!spot) continue;
    taken.push(spot.box);
    labels.push({ id: item.id, text: item.text, x: spot.x, y: spot.y, anchor: spot.anchor });
  }
  return labels;
}

// The mean advance of a lower-case letter of a humanist sans, in ems, with a little to spare.
const averageGlyph = 0.53;
const gapPx = 3;

/** Where a label stands of its symbol; one above or below may begin or end over it, where its middle has no room. */
type Side = readonly [horizontal: Way, vertical: Way, lean?: Way];
type Way = -1 | 0 | 1;
const sides: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1, 1],
  [0, 1, 1],
  [0, -1, -1],
  [0, 1, -1],
];

function spotOn([horizontal, vertical, lean = 0]: Side, { x, y, radius }: Labelled, textWidth: number, fontPx: number) {
  const diagonal = horizontal !== 0 && vertical !== 0;
  const reach = (radius + gapPx) * (diagonal ? 0.75 : 1);
  const anchorX = x + horizontal * reach - (lean * radius) / 2;
  const middleY = y + vertical * (reach + (diagonal ? 0.2 : 0.5) * fontPx);
  const towards = horizontal + lean;
  const left = towards === 1 ? anchorX : towards === -1 ? anchorX - textWidth : anchorX - textWidth / 2;
  const box = { left, right: left + textWidth, top: middleY - fontPx * 0.55, bottom: middleY + fontPx * 0.55 };
  const anchor = towards === 1 ? 'start' : towards === -1 ? 'end' : 'middle';
  return { box, anchor, x: round(anchorX), y: round(middleY + fontPx * 0.35) } as const;
}

function isInside(box: Box, width: number, height: number): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
