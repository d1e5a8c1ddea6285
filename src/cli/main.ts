// Which command is meant? The editor's and the researcher's commands, their options and their help.

import { parseArgs } from 'node:util';
import { type Builders, type Command, type Context, type ExitCode, print, UsageError } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { buildCommand, fetchCommand } from './commands/fetch.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { packCommand } from './commands/pack.ts';
import { coverageCommand, talliesCommand } from './commands/reviews.ts';
import { statusCommand } from './commands/status.ts';

const commands: readonly Command[] = [
  newCommand,
  importCommand,
  statusCommand,
  checkCommand,
  talliesCommand,
  coverageCommand,
  exportCommand,
  fetchCommand,
  buildCommand,
  packCommand,
];

const help = `Usage: npm run dateline -- COMMAND [OPTIONS]

${commands.map(({ name, usage: [head, ...options] }) => [`  ${name} ${head}`, ...options.map((each) => `         ${each}`)].join('\n')).join('\n')}
`;

const noBuilders: Builders = { pack: unavailable, build: unavailable };

async function unavailable(): Promise<never> {
  throw new UsageError('not available here');
}

/** Runs a command. Returns the exit code: 0 done, 1 the story has issues, 2 the command was not understood. */
export async function main(args: readonly string[], root: string, builders: Builders = noBuilders): Promise<ExitCode> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h') {
      print(help);
      return name === undefined ? 2 : 0;
    }
    const command = commands.find((each) => each.name === name);
    if (!command) throw new UsageError(`no such command: "${name}"`);
    const context: Context = { root, builders };
    return await runCommand(command, rest, context);
  } catch (error) {
    if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
    console.error(`dateline: ${error.message}\n\n${help}`);
    return 2;
  }
}

function runCommand(command: Command, args: readonly string[], context: Context) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(command.options.map((name) => [name, text])),
      ...Object.fromEntries((command.flags ?? []).map((name) => [name, flag])),
      help: { ...flag, short: 'h', default: false },
    },
  });
  const { help: asked, ...others } = values;
  if (asked) {
    print(help);
    return 0;
  }
  const told = Object.entries(others);
  const given = {
    words: positionals,
    options: Object.fromEntries(told.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    flags: new Set(told.flatMap(([name, value]) => (value === true ? [name] : []))),
  };
  return command.run(given, context);
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
