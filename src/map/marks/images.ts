// Which pictures and colours does the layer of the places draw with? Those of the symbols, in the order of the statuses.

import type { PlaceStatus } from '../../story/settings.ts';
import { drawImages, imageName, imageScale, sizePx } from '../images.ts';
import type { Tokens } from '../tokens.ts';

export interface MarkImages {
  readonly images: readonly ImageData[]; // unread, then each status filled and hollow
  readonly colours: Float32Array; // the same without the hollow ones: red, green, blue and opacity from 0 to 1, four for each
  readonly ink: Float32Array;
  readonly outline: Float32Array;
  readonly paper: Float32Array;
}

export const imagePx = sizePx * imageScale; // device px

export function drawMarkImages(statuses: readonly PlaceStatus[], tokens: Tokens): MarkImages {
  const drawn = drawImages(statuses, tokens);
  const names = ['unread', ...statuses.flatMap(({ id }) => [imageName(id, false), imageName(id, true)])];
  return {
    images: names.flatMap((name) => drawn.get(name) ?? []),
    colours: Float32Array.from(
      [tokens('--unread'), ...statuses.map(({ color }) => color)].flatMap((each) => [...channelsOf(each)]),
    ),
    ink: channelsOf(tokens('--ink')),
    outline: channelsOf(tokens('--outline')),
    paper: channelsOf(tokens('--paper')),
  };
}

/** The channels of `#RRGGBB` or `rgba(r,g,b,a)`, the two ways in which colours come here, multiplied by the opacity. @internal */
export function channelsOf(colour: string): Float32Array {
  const hex = /^#(..)(..)(..)$/.exec(colour);
  const [red = 0, green = 0, blue = 0, alpha = 1] = hex
    ? hex.slice(1).map((digits) => Number.parseInt(digits, 16))
    : (colour.match(/[\d.]+/g) ?? []).map(Number);
  return Float32Array.of((red / 255) * alpha, (green / 255) * alpha, (blue / 255) * alpha, alpha);
}
