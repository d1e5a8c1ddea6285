// Does what stays behind of MapLibre still exist, and what a map needs come along?

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { modules, neededStyle, standInFor } from '../../../src/build/maplibre-parts.ts';

const folder = join(dirname(fileURLToPath(import.meta.resolve('maplibre-gl'))), '..');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test.each(Object.entries(modules))('what stands in for %s has the names of it that others take', (path, names) => {
  const source = read(`src/${path}.ts`);
  const standIn = standInFor(`${path}.ts`) ?? '';
  for (const name of names) {
    expect(source).toMatch(new RegExp(`export (function|class|const) ${name}\\b|export \\{[^}]*\\b${name}\\b`));
    expect(() => new Function(`${standIn.replaceAll('export ', '')}; new ${name}();`)()).toThrow(
      `${name} of MapLibre is not part of this build`,
    );
  }
});

test('programs stay behind with what they draw, and no others', () => {
  for (const name of ['heatmap.vertex', 'terrain_depth.fragment', '_projection_globe.vertex']) {
    expect(read(`src/shaders/glsl/${name}.glsl.g.ts`)).toContain('export default');
    expect(standInFor(`shaders/glsl/${name}.glsl.g.ts`)).toBe('export default "";');
  }
  for (const name of ['line.vertex', 'symbol_sdf.fragment', '_projection_mercator.vertex', 'sky.vertex'])
    expect(standInFor(`shaders/glsl/${name}.glsl.g.ts`)).toBeNull();
  expect(standInFor('webgl/draw/draw_line.ts')).toBeNull();
});

test('the style keeps the map, its zoom buttons and gestures, and is well formed', () => {
  const whole = read('dist/maplibre-gl.css');
  const needed = neededStyle(whole);
  for (const kept of ['maplibregl-canvas', 'maplibregl-ctrl-zoom-in', 'cooperative-gesture', 'maplibregl-ctrl-group'])
    expect(needed).toContain(kept);
  for (const gone of ['maplibregl-ctrl-logo', 'maplibregl-popup', 'maplibregl-marker']) {
    expect(whole).toContain(gone);
    expect(needed).not.toContain(gone);
  }
  expect(needed.split('{')).toHaveLength(needed.split('}').length);
});
