// One command proves it: lint, types, nothing dead, unit tests, build with its byte budget, and a reader's journey in a real browser.

import { ensureChromium, ensureDependencies, run } from './ensure.mjs';

ensureDependencies();
run('npx', ['biome', 'ci', '.']);
run('npx', ['tsc', '--noEmit']);
run('npm', ['run', '--silent', 'dead']);
run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts']);
run('npm', ['run', '--silent', 'dateline', '--', 'check', '--quiet']);
// With the address that the browser tests serve it at, so that cards and oEmbed are written too.
run('npx', ['vite', 'build', '--logLevel', 'warn'], { env: { DATELINE_URL: 'http://localhost:4311/' } });
run('node', ['tests/stock-validator.mjs']);
run('node', ['tests/budget.mjs']);
run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
  env: { CHROMIUM: ensureChromium() },
});
