// `import`: a story folder out of an ACLED export, a UCDP GED export or a plain list.

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { composeStory } from '../../exchange/compose.ts';
import { creditOf, isKind, type Kind, kinds, readAll } from '../../exchange/intake.ts';
import type { Issue } from '../../story/issue.ts';
import { writeAccount } from '../account.ts';
import { type Command, type Given, print, printIssues, titleOf, UsageError } from '../command.ts';
import { folderIssues, writeFolder } from '../write-folder.ts';

export const importCommand: Command = {
  name: 'import',
  usage: [
    'FILE... --out FOLDER  a story folder out of an ACLED export, a UCDP GED export or a plain list',
    `--as ${kinds.join('|')}             what the files are (default: by their columns)`,
    '--title TEXT                    its title',
  ],
  options: ['out', 'as', 'title'],
  run({ words, options }) {
    const { out, as } = options;
    if (words.length === 0) throw new UsageError('import: expected at least one file');
    if (out === undefined) throw new UsageError('import: expected --out FOLDER');
    if (as !== undefined && !isKind(as)) {
      throw new UsageError(`--as: expected one of ${kinds.join(', ')}, found "${as}"`);
    }
    const title = titleOf(options) ?? `Imported from ${words.map((file) => basename(file)).join(', ')}`;
    const issues = importStory(words, out, as, title);
    if (issues.length === 0) return 0;
    printIssues(words.join(', '), issues);
    return 1;
  },
};

/** Writes the story and prints the account of it; writes nothing where there are issues. */
function importStory(words: Given['words'], out: string, as: Kind | undefined, title: string): readonly Issue[] {
  const folder = folderIssues(out);
  if (folder.length > 0) return folder;
  const texts = words.map(readText);
  const lost = texts.flatMap((text) => (typeof text === 'string' ? [] : [text]));
  if (lost.length > 0) return lost;
  const read = readAll(Object.fromEntries(words.map((file, index) => [file, String(texts[index])])), as);
  if (read.issues.length > 0) return read.issues;
  const composed = composeStory(
    {
      name: basename(resolve(out)),
      title,
      description: `Drafted from ${words.map((file) => basename(file)).join(', ')}. IMPORT.md tells what was left out and what is still to be supplied.`,
      credits: read.kinds.flatMap((kind) => creditOf[kind] ?? []),
    },
    read.statements,
    read.located,
  );
  if (!composed.ok) return composed.issues;
  const account = writeAccount(composed.parsed.story, read);
  writeFolder(out, { ...composed.files, 'IMPORT.md': `# ${title}\n\n${account}` });
  print(`${out}: ${account}\nThe same stands in IMPORT.md. Check it with: npm run dateline -- check ${out}\n`);
  return [];
}

function readText(file: string): string | Issue {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { file, row: null, column: null, expected: 'a file to read', found, remedy: null };
  }
}
