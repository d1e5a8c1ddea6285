// One command proves it: lint, types, unit tests, build with its byte budget, and a reader's journey in a real browser.

import { ensureChromium, ensureDependencies, run } from './ensure.mjs';

ensureDependencies();
run('npx', ['biome', 'ci', '.']);
run('npx', ['tsc', '--noEmit']);
run('npx', ['vitest', 'run', '--config', 'tests/vitest.config.ts']);
run('npm', ['run', '--silent', 'dateline', '--', 'check']);
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('node', ['tests/budget.mjs']);
run('npx', ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
  env: { CHROMIUM: ensureChromium() },
});
