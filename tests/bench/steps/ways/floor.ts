// The least that a step can cost: all places lie in one buffer, all days in one texture, and a step sets one number.

import { type CustomLayerInterface, type CustomRenderMethodInput, MercatorCoordinate } from 'maplibre-gl';
import { placeOf } from '../../synthetic-story/places.ts';
import type { Recipe } from '../../synthetic-story/recipe.ts';
import { statuses } from '../../synthetic-story/settings.ts';
import { createPlainMap, idle } from './plain-map.ts';
import { rgbOf, statusTable } from './statuses.ts';
import { type MakeWay, radiusPx, strokePx } from './way.ts';

export const floor: MakeWay = async (container, recipe) => {
  const map = await createPlainMap(container);
  let day = 0;
  map.addLayer(circlesLayer(recipe, () => day));
  await idle(map);
  return {
    canvas: map.getCanvas(),
    show(next) {
      day = next;
      map.triggerRepaint();
    },
  };
};

const textureWidth = 4096;

function circlesLayer(recipe: Recipe, dayNow: () => number): CustomLayerInterface {
  let draw: (options: CustomRenderMethodInput) => void = () => {};
  return {
    id: 'places',
    type: 'custom',
    onAdd(_, context) {
      const gl = context as WebGL2RenderingContext;
      const program = compile(gl);
      const vertices = gl.createVertexArray();
      gl.bindVertexArray(vertices);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, positionsOf(recipe), gl.STATIC_DRAW);
      gl.enableVertexAttribArray(0);
      gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
      gl.bindVertexArray(null);
      const texture = uploadStatuses(gl, recipe);
      const at = (name: string) => gl.getUniformLocation(program, name);
      const [matrix, dayAt, size, stroke] = [at('matrix'), at('day'), at('size'), at('stroke')];
      gl.useProgram(program);
      gl.uniform1i(at('statuses'), 0);
      gl.uniform1i(at('places'), recipe.places);
      gl.uniform3fv(at('colours'), Float32Array.from(statuses.flatMap((_, index) => rgbOf(index).map((c) => c / 255))));
      gl.uniform1f(size, 2 * (radiusPx + strokePx) * devicePixelRatio);
      gl.uniform1f(stroke, strokePx / (radiusPx + strokePx));
      draw = ({ defaultProjectionData }) => {
        gl.useProgram(program);
        gl.activeTexture(gl.TEXTURE0);
        gl.bindTexture(gl.TEXTURE_2D, texture);
        gl.uniformMatrix4fv(matrix, false, defaultProjectionData.mainMatrix);
        gl.uniform1i(dayAt, dayNow());
        gl.bindVertexArray(vertices);
        gl.enable(gl.BLEND);
        gl.drawArrays(gl.POINTS, 0, recipe.places);
        gl.bindVertexArray(null);
      };
    },
    render: (_, options) => draw(options),
  };
}

/** The places from the last to the first, so that the first lies on top. */
function positionsOf({ seed, places }: Recipe): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(2 * places);
  for (let index = 0; index < places; index += 1) {
    const [lng, lat] = placeOf(seed, index, places).at;
    const { x, y } = MercatorCoordinate.fromLngLat({ lng, lat });
    positions.set([x, y], 2 * (places - 1 - index));
  }
  return positions;
}

/** A texel for each place on each day. */
function uploadStatuses(gl: WebGL2RenderingContext, recipe: Recipe): WebGLTexture {
  const table = statusTable(recipe);
  const height = Math.ceil((table.length * recipe.places) / textureWidth);
  const texels = new Uint8Array(textureWidth * height);
  for (const [day, statusesOfDay] of table.entries()) texels.set(statusesOfDay, day * recipe.places);
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8UI, textureWidth, height, 0, gl.RED_INTEGER, gl.UNSIGNED_BYTE, texels);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}

function compile(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('This browser makes no shader.');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.bindAttribLocation(program, 0, 'position');
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? 'no program');
  return program;
}

const vertexShader = `#version 300 es
in vec2 position;
uniform mat4 matrix;
uniform highp usampler2D statuses;
uniform int day;
uniform int places;
uniform float size;
uniform vec3 colours[4];
out vec3 colour;
void main() {
  int texel = day * places + places - 1 - gl_VertexID;
  uint status = texelFetch(statuses, ivec2(texel % ${textureWidth}, texel / ${textureWidth}), 0).r;
  colour = status < 4u ? colours[status] : vec3(0);
  gl_Position = matrix * vec4(position, 0, 1);
  gl_PointSize = size;
}`;

const fragmentShader = `#version 300 es
precision highp float;
in vec3 colour;
uniform float stroke;
out vec4 pixel;
void main() {
  float far = length(gl_PointCoord * 2.0 - 1.0);
  float edge = fwidth(far);
  float alpha = 1.0 - smoothstep(1.0 - edge, 1.0, far);
  vec3 shown = mix(colour, vec3(0.11), smoothstep(1.0 - stroke - edge, 1.0 - stroke, far));
  pixel = vec4(shown * alpha, alpha);
}`;
