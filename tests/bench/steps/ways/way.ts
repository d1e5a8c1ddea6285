// What is a way to show days on a map? Something that is told a day and draws it on a canvas; here it is held to what it shows.

import type { Recipe } from '../../synthetic-story/recipe.ts';

interface Way {
  readonly canvas: HTMLCanvasElement;
  /** Shows the day with a number, counted from 0, with one of the frames that follow. */
  show(day: number): void;
}

/** Makes a way in a container; when the promise is kept the map stands. */
export type MakeWay = (container: HTMLElement, recipe: Recipe) => Promise<Way>;

/** Where every map looks: the whole of the made-up land. */
export const camera = { center: [13.5, 42.55] as const, zoom: 6 };
/** How large the circles are at that zoom (px), as the product has them. */
export const radiusPx = 7.1;
export const strokePx = 1.5;
export const strokeColour = '#1c1b1a';
