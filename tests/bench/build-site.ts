// What does a reader load? The product's own build, in a folder of its own, so that nothing old is measured.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/ensure.mjs';

export interface Site {
  readonly folder: string;
  readonly seconds: number; // that the build took
}

/** Builds the site with the story of a folder, or with the one that it always shows; a build wants a process to itself. */
export function buildSite(story?: string): Site {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  const begun = performance.now();
  run('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', folder, '--emptyOutDir'], {
    env: story === undefined ? {} : { DATELINE_STORY: story },
  });
  return { folder, seconds: (performance.now() - begun) / 1000 };
}
