// Where does a story lie on disk? Beside large/, the one file of this folder that needs Node.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Issue } from './issue.ts';
import { type Files, type Parsed, parseStory } from './parse.ts';
import { storyFileNames } from './tables.ts';

/** A story that is whole, with its words, its ground and its rows. */
export type ParsedStory = Extract<Parsed, { ok: true }>;

/** What lies in a story folder, or that there is none. */
export type OpenedFolder =
  | { readonly ok: true; readonly files: Files; readonly name: string }
  | Extract<Parsed, { ok: false }>;

/** The texts of a story folder, but for those that are left out; files that a story does not know are passed over. */
export function openFolder(folder: string, leftOut: readonly string[] = []): OpenedFolder {
  try {
    return { ok: true, files: readStoryFolder(folder, leftOut), name: nameOf(folder) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const issue: Issue = { file: folder, row: null, column: null, expected: 'a story folder', found, remedy: null };
    return { ok: false, issues: [issue] };
  }
}

/** The story of a folder, or all that is wrong with it; a folder that is not there is an issue too. */
export function readStory(folder: string): Parsed {
  const opened = openFolder(folder);
  return opened.ok ? parseStory(opened.files, opened.name) : opened;
}

/** The texts of a story folder by file name. Throws where there is no folder. @internal */
export function readStoryFolder(folder: string, leftOut: readonly string[] = []): Files {
  const names = readdirSync(folder).filter((name) => storyFileNames.includes(name) && !leftOut.includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The name of the folder as an id. */
function nameOf(folder: string): string {
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || 'story';
}
