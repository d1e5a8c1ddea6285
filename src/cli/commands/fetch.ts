// `fetch` and `build`: what a story has at an address is fetched, checked with the rest, and stored beside it; then the site is built.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ask } from '../../story/download.ts';
import { filesElsewhere, gather } from '../../story/elsewhere.ts';
import { openFolder } from '../../story/load.ts';
import { parseStory } from '../../story/parse.ts';
import { type Command, print, printIssues, storyFolder } from '../command.ts';

export const fetchCommand: Command = {
  name: 'fetch',
  usage: [
    '[FOLDER]           fetches the files that datapackage.json has by an https address; stores them if the story is whole',
  ],
  options: ['story'],
  run: (given, context) => fetchStory(storyFolder(given, context)),
};

export const buildCommand: Command = {
  name: 'build',
  usage: ['[FOLDER]           as fetch, then builds the site with this story first'],
  options: ['story'],
  async run(given, context) {
    const folder = storyFolder(given, context);
    const fetched = await fetchStory(folder);
    return fetched === 0 ? context.builders.build(folder, context.root) : fetched;
  },
};

/** Fetches what a story has elsewhere. All of it is stored, or nothing. @internal */
export async function fetchStory(folder: string, ask?: Ask): Promise<0 | 1> {
  const opened = openFolder(folder);
  if (!opened.ok) {
    printIssues(folder, opened.issues);
    return 1;
  }
  const { files: stored, name } = opened;
  const elsewhere = filesElsewhere(stored['datapackage.json'] ?? '');
  const { files, issues } = await gather(elsewhere, ask);
  const parsed = issues.length > 0 ? { ok: false as const, issues } : parseStory({ ...stored, ...files }, name);
  if (!parsed.ok) {
    printIssues(folder, parsed.issues);
    print(elsewhere.length > 0 ? 'Nothing was stored: the folder is as it was.\n' : '');
    return 1;
  }
  for (const { file, address } of elsewhere) {
    const text = files[file] ?? '';
    const changed = stored[file] !== text;
    if (changed) writeFileSync(join(folder, file), text);
    print(`${file}: ${changed ? 'stored' : 'unchanged'}, from ${address}\n`);
  }
  return 0;
}
