// May a story be written here, and under which name? What `new` and `import` ask before they touch the disk.

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Issue, quote } from '../story/issue.ts';
import type { Files } from '../story/parse.ts';

/** What keeps a story from being written into a folder; nothing where it can be. Its last part becomes the id of the story. */
export function folderIssues(folder: string): readonly Issue[] {
  const name = basename(resolve(folder));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    const id = name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const remedy = id === '' ? null : `Call it "${id}".`;
    return [issue(folder, 'a folder whose name is an id of small letters, digits and hyphens', quote(name), remedy)];
  }
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory())
    return [issue(folder, 'a folder', 'a file of that name', 'Choose another name.')];
  if (readdirSync(folder).length === 0) return [];
  return [issue(folder, 'no such folder, or an empty one', 'files in it', 'Choose another name; nothing was written.')];
}

/** Writes the files of a story, and the folder where it is missing. */
export function writeFolder(folder: string, files: Files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function issue(file: string, expected: string, found: string, remedy: string | null): Issue {
  return { file, row: null, column: null, expected, found, remedy };
}
