// What is known of a name on a map that has found its place?

/** A name, px in the box of the map. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly middleY: number;
  readonly fontPx: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lead: Lead | null; // the line to it, where it stands apart
}

/** From the edge of a symbol to the text, px. */
export type Lead = readonly [x0: number, y0: number, x1: number, y1: number];
