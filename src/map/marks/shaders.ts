// How does the graphics card draw a place from its code? As the images of the symbols, or as a dot where those would be too small to read.

import { shownStrengths } from './code.ts';

/** The program of both, for so many colours; throws with the words of the driver where it does not take them. */
export function linkProgram(gl: WebGL2RenderingContext, colours: number): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, vertexShader(colours)],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) continue; // the context is lost, and everything comes anew
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost())
    throw new Error(`The places cannot be drawn: ${gl.getProgramInfoLog(program)}`);
  return program;
}

/** The vertex shader: a square for each place, or a point where they are small. The mark is that of `code.ts`. */
const vertexShader = (colours: number) => `#version 300 es
precision highp float;
precision highp int;
uniform mat4 u_matrix;
uniform float u_dpr; // device px for a CSS px
uniform float u_radius; // px, of the symbol of a counted place
uniform float u_dot; // px, below which it is a dot
uniform float u_halo; // opacity
uniform vec2 u_pixel; // a CSS px in the box that is drawn into; 0 where each place is a point
uniform vec4 u_colours[${colours}]; // unread, then the statuses
layout(location = 0) in vec2 a_at;
layout(location = 1) in float a_size;
layout(location = 2) in uint a_mark;
const float strengths[${shownStrengths.length}] = float[](${shownStrengths.map((each) => each.toFixed(2)).join()});
flat out float v_reach; // px, from the middle to the edge
flat out float v_scale; // of the images
flat out float v_dot; // px, the radius of a dot; 0 for a symbol
flat out float v_hollow;
flat out float v_strength;
flat out float v_image;
flat out vec4 v_colour;
flat out vec4 v_ring;
out vec2 v_corner;

void main() {
  uint status = a_mark & 255u;
  uint rival = (a_mark >> 8) & 255u;
  bool hollow = ((a_mark >> 16) & 1u) == 1u;
  float radius = max(u_radius * a_size, min(u_radius, 1.0));
  bool dot = radius < u_dot;
  v_scale = radius / 7.0;
  v_dot = dot ? (status == 0u ? max(radius * 0.7, 0.8) : radius) : 0.0;
  v_hollow = hollow ? 1.0 : 0.0;
  v_strength = strengths[(a_mark >> 17) & 3u];
  v_image = status == 0u ? 0.0 : float(2u * status - (hollow ? 0u : 1u));
  v_colour = u_colours[status];
  v_ring = rival == 0u || dot ? vec4(0.0) : u_colours[rival];
  float reach = dot ? v_dot + 0.5 : rival == 0u ? 12.5 * v_scale : 11.0 * v_scale + 4.0;
  if (u_halo > 0.0) reach = 16.0 * v_scale + 2.5;
  v_reach = reach;
  gl_PointSize = 2.0 * reach * u_dpr;
  gl_Position = u_matrix * vec4(a_at, 0.0, 1.0);
  v_corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  gl_Position.xy += v_corner * vec2(1.0, -1.0) * reach * u_pixel * gl_Position.w;
  // A mere end of a road is not drawn.
  if (a_size == 0.0) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** The fragment shader; colours are multiplied by their opacity. */
const fragmentShader = `#version 300 es
precision highp float;
precision highp sampler2DArray;
uniform sampler2DArray u_images;
uniform float u_dpr; // device px for a CSS px
uniform float u_halo;
uniform float u_under; // opacity of the paper on which lies what stands out; without it its halo alone is drawn
uniform vec2 u_pixel;
uniform vec4 u_ink;
uniform vec4 u_outline;
uniform vec4 u_paper;
flat in float v_reach;
flat in float v_scale;
flat in float v_dot;
flat in float v_hollow;
flat in float v_strength;
flat in float v_image;
flat in vec4 v_colour;
flat in vec4 v_ring;
in vec2 v_corner;
out vec4 colour;

float far; // px from the middle

float inside(float radius) {
  return clamp((radius - far) * u_dpr + 0.5, 0.0, 1.0);
}

vec4 over(vec4 top, vec4 below) {
  return top + below * (1.0 - top.a);
}

void main() {
  vec2 at = (u_pixel.x > 0.0 ? v_corner : gl_PointCoord * 2.0 - 1.0) * v_reach;
  far = length(at);
  if (v_dot > 0.0) {
    vec4 body = mix(v_colour, u_paper, v_hollow * inside(v_dot * 0.55));
    colour = body * inside(v_dot) * v_strength;
    return;
  }
  // As wide as anywhere until symbols are smaller than a map of few places has them.
  float width = min(1.0, v_scale / 0.7);
  float inner = 11.0 * v_scale;
  vec4 ring = over(
    v_ring * (inside(inner + 2.6 * width) - inside(inner)),
    u_outline * v_ring.a * (inside(inner + 3.4 * width) - inside(inner))
  );
  vec4 image = texture(u_images, vec3(at / (28.0 * v_scale) + 0.5, v_image), -0.5);
  vec4 symbol = over(image, ring) * v_strength;
  float halo = u_halo * (inside(16.0 * v_scale + 1.5) - inside(16.0 * v_scale));
  if (u_halo > 0.0 && u_under == 0.0) symbol = vec4(0.0);
  vec4 ground = u_paper * u_under * u_halo * inside(16.0 * v_scale);
  colour = over(symbol, over(u_ink * halo, ground));
}
`;
