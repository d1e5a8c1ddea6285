// What of the places lies on the graphics card? The program that draws them, where they lie, their numbers and their pictures.

import type { MarkCodes } from './codes.ts';
import { imagePx, type MarkImages } from './images.ts';
import type { MarkPoints } from './points.ts';
import { linkProgram } from './shaders.ts';

/** What the card holds for a layer. */
export interface Held {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
  readonly squares: WebGLVertexArrayObject; // what a place is tells all corners of its square
  readonly dots: WebGLVertexArrayObject;
  readonly one: WebGLVertexArrayObject; // without arrays: what is drawn is told by value
  readonly geometry: WebGLBuffer;
  readonly codes: WebGLBuffer;
  readonly images: WebGLTexture;
}

/** Where the attributes stand in the shader. */
export const [at, size, mark] = [0, 1, 2];

/** What the card is given at first. Throws where the driver does not take the program. */
export function hold(
  gl: WebGL2RenderingContext,
  { points, codes, images }: { readonly points: MarkPoints; readonly codes: MarkCodes; readonly images: MarkImages },
): Held {
  const program = linkProgram(gl, images.colours.length / 4);
  const held: Held = {
    program,
    uniform: namesOf(gl, program),
    squares: gl.createVertexArray(),
    dots: gl.createVertexArray(),
    one: gl.createVertexArray(),
    geometry: gl.createBuffer(),
    codes: gl.createBuffer(),
    images: sendImages(gl, images),
  };
  gl.bindBuffer(gl.ARRAY_BUFFER, held.geometry);
  gl.bufferData(gl.ARRAY_BUFFER, geometryOf(points, codes), gl.STATIC_DRAW);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.codes);
  gl.bufferData(gl.ARRAY_BUFFER, codes.values.byteLength, gl.DYNAMIC_DRAW);
  layOut(gl, held, held.squares, 1);
  layOut(gl, held, held.dots, 0);
  gl.useProgram(program);
  gl.uniform4fv(held.uniform('u_colours'), images.colours);
  gl.uniform4fv(held.uniform('u_ink'), images.ink);
  gl.uniform4fv(held.uniform('u_outline'), images.outline);
  gl.uniform4fv(held.uniform('u_paper'), images.paper);
  return held;
}

/** Says how the buffers are read: a step on for each place, or for each of its corners. */
function layOut(gl: WebGL2RenderingContext, { geometry, codes }: Held, array: WebGLVertexArrayObject, divisor: number) {
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, geometry);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 12, 0);
  gl.vertexAttribPointer(size, 1, gl.FLOAT, false, 12, 8);
  gl.bindBuffer(gl.ARRAY_BUFFER, codes);
  gl.vertexAttribIPointer(mark, 1, gl.UNSIGNED_INT, 0, 0);
  for (const attribute of [at, size, mark]) {
    gl.enableVertexAttribArray(attribute);
    gl.vertexAttribDivisor(attribute, divisor);
  }
}

function namesOf(gl: WebGL2RenderingContext, program: WebGLProgram): Held['uniform'] {
  const found = new Map<string, WebGLUniformLocation | null>();
  return (name) => {
    const location = found.get(name) ?? gl.getUniformLocation(program, name);
    found.set(name, location);
    return location;
  };
}

/** Where each place lies from the middle, and how large it is, in the order in which they are drawn. */
function geometryOf({ offsets, sizes }: MarkPoints, { slotOf }: MarkCodes): Float32Array {
  const geometry = new Float32Array(3 * sizes.length);
  for (const [place, each] of sizes.entries())
    geometry.set([offsets[2 * place] ?? 0, offsets[2 * place + 1] ?? 0, each], 3 * slotOf(place));
  return geometry;
}

/** Each image is a layer of one texture, so that none runs into another where it is made smaller. */
function sendImages(gl: WebGL2RenderingContext, { images }: MarkImages): WebGLTexture {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, texture);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
  gl.texStorage3D(gl.TEXTURE_2D_ARRAY, Math.floor(Math.log2(imagePx)) + 1, gl.RGBA8, imagePx, imagePx, images.length);
  for (const [layer, image] of images.entries())
    gl.texSubImage3D(gl.TEXTURE_2D_ARRAY, 0, 0, 0, layer, imagePx, imagePx, 1, gl.RGBA, gl.UNSIGNED_BYTE, image);
  gl.generateMipmap(gl.TEXTURE_2D_ARRAY);
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D_ARRAY, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

/** Gives all of it back. */
export function release(gl: WebGL2RenderingContext, { program, squares, dots, one, geometry, codes, images }: Held) {
  gl.deleteProgram(program);
  for (const array of [squares, dots, one]) gl.deleteVertexArray(array);
  for (const buffer of [geometry, codes]) gl.deleteBuffer(buffer);
  gl.deleteTexture(images);
}
