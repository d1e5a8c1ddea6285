// What does a fresh machine still lack? Plain JavaScript on Node alone, since it runs before anything is installed.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Installs the locked dependencies where they are missing or differ from the lock file. */
export function ensureDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.dateline-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing dependencies (npm ci) ...');
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { quiet: true });
  writeFileSync(stamp, lock);
}

/** The path of a Chromium or Chrome: one that is installed, else one that is installed now. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found. Trying Playwright ...');
  if (tries('npx', ['playwright', 'install', 'chromium'])) {
    const downloaded = findChromium();
    if (downloaded) return downloaded;
  }
  console.error('Playwright could not download one. Trying the package manager ...');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const [command, ...steps] of [
    ['apt-get', ['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
    ['dnf', ['install', '-y', 'chromium']],
    ['pacman', ['-Sy', '--noconfirm', 'chromium']],
    ['apk', ['add', 'chromium']],
  ]) {
    if (!tries('which', [command])) continue;
    for (const step of steps) {
      const [first, ...rest] = [...asRoot, command, ...step];
      tries(first, rest);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROMIUM to its path.');
}

/** Runs a command with its output shown; throws where it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const stdio = quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit';
  const done = spawnSync(command, args, { cwd: root, stdio, env: { ...process.env, ...env } });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

function findChromium() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    playwrightChromium(),
  ];
  return places.find((path) => path && existsSync(path));
}

function playwrightChromium() {
  const ask = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
  return spawnSync('node', ['-e', ask], { cwd: root, encoding: 'utf8' }).stdout.trim();
}

function tries(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'ignore', timeout: 300_000 }).status === 0;
}
