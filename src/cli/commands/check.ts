// `check`: whether a story is whole, and what in it is doubtful.

import { isAbsolute, relative, resolve } from 'node:path';
import { checkFolder } from '../check/checked.ts';
import { writeGithub } from '../check/github.ts';
import { writeJson } from '../check/json.ts';
import { writeText } from '../check/text.ts';
import { type Command, print, storyFolder, UsageError } from '../command.ts';

const formats = ['text', 'json', 'github'] as const;

export const checkCommand: Command = {
  name: 'check',
  usage: [
    '[FOLDER]           whether a story is whole (issues), and what in it is doubtful (warnings)',
    `--format ${formats.join('|')}       (default: text; github: annotations of a pull request)`,
    '--all                           text: no list is cut',
    '--quiet                         text: of the warnings only their numbers',
    '--strict                        warnings are a failure too',
    'exit code 0 whole, 1 issues (with --strict also warnings), 2 not understood',
  ],
  options: ['story', 'format'],
  flags: ['all', 'quiet', 'strict'],
  run(given, context) {
    const { format = 'text' } = given.options;
    const known = formats.find((each) => each === format);
    if (!known) throw new UsageError(`--format: expected one of ${formats.join(', ')}, found "${format}"`);
    const folder = fromHere(storyFolder(given, context));
    const checked = checkFolder(folder);
    // Of annotations GitHub expects the path from the top of the checkout.
    const top = process.env.GITHUB_WORKSPACE ?? context.root;
    const pathOf = (file: string) => relative(top, resolve(folder, file)).replaceAll('\\', '/');
    if (known === 'json') print(writeJson(checked));
    else if (known === 'github') print(writeGithub(checked, pathOf));
    else print(writeText(checked, { all: given.flags.has('all'), quiet: given.flags.has('quiet') }));
    const failed = checked.issues.length > 0 || (given.flags.has('strict') && checked.warnings.length > 0);
    return failed ? 1 : 0;
  },
};

/** The shorter path of a folder where it lies under the one that is worked in. */
function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? folder : path;
}
