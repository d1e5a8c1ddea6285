// How are all places drawn in one go? Where they lie is sent to the card once, then a number for each that changes.

import { at, type Held, hold, mark, release, size } from './card.ts';
import type { MarkCodes } from './codes.ts';
import type { MarkImages } from './images.ts';
import type { MarkPoints } from './points.ts';
import { dotPx, fullRadius, markRadius, squarePx } from './size.ts';

export interface MarkPainterOptions {
  readonly points: MarkPoints;
  readonly codes: MarkCodes;
  readonly images: MarkImages;
  /** Whether any reading is known: else nothing is drawn, since no place is taken for unread. */
  readonly isKnown: () => boolean;
  /** The places that stand out, with the opacity of their halo. */
  readonly lit: () => ReadonlyMap<number, number>;
  /** Whether they stand so close that symbols shrink, and what stands out lies over the others; else its halo lies below them. */
  readonly crowd: boolean;
  readonly zoom: () => number;
  readonly pixelRatio: () => number;
  /** Told with what the driver says where it does not take the program. */
  readonly failed: (error: unknown) => void;
}

/** Draws all places with one card; what it needs there it takes when it first draws. */
export interface MarkPainter {
  /** Draws over what is there; the matrix leads from the flat world to the box that is drawn into. */
  draw(gl: WebGL2RenderingContext, matrix: ArrayLike<number>): void;
  /** Gives back what it took. */
  release(gl: WebGL2RenderingContext): void;
  /** Forgets what it took: the card has lost it. */
  forget(): void;
}

export function createMarkPainter(options: MarkPainterOptions): MarkPainter {
  let held: Held | null = null;
  let failed = false;
  return {
    draw(gl, matrix) {
      if (failed || !options.isKnown()) return;
      try {
        held ??= takeHold(gl, options);
      } catch (error) {
        failed = true;
        options.failed(error);
        return;
      }
      draw(gl, held, options, matrix);
    },
    release(gl) {
      if (held) release(gl, held);
      held = null;
    },
    forget() {
      held = null;
    },
  };
}

function takeHold(gl: WebGL2RenderingContext, options: MarkPainterOptions): Held {
  options.codes.forget();
  return hold(gl, options);
}

function draw(gl: WebGL2RenderingContext, held: Held, options: MarkPainterOptions, matrix: ArrayLike<number>) {
  const { uniform } = held;
  const { points, codes, crowd, zoom, pixelRatio } = options;
  const dpr = pixelRatio();
  const pixel = [(2 * dpr) / gl.drawingBufferWidth, (2 * dpr) / gl.drawingBufferHeight] as const;
  gl.useProgram(held.program);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, held.images);
  gl.uniformMatrix4fv(uniform('u_matrix'), false, movedTo(points.origin, matrix));
  gl.uniform1f(uniform('u_dpr'), dpr);
  gl.uniform1f(uniform('u_dot'), dotPx);
  gl.uniform1f(uniform('u_under'), crowd ? paperOpacity : 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.codes);
  codes.send((from, to) => gl.bufferSubData(gl.ARRAY_BUFFER, 4 * from, codes.values, from, to - from));
  if (!crowd) drawLit(gl, held, options, pixel);
  const radius = crowd ? markRadius(zoom(), points.spacing) : fullRadius(zoom());
  gl.uniform1f(uniform('u_radius'), radius);
  gl.uniform1f(uniform('u_halo'), 0);
  if (radius > squarePx) {
    gl.uniform2f(uniform('u_pixel'), ...pixel);
    gl.bindVertexArray(held.squares);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, codes.values.length);
  } else {
    gl.uniform2f(uniform('u_pixel'), 0, 0);
    gl.bindVertexArray(held.dots);
    gl.drawArrays(gl.POINTS, 0, codes.values.length);
  }
  if (crowd) drawLit(gl, held, options, pixel);
  gl.bindVertexArray(null);
}

/** Draws the places that stand out, each by itself. */
function drawLit(
  gl: WebGL2RenderingContext,
  { uniform, one }: Held,
  { points, codes, lit, zoom }: MarkPainterOptions,
  pixel: readonly [x: number, y: number],
) {
  gl.bindVertexArray(one);
  gl.uniform1f(uniform('u_radius'), fullRadius(zoom()));
  gl.uniform2f(uniform('u_pixel'), ...pixel);
  for (const [place, halo] of lit()) {
    gl.uniform1f(uniform('u_halo'), halo);
    gl.vertexAttrib2f(at, points.offsets[2 * place] ?? 0, points.offsets[2 * place + 1] ?? 0);
    gl.vertexAttrib1f(size, points.sizes[place] ?? 0);
    gl.vertexAttribI4ui(mark, codes.values[codes.slotOf(place)] ?? 0, 0, 0, 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}

// What stands out is told from the places around it, and still they are seen.
const paperOpacity = 0.7;

/**
 * The matrix for offsets from a point. They are small enough for the half precision of the card, which would let places
 * tremble when they were told from the corner of the world.
 */
function movedTo([x, y]: readonly [number, number], matrix: ArrayLike<number>): Float32Array {
  const moved = Float32Array.from(matrix);
  for (let row = 0; row < 4; row += 1)
    moved[12 + row] = (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
  return moved;
}
