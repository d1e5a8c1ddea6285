// Which pictures does the moving map show? The shapes of the statuses on a canvas, in the colours of the page.

import { crossPath, holeEdge, holeShare, symbolPath } from '../drawing/symbols.ts';
import type { PlaceStatus } from '../story/settings.ts';
import type { Tokens } from './tokens.ts';

export const imageScale = 2; // device pixels for a CSS pixel
export const sizePx = 28;
export const radiusPx = 7;
export const roomPx = 15; // of a symbol among names

/** The name of the picture of a status, filled or hollow (claimed only); with a slash, as no other picture or layer has. */
export function imageName(status: string, hollow: boolean): string {
  return `${status}/${hollow ? 'hollow' : 'filled'}`;
}

/** Every picture of a story by name. */
export function drawImages(statuses: readonly PlaceStatus[], tokens: Tokens): ReadonlyMap<string, ImageData> {
  const images = new Map<string, ImageData>();
  for (const status of statuses) {
    for (const hollow of [false, true]) {
      images.set(imageName(status.id, hollow), drawStatus(status, hollow, tokens));
    }
  }
  images.set(
    'unread',
    draw((pen) => {
      const dot = new Path2D(symbolPath('circle', radiusPx * 0.5));
      stroke(pen, dot, tokens('--paper'), 3);
      fill(pen, dot, tokens('--unread'));
    }),
  );
  images.set(
    'cross',
    draw((pen) => {
      const cross = new Path2D(crossPath(4));
      stroke(pen, cross, tokens('--paper'), 5);
      stroke(pen, cross, tokens('--outline'), 2);
    }),
  );
  // Takes the room of a symbol, so that no name is written over it.
  images.set(
    'room',
    draw(() => {}, roomPx),
  );
  return images;
}

function drawStatus({ shape, color }: PlaceStatus, hollow: boolean, tokens: Tokens): ImageData {
  const path = new Path2D(symbolPath(shape, radiusPx));
  return draw((pen) => {
    stroke(pen, path, tokens('--paper'), 4);
    stroke(pen, path, tokens('--outline'), 2);
    fill(pen, path, color);
    if (!hollow) return;
    const hole = new Path2D(symbolPath(shape, radiusPx * holeShare));
    fill(pen, hole, tokens('--paper'));
    stroke(pen, hole, tokens('--outline'), holeEdge);
  });
}

function draw(paint: (pen: CanvasRenderingContext2D) => void, size = sizePx): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * imageScale;
  canvas.height = size * imageScale;
  // Read back at once: a canvas on the graphics card would have to wait for it.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser gives no canvas to draw on.');
  pen.scale(imageScale, imageScale);
  pen.translate(size / 2, size / 2);
  pen.lineJoin = 'round';
  paint(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

function stroke(pen: CanvasRenderingContext2D, path: Path2D, color: string, width: number) {
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.stroke(path);
}

function fill(pen: CanvasRenderingContext2D, path: Path2D, color: string) {
  pen.fillStyle = color;
  pen.fill(path);
}
