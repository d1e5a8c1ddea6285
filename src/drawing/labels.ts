// Where does the name of a place stand so that no two collide? Greedy: the important ones first, each on its best free side.

import type { Label } from '../ui/label.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that wants a label. */
export interface Labelled {
  readonly id: string;
  readonly text: string; // where it is empty, only the symbol takes its room
  readonly x: number; // px, the middle of the symbol
  readonly y: number;
  readonly radius: number; // px, of the symbol with its ring; 0 where there is none
  /** How else it may stand than beside its symbol: at the end of a line from it, or on the point itself, as the name of an area in capitals. */
  readonly how?: 'apart' | 'area' | undefined;
}

/** The labels that find room inside the box, in the order of importance in which they are given. */
export function placeLabels(
  items: readonly Labelled[],
  width: number,
  height: number,
  fontPx: number,
): readonly Label[] {
  // A box of no size that is a number is in nobody's way.
  const taken: Box[] = items.map(({ x, y, radius }) => squareOf(x, y, radius || Number.NaN));
  const labels: Label[] = [];
  let leads = 0;
  for (const [index, item] of items.entries()) {
    if (item.text === '') continue;
    for (const { boxes, ...label } of spotsOf(item, fontPx, leads < mostLeads && index < mostImportant)) {
      const isFree = (box: Box) =>
        isInside(box, width, height) && taken.every((other, owner) => owner === index || !overlap(box, other));
      if (!boxes.every(isFree)) continue;
      taken.push(...boxes);
      labels.push({ id: item.id, text: item.text, ...label });
      if (label.lead) leads += 1;
      break;
    }
  }
  return labels;
}

// More lines would be a picture of their own, and to look for one takes long.
const mostLeads = 6;
const mostImportant = 30;

// The mean advance of a lower-case letter of a humanist sans, in ems, with a little to spare.
const averageGlyph = 0.53;
// That of smaller capitals which stand apart.
const wideGlyph = 0.68;
// A ring that a day brings has room before its own name, and so has the halo of a place that is chosen.
const gapPx = 7;

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

// The name of an area lies on it.
const areaSides: readonly Side[] = [
  [0, 0],
  [0, 0, 1],
  [0, 0, -1],
];

interface Spot extends Omit<Label, 'id' | 'text'> {
  readonly boxes: readonly Box[]; // that it takes
}

/** Where a label may stand, the best first. */
function* spotsOf(item: Labelled, fontPx: number, mayLead: boolean): Generator<Spot> {
  const long = item.text.length * fontPx * (item.how === 'area' ? wideGlyph : averageGlyph);
  for (const side of item.how === 'area' ? areaSides : sides) yield spotOn(side, item, long, fontPx);
  if (mayLead && item.how === 'apart')
    for (const px of leadsPx) for (const turn of turns) yield spotApart(px, turn, item, long, fontPx);
}

function spotOn([horizontal, vertical, lean = 0]: Side, { x, y, radius }: Labelled, long: number, fontPx: number) {
  const diagonal = horizontal !== 0 && vertical !== 0;
  const reach = (radius + gapPx) * (diagonal ? 0.75 : 1);
  const anchorX = x + horizontal * reach - (lean * radius) / 2;
  const middleY = y + vertical * (reach + (diagonal ? 0.2 : 0.5) * fontPx);
  return textAt(anchorX, middleY, horizontal + lean, long, fontPx);
}

// How long a line may be: a longer one leads nowhere.
const leadsPx = [18, 24, 31, 39, 48, 58, 70, 84];
// To the right and the left first, then ever steeper.
const turns = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((each) =>
  [each, -each, 16 - each, each - 16].map((sixteenth) => (sixteenth * Math.PI) / 16),
);

/** At the end of a line, which takes its room too. */
function spotApart(px: number, turn: number, { x, y, radius }: Labelled, long: number, fontPx: number): Spot {
  const [dx, dy] = [Math.cos(turn), Math.sin(turn)];
  const [x1, y1] = [x + px * dx, y + px * dy];
  const towards = Math.abs(dx) < 0.5 ? 0 : Math.sign(dx);
  const text = textAt(x1 + 2 * towards, y1 + (towards === 0 ? 0.6 * Math.sign(dy) * fontPx : 0), towards, long, fontPx);
  const beads: Box[] = [];
  for (let at = radius + 2; at < px; at += 3) beads.push(squareOf(x + at * dx, y + at * dy, 1));
  const [x0, y0] = [x + (radius - 1) * dx, y + (radius - 1) * dy];
  return { ...text, boxes: [...text.boxes, ...beads], lead: [round(x0), round(y0), round(x1), round(y1)] };
}

/** A text that begins (1), has its middle (0) or ends (-1) at a point. */
function textAt(x: number, middleY: number, towards: number, long: number, fontPx: number): Spot {
  const left = x + ((towards - 1) * long) / 2;
  const box = { left, right: left + long, top: middleY - fontPx * 0.55, bottom: middleY + fontPx * 0.55 };
  const anchor = towards === 1 ? 'start' : towards === -1 ? 'end' : 'middle';
  return { boxes: [box], anchor, x, middleY, fontPx, lead: null };
}

function squareOf(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
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
