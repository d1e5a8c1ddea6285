// Where can a measurement be read again? In a file that no repository keeps, with the machine that it was made on.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/cli/ensure.mjs';
import { openBrowser } from './browser.ts';
import type { Outcome } from './verdicts.ts';

/** Writes what was found; returns the path. */
export async function writeRecord(seed: number, outcomes: Readonly<Record<string, Outcome>>): Promise<string> {
  const browser = await openBrowser();
  const chromium = browser.version();
  await browser.close();
  const date = new Date().toISOString();
  const machine = {
    processors: cpus().length,
    processor: cpus()[0]?.model ?? '',
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    chromium,
  };
  const folder = join(root, 'bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${date.slice(0, 19).replaceAll(':', '-')}.json`);
  writeFileSync(path, `${JSON.stringify({ date, machine, seed, ...outcomes }, null, 2)}\n`);
  return path;
}
