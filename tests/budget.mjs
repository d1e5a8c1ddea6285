// Does what was built keep to its budgets? The files, compressed, are weighed here; what takes time is measured by the bench.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { byteBudgets, timeLimits } from './budgets.mjs';

const folder = 'dist';

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
let exceeded = false;
for (const { what, kB, files } of byteBudgets) {
  const found = names.filter((name) => files.test(name));
  const bytes = found.reduce((sum, name) => sum + sizeOf(join(folder, name)), 0);
  const over = found.length === 0 || bytes > kB * 1000;
  exceeded ||= over;
  console.log(`${over ? 'OVER ' : 'ok   '}${(bytes / 1000).toFixed(1).padStart(7)} of ${kB} kB  ${what}`);
}
for (const { what, most } of Object.values(timeLimits)) {
  console.log(`     at most ${most}  ${what} (measured by npm run bench)`);
}
if (exceeded) {
  console.error('A byte budget is exceeded, or a file that it speaks of is missing.');
  process.exitCode = 1;
}

function sizeOf(path) {
  const bytes = readFileSync(path);
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
