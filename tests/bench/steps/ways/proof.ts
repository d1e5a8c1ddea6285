// Does the map show what it should? The pixels of places that changed, held against the colour of their reading.

import { apart, placeOf } from '../../synthetic-story/places.ts';
import type { Recipe } from '../../synthetic-story/recipe.ts';
import { statuses } from '../../synthetic-story/settings.ts';
import { rgbOf, statusTable } from './statuses.ts';
import { camera } from './way.ts';

/** Where on the canvas a place is, and what it should show there. */
export interface Expected {
  readonly place: number;
  readonly x: number; // device pixels from the left
  readonly y: number; // from the bottom
  readonly status: number;
  readonly changed: boolean;
}

const mostChanged = 8;
const mostUnchanged = 3;

/** Knows of each step which pixels tell that it has been drawn: places that stand clear, most of them changed. */
export function createProof(recipe: Recipe, canvas: HTMLCanvasElement) {
  const clear = Array.from({ length: Math.min(apart, recipe.places) }, (_, place) => place);
  const table = statusTable({ ...recipe, places: clear.length });
  const spots = clear.map((place) => pixelOf(placeOf(recipe.seed, place, recipe.places).at, canvas));

  /** What must be seen after a step from one day to another; at least one of it was not seen before. */
  function expected(before: number, day: number): readonly Expected[] {
    const statusOn = (each: number, place: number) => table[each]?.[place] ?? 255;
    const changed = clear.filter((place) => statusOn(before, place) !== statusOn(day, place));
    if (changed.length === 0) throw new Error(`Nothing that stands clear changes between days ${before} and ${day}.`);
    const others = clear.filter((place) => !changed.includes(place));
    return [...some(changed, mostChanged), ...some(others, mostUnchanged)].map((place) => {
      const [x, y] = spots[place] ?? [0, 0];
      return { place, x, y, status: statusOn(day, place), changed: changed.includes(place) };
    });
  }
  return { expected };
}

/** What is not as it should be, in words; `null` where nothing is. Waits for the graphics. */
export function firstWrong(gl: WebGL2RenderingContext, expected: readonly Expected[]): string | null {
  const left = Math.min(...expected.map(({ x }) => x)) - reachPx;
  const bottom = Math.min(...expected.map(({ y }) => y)) - reachPx;
  const width = Math.max(...expected.map(({ x }) => x)) + reachPx - left + 1;
  const height = Math.max(...expected.map(({ y }) => y)) + reachPx - bottom + 1;
  const pixels = new Uint8Array(4 * width * height);
  // Each reading waits anew, so there is one for all.
  gl.readPixels(left, bottom, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  const wrong = expected.filter(({ x, y, status }) => {
    for (let row = y - reachPx; row <= y + reachPx; row += 1) {
      for (let column = x - reachPx; column <= x + reachPx; column += 1) {
        const at = 4 * ((row - bottom) * width + column - left);
        if (isStatus(pixels.subarray(at, at + 3), status)) return false;
      }
    }
    return true;
  });
  const changed = (list: readonly Expected[]) => list.filter((each) => each.changed).length;
  const isProven = wrong.length <= expected.length * mostHidden && changed(wrong) <= changed(expected) * mostHidden;
  if (isProven) return null;
  return `${wrong.length} of ${expected.length} places do not show their status, such as place ${wrong[0]?.place}`;
}

// Names lie over marks that are but dots; of what was shown before, nothing that has changed is right.
const mostHidden = 1 / 2;
// The middle of the smallest dot lies between pixels, and blends with what is under it.
const reachPx = 2;
const mostOff = 70;

/** Whether a pixel has the colour of a status, and of no other. */
function isStatus(pixel: Uint8Array, status: number): boolean {
  const off = statuses.map((_, each) => Math.hypot(...rgbOf(each).map((value, at) => value - (pixel[at] ?? 0))));
  return (off[status] ?? Number.NaN) <= mostOff && Math.min(...off) === off[status];
}

/** Web Mercator about the camera. */
function pixelOf([lon, lat]: readonly [number, number], { width, height }: HTMLCanvasElement) {
  const world = 512 * 2 ** camera.zoom * devicePixelRatio;
  const east = (lon - camera.center[0]) / 360;
  const north = mercatorOf(lat) - mercatorOf(camera.center[1]);
  return [Math.floor(width / 2 + east * world), Math.floor(height / 2 + north * world)] as const;
}

function mercatorOf(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

/** Some of a list, evenly spread. */
function some<Each>(list: readonly Each[], most: number): readonly Each[] {
  const every = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * every)] as Each);
}
