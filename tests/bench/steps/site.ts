// What do the ways find on the line? Their page, built once, and a story for each size.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { makeReady } from '../../../src/build/ready.ts';
import { root } from '../../../src/cli/ensure.mjs';
import { type Served, serve } from '../serve.ts';
import type { Recipe } from '../synthetic-story/recipe.ts';
import { writeSyntheticStory } from '../synthetic-story/write.ts';

/** Builds the page of the ways; returns its folder. */
export async function buildWays(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'dateline-ways-'));
  await build({
    root: join(root, 'tests/bench/steps/ways'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'baseline-widely-available' },
  });
  return outDir;
}

/** Serves the ways with a story, as the product's build would pack it. */
export async function serveWays(ways: string, recipe: Recipe): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-sizes-'));
  const packed = join(folder, 'packed');
  mkdirSync(packed);
  writeSyntheticStory(folder, recipe);
  const { issues, parts } = await makeReady(folder, () => packed);
  if (issues) throw new Error(`The made-up story is refused: ${JSON.stringify(issues[0])}`);
  writeFileSync(join(packed, 'page.json'), JSON.stringify(parts.page));
  return serve({ '/ways/': ways, '/story/': packed });
}
