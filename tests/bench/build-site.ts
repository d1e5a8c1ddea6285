// What does a reader load? The product's own build, in a folder of its own, so that nothing old is measured.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../src/cli/ensure.mjs';

export interface Site {
  readonly folder: string;
  readonly seconds: number; // that the build took
}

/** Builds the site with the story of a folder, or with the one that it always shows. */
export async function buildSite(story?: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  if (story !== undefined) process.env.DATELINE_STORY = story;
  const begun = performance.now();
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  delete process.env.DATELINE_STORY;
  return { folder, seconds: (performance.now() - begun) / 1000 };
}
