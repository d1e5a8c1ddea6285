// How heavy is the page? The built files, compressed, against what a reader should have to load.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = 'dist';

/** kB, gzip (fonts are compressed already), in the order in which a reader on a phone waits for them. */
const budgets = [
  { what: 'page with the first picture, which needs no script', kB: 40, files: /^index\.html$/ },
  {
    what: 'all that works without the moving map: script, style, story, readings',
    kB: 70,
    files: /^assets\/((index|app|messages|look)-.*\.(js|css)|page-.*\.json)$/,
  },
  { what: 'texts of the reports, when the first place is opened', kB: 150, files: /^assets\/texts-.*\.json$/ },
  {
    what: 'moving map: script, worker and style',
    kB: 458,
    files: /^assets\/(map-view|maplibre-gl-worker)-.*\.(js|css)$/,
  },
  { what: 'ground of the moving map', kB: 70, files: /^assets\/ground-.*\.json$/ },
  { what: 'fonts', kB: 80, files: /\.woff2$/ },
  { what: 'files of a day, when they are asked for', kB: 25, files: /^assets\/(files|asked)-.*\.js$/ },
  {
    what: 'story of another site: its check, beside its own files',
    kB: 40,
    files: /^assets\/(foreign|asked)-.*\.js$/,
  },
];

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
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
