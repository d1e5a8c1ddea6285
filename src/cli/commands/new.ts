// `new`: a story folder with a small invented example, ready to be replaced.

import { basename, join, relative, resolve } from 'node:path';
import { type Command, type Context, print, printIssues, titleOf, UsageError } from '../command.ts';
import { newStory } from '../new-story.ts';
import { folderIssues, writeFolder } from '../write-folder.ts';

export const newCommand: Command = {
  name: 'new',
  usage: [
    'NAME_OR_FOLDER       a story folder with a small invented example, ready to be replaced',
    '--title TEXT                    its title',
  ],
  options: ['title'],
  run({ words, options }, context) {
    const [named, ...others] = words;
    if (named === undefined || others.length > 0) {
      throw new UsageError('new: expected one name such as my-story, or one folder');
    }
    const title = titleOf(options);
    const folder = folderFor(named, context);
    const issues = folderIssues(folder);
    if (issues.length > 0) {
      printIssues(folder, issues);
      return 1;
    }
    writeFolder(folder, newStory(folder, title));
    print(nextSteps(folder, context));
    return 0;
  },
};

/** A bare name is a folder in `data/`; anything else is a path from where the command is run. */
function folderFor(named: string, { root }: Context): string {
  const folder = /[\\/]|^\.+$/.test(named) ? resolve(named) : join(root, 'data', named);
  const near = relative(process.cwd(), folder);
  return near === '' || near.startsWith('..') ? folder : near;
}

function nextSteps(folder: string, { root }: Context): string {
  const isShipped = resolve(folder) === join(resolve(root), 'data', basename(folder));
  const see = isShipped
    ? `npm run dev                             then open /?story=${basename(folder)} at the address that it prints`
    : `DATELINE_STORY=${folder} npm run dev     shows it while you edit`;
  return `${folder}: an invented example, ready to be replaced. README.md in it tells what each file is.

  ${see}
  npm run dateline -- check ${folder}
  npm run dateline -- build ${folder}
`;
}
