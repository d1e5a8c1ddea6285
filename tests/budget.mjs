// How heavy is the page? The built files, compressed, against what a reader should have to load.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist/assets';

/** kB, gzip (fonts are compressed already). A reader on a phone waits for the first two; the rest arrives behind them. */
const budgets = [
  { what: 'page without the map: script and style', kB: 70, files: /^index-.*\.(js|css)$/ },
  { what: 'story without its texts', kB: 70, files: /^story-.*\.json$/ },
  { what: 'texts of the reports', kB: 150, files: /^texts-.*\.json$/ },
  { what: 'ground of the map', kB: 120, files: /^ground-.*\.json$/ },
  { what: 'map: script, worker and style', kB: 518, files: /^(map-view|maplibre-gl-worker)-.*\.(js|css)$/ },
  { what: 'fonts', kB: 80, files: /\.woff2$/ },
];

const names = readdirSync(folder);
let exceeded = false;
for (const { what, kB, files } of budgets) {
  const found = names.filter((name) => files.test(name));
  const bytes = found.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
  const over = found.length === 0 || bytes > kB * 1000;
  exceeded ||= over;
  console.log(`${over ? 'OVER ' : 'ok   '}${(bytes / 1000).toFixed(1).padStart(7)} of ${kB} kB  ${what}`);
}
if (exceeded) {
  console.error('A byte budget is exceeded, or a file that it speaks of is missing.');
  process.exitCode = 1;
}

function sizeOf(path) {
  const bytes = readFileSync(path);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
