// How does a line travel? As whole steps from position to position, which compress to a fraction.

import type { Position } from './types.ts';

/** A line as it travels; the steps are whole, in degrees times ten to the power of `digits`. */
export interface PackedLine {
  readonly digits: number; // after the decimal point
  readonly steps: readonly number[]; // longitude and latitude in turn, each from the one before
}

// A hundred metres: a screen pixel at the nearest zoom, and far finer than the lines are.
const lineDigits = 3;
// A metre or so.
const mostDigits = 6;

/** The line in steps, exact to a thousandth of a degree. */
export function packLine(line: readonly Position[]): PackedLine {
  const digits = Math.min(lineDigits, digitsOf(line));
  return { digits, steps: stepsOf(line, digits) };
}

/** The line that was packed, in degrees. */
export function unpackLine({ digits, steps }: PackedLine): readonly Position[] {
  return followSteps(steps, digits);
}

/** How many digits after the point the positions have, at most six. */
export function digitsOf(line: readonly Position[]): number {
  return line.reduce((most, at) => Math.max(most, ...at.map((value) => decimals(value))), 0);
}

/** The whole steps of a line at so many digits. */
export function stepsOf(line: readonly Position[], digits: number): readonly number[] {
  const whole = line.map(([lon, lat]) => [Math.round(lon * 10 ** digits), Math.round(lat * 10 ** digits)] as const);
  return whole.flatMap(([lon, lat], index) => {
    const [lon0, lat0] = whole[index - 1] ?? [0, 0];
    return [lon - lon0, lat - lat0];
  });
}

/** The line that the steps lead along. */
export function followSteps(steps: readonly number[], digits: number): readonly Position[] {
  const line: Position[] = [];
  let [lon, lat] = [0, 0];
  for (let index = 0; index < steps.length; index += 2) {
    lon += steps[index] ?? 0;
    lat += steps[index + 1] ?? 0;
    line.push([lon / 10 ** digits, lat / 10 ** digits]);
  }
  return line;
}

function decimals(value: number): number {
  return Math.min(mostDigits, (String(value).split('.')[1] ?? '').length);
}
