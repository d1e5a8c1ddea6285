// When does a reader on a slow phone see something, and when can he use it? Against an empty MapLibre page, served the same way.
// npm run bench: medians of interleaved loads on a processor four times slower and a line of 1.6 Mbit/s with 150 ms.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium, root } from '../../src/cli/ensure.mjs';
import { chromiumArgs } from '../chromium.mjs';

const runs = Number(process.env.RUNS ?? 7);
const slow = { latency: 150, downloadThroughput: (1.6e6 / 8) | 0, uploadThroughput: (0.75e6 / 8) | 0, offline: false };

/** What must hold, as a share of the empty MapLibre page's time to its first render. */
const limits = { 'first picture': 0.3, 'slider usable': 0.6, 'moving map': 1.4 };

const empty = await buildEmptyPage();
const server = await serve({ '/ours/': join(root, 'dist'), '/empty/': empty });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: chromiumArgs,
});
const times = { empty: [], 'first picture': [], 'slider usable': [], 'moving map': [] };
for (let run = 0; run < runs; run += 1) {
  times.empty.push((await load('/empty/', { map: '#map[data-ready]' })).map);
  const ours = await load('/ours/', {
    'first picture': '.drawing [data-feature]',
    'slider usable': 'input[type="range"]',
    'moving map': '.map[data-state="ready"]',
  });
  for (const [what, ms] of Object.entries(ours)) times[what].push(ms);
}
await browser.close();
server.close();

const base = median(times.empty);
console.log(`medians of ${runs} loads; empty MapLibre page: ${Math.round(base)} ms`);
let exceeded = false;
for (const [what, limit] of Object.entries(limits)) {
  const ms = median(times[what]);
  const share = ms / base;
  exceeded ||= share > limit;
  console.log(
    `${share > limit ? 'OVER ' : 'ok   '}${what.padEnd(14)} ${String(Math.round(ms)).padStart(6)} ms  ${share.toFixed(2)} of it, at most ${limit}`,
  );
}
process.exitCode = exceeded ? 1 : 0;

/** Loads a page in a new context and tells when each selector first has something on the screen, in ms from the navigation. */
async function load(path, selectors) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', slow);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript((wanted) => {
    const seen = {};
    Object.assign(window, { seen });
    const look = () => {
      for (const [name, selector] of Object.entries(wanted)) {
        const found =
          seen[name] === undefined &&
          [...document.querySelectorAll(selector)].some((each) => each.getBoundingClientRect().width > 0);
        if (found) requestAnimationFrame(() => (seen[name] ??= performance.now()));
      }
      if (Object.keys(seen).length < Object.keys(wanted).length) requestAnimationFrame(look);
    };
    look();
  }, selectors);
  await page.goto(`http://localhost:${server.address().port}${path}`, { waitUntil: 'commit' });
  await page.waitForFunction(
    (count) => Object.keys(Reflect.get(window, 'seen')).length === count,
    Object.keys(selectors).length,
    {
      timeout: 120_000,
      polling: 200,
    },
  );
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
  await context.close();
  return seen;
}

/** The page that everyone has who begins with MapLibre: a map with a background and nothing on it. */
async function buildEmptyPage() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-empty-'));
  const dist = join(folder, 'dist');
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Empty</title><div id="map" style="height:400px"></div><script type="module" src="./main.js"></script>',
  );
  const from = (path) => JSON.stringify(join(root, 'node_modules/maplibre-gl/dist', path));
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
    build: { outDir: dist, modulePreload: { polyfill: false }, target: 'baseline-widely-available' },
  });
  return dist;
}

/** Serves folders compressed, as a host does. */
function serve(folders) {
  const types = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.json': 'application/json',
    '.woff2': 'font/woff2',
  };
  const served = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    const prefix = Object.keys(folders).find((each) => path.startsWith(each));
    try {
      const name = path.slice(prefix.length) || 'index.html';
      const bytes = readFileSync(join(folders[prefix], name));
      const type = types[extname(name)] ?? 'application/octet-stream';
      const packed = type === 'font/woff2' ? bytes : gzipSync(bytes);
      response.writeHead(200, {
        'content-type': type,
        ...(packed === bytes ? {} : { 'content-encoding': 'gzip' }),
        'cache-control': 'max-age=600',
      });
      response.end(packed);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    served.listen(0, 'localhost', () => resolve(served));
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
