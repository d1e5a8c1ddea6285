// A story folder on disk for as long as a test runs.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Files } from '../../src/story/parse.ts';
import { goodFiles } from './valley.ts';

/** An empty folder. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with the good story, but for the files that differ. */
export function folderOf(changed: Files, folder = emptyFolder()): string {
  for (const [name, text] of Object.entries({ ...goodFiles, ...changed })) writeFileSync(join(folder, name), text);
  return folder;
}
