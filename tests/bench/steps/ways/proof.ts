// Does the map show what it should? The pixels of places that changed, held against the colour of their reading.

import { apart, placeOf } from '../../synthetic-story/places.ts';
import type { Recipe } from '../../synthetic-story/recipe.ts';
import { rgbOf, statusTable } from './statuses.ts';
import { camera } from './way.ts';

/** A pixel of the canvas and what it should be. */
export interface Expected {
  readonly place: number;
  readonly x: number; // device pixels from the left
  readonly y: number; // from the bottom
  readonly rgb: readonly [number, number, number];
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
      return { place, x, y, rgb: rgbOf(statusOn(day, place)) };
    });
  }
  return { expected };
}

/** The first expected pixel that is another one, in words; `null` where all are as they should be. Waits for the graphics. */
export function firstWrong(gl: WebGL2RenderingContext, expected: readonly Expected[]): string | null {
  const [left, bottom] = [Math.min(...expected.map(({ x }) => x)), Math.min(...expected.map(({ y }) => y))];
  const width = Math.max(...expected.map(({ x }) => x)) - left + 1;
  const height = Math.max(...expected.map(({ y }) => y)) - bottom + 1;
  const pixels = new Uint8Array(4 * width * height);
  // Each reading waits anew, so there is one for all.
  gl.readPixels(left, bottom, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  for (const { place, x, y, rgb } of expected) {
    const at = 4 * ((y - bottom) * width + x - left);
    const found = pixels.slice(at, at + 3);
    const isNear = rgb.every((value, index) => Math.abs(value - (found[index] ?? 0)) <= tolerance);
    if (!isNear) return `place ${place} at ${x}, ${y}: expected ${rgb}, found ${found}`;
  }
  return null;
}

// Colours pass through floating point; any two statuses are further apart by far.
const tolerance = 6;

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
