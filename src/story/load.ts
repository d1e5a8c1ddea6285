// Where does a story lie on disk? The one file of this folder that needs Node.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './parse.ts';
import { storyFiles } from './tables.ts';

/** The texts of a story folder by file name; files that a story does not know are passed over. Throws where there is no folder. */
export function readStoryFolder(folder: string): Files {
  const known: readonly string[] = [...storyFiles.needed, ...storyFiles.optional];
  const names = readdirSync(folder).filter((name) => known.includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
