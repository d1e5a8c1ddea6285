// How are very many places drawn in one go? By a layer of our own: where they lie is sent once, then two bytes for each that changes.

import type { CustomLayerInterface } from 'maplibre-gl';
import type { CrowdCodes } from './crowd-codes.ts';
import { type CrowdImages, imagePx } from './crowd-images.ts';
import type { CrowdPlaces } from './crowd-places.ts';
import { linkProgram } from './crowd-shaders.ts';
import { crowdRadius, dotPx, fullRadius } from './crowd-size.ts';

export interface CrowdLayerOptions {
  readonly places: CrowdPlaces;
  readonly codes: CrowdCodes;
  readonly images: CrowdImages;
  /** Whether any reading is known: else nothing is drawn, since no place is taken for unread. */
  readonly isKnown: () => boolean;
  /** The places that stand out, in full size and on top, with the opacity of their halo. */
  readonly lit: () => ReadonlyMap<number, number>;
  readonly zoom: () => number;
  readonly pixelRatio: () => number;
}

/** The layer, which takes what it needs of the card when it is first drawn and gives it back when it is removed. */
export function createCrowdLayer(options: CrowdLayerOptions): CustomLayerInterface {
  let held: Held | null = null;
  return {
    id: 'places',
    type: 'custom',
    onAdd() {
      held = null;
      options.codes.forget();
    },
    onRemove(_, gl) {
      if (held) release(gl, held);
      held = null;
    },
    render(gl, { defaultProjectionData }) {
      if (!options.isKnown()) return;
      held ??= hold(gl, options);
      draw(gl, held, options, defaultProjectionData.mainMatrix);
    },
  };
}

interface Held {
  readonly program: WebGLProgram;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
  readonly all: WebGLVertexArrayObject;
  readonly one: WebGLVertexArrayObject; // without arrays: what is drawn is told by value
  readonly geometry: WebGLBuffer;
  readonly codes: WebGLBuffer;
  readonly images: WebGLTexture;
}

// The places of the attributes in the shader.
const [at, size, code] = [0, 1, 2];

function hold(gl: WebGL2RenderingContext, { places, codes, images }: CrowdLayerOptions): Held {
  const program = linkProgram(gl);
  const held: Held = {
    program,
    uniform: namesOf(gl, program),
    all: gl.createVertexArray(),
    one: gl.createVertexArray(),
    geometry: gl.createBuffer(),
    codes: gl.createBuffer(),
    images: sendImages(gl, images),
  };
  gl.bindVertexArray(held.all);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.geometry);
  gl.bufferData(gl.ARRAY_BUFFER, geometryOf(places, codes), gl.STATIC_DRAW);
  gl.vertexAttribPointer(at, 2, gl.FLOAT, false, 12, 0);
  gl.vertexAttribPointer(size, 1, gl.FLOAT, false, 12, 8);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.codes);
  gl.bufferData(gl.ARRAY_BUFFER, codes.values.byteLength, gl.DYNAMIC_DRAW);
  gl.vertexAttribIPointer(code, 1, gl.UNSIGNED_SHORT, 0, 0);
  for (const attribute of [at, size, code]) gl.enableVertexAttribArray(attribute);
  gl.useProgram(program);
  gl.uniform4fv(held.uniform('u_colours'), images.colours);
  gl.uniform4fv(held.uniform('u_ink'), images.ink);
  gl.uniform4fv(held.uniform('u_outline'), images.outline);
  gl.uniform4fv(held.uniform('u_paper'), images.paper);
  return held;
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
function geometryOf({ offsets, sizes }: CrowdPlaces, { slotOf }: CrowdCodes): Float32Array {
  const geometry = new Float32Array(3 * sizes.length);
  for (const [place, each] of sizes.entries())
    geometry.set([offsets[2 * place] ?? 0, offsets[2 * place + 1] ?? 0, each], 3 * slotOf(place));
  return geometry;
}

/** Each image is a layer of one texture, so that none runs into another where it is made smaller. */
function sendImages(gl: WebGL2RenderingContext, { images }: CrowdImages): WebGLTexture {
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

function release(gl: WebGL2RenderingContext, { program, all, one, geometry, codes, images }: Held) {
  gl.deleteProgram(program);
  for (const array of [all, one]) gl.deleteVertexArray(array);
  for (const buffer of [geometry, codes]) gl.deleteBuffer(buffer);
  gl.deleteTexture(images);
}

function draw(
  gl: WebGL2RenderingContext,
  held: Held,
  { places, codes, lit, zoom, pixelRatio }: CrowdLayerOptions,
  matrix: ArrayLike<number>,
) {
  const { uniform } = held;
  const dpr = pixelRatio();
  gl.useProgram(held.program);
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D_ARRAY, held.images);
  gl.uniformMatrix4fv(uniform('u_matrix'), false, movedTo(places.origin, matrix));
  gl.uniform1f(uniform('u_dpr'), dpr);
  gl.uniform1f(uniform('u_dot'), dotPx);
  gl.uniform1f(uniform('u_radius'), crowdRadius(zoom(), places.spacing));
  gl.uniform1f(uniform('u_halo'), 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, held.codes);
  codes.send((from, to) => gl.bufferSubData(gl.ARRAY_BUFFER, 2 * from, codes.values, from, to - from));
  gl.bindVertexArray(held.all);
  gl.drawArrays(gl.POINTS, 0, codes.values.length);
  gl.bindVertexArray(held.one);
  gl.uniform1f(uniform('u_radius'), fullRadius(zoom()));
  for (const [place, halo] of lit()) {
    gl.uniform1f(uniform('u_halo'), halo);
    gl.vertexAttrib2f(at, places.offsets[2 * place] ?? 0, places.offsets[2 * place + 1] ?? 0);
    gl.vertexAttrib1f(size, places.sizes[place] ?? 0);
    gl.vertexAttribI4ui(code, codes.values[codes.slotOf(place)] ?? 0, 0, 0, 0);
    gl.drawArrays(gl.POINTS, 0, 1);
  }
  gl.bindVertexArray(null);
}

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
