// What does everyone have who begins with MapLibre? A map with a background and nothing on it.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../src/cli/ensure.mjs';

/** Builds that page; returns its folder. */
export async function buildEmptyPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-empty-'));
  const outDir = join(folder, 'dist');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Empty</title><div id="map" style="height:400px"></div><script type="module" src="./main.js"></script>',
  );
  const from = (path: string) => JSON.stringify(join(root, 'node_modules/maplibre-gl/dist', path));
  writeFileSync(
    join(folder, 'main.js'),
    `import ${from('maplibre-gl.css')};
import { Map as MapLibre, setWorkerUrl } from ${from('maplibre-gl.mjs')};
import workerUrl from ${JSON.stringify(`${join(root, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs')}?worker&url`)};
setWorkerUrl(new URL(workerUrl, import.meta.url).href);
const style = { version: 8, sources: {}, layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#eee' } }] };
const map = new MapLibre({ container: 'map', style, center: [67, 34], zoom: 4 });
map.once('idle', () => { document.querySelector('#map').dataset.ready = ''; });`,
  );
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, modulePreload: { polyfill: false }, target: 'baseline-widely-available' },
  });
  return outDir;
}
