// What is a command? Its words in the help, its options, and what it does with a story.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, writeIssue } from '../story/issue.ts';
import { type ParsedStory, readStory } from '../story/load.ts';
import type { Clock } from '../story/types.ts';

export type ExitCode = 0 | 1 | 2; // done; the story or the input has issues; the command was not understood

export interface Command {
  readonly name: string;
  /** Its lines in the help, without the name: the arguments and what it does, then a line for each option. */
  readonly usage: readonly [head: string, ...options: string[]];
  /** The options that it knows, each with a value; anything else is refused. */
  readonly options: readonly string[];
  /** The options without a value. */
  readonly flags?: readonly string[];
  run(given: Given, context: Context): ExitCode | Promise<ExitCode>;
}

/** What stood on the command line. */
export interface Given {
  readonly words: readonly string[]; // behind the name of the command
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** What a command works with. */
export interface Context {
  readonly root: string; // the folder of the project
  readonly builders: Builders;
}

/** What needs the builder, which no other command waits for; told from outside. */
export interface Builders {
  /** Makes one file out of a story folder. */
  pack(folder: string, root: string, write: (html: string) => void): Promise<0 | 1>;
  /** Builds the site with the story of a folder first. */
  build(folder: string, root: string): Promise<0 | 1>;
}

/** The command line cannot be understood: told with the help. */
export class UsageError extends Error {}

/** The folder of the story that is meant: a path, the name of a folder in `data/`, or the first story. */
export function storyFolder({ words, options }: Given, { root }: Context): string {
  const named = options.story ?? words[0];
  if (named === undefined) return join(root, 'data', 'afghanistan-2021');
  const shipped = join(root, 'data', named);
  return !existsSync(named) && existsSync(shipped) ? shipped : named;
}

/** Does something with the story of a folder, or prints the issues for which it is refused. */
export function withStory(folder: string, use: (parsed: ParsedStory) => void): 0 | 1 {
  const parsed = readStory(folder);
  if (!parsed.ok) return refuse(folder, parsed.issues);
  use(parsed);
  return 0;
}

/** Prints the issues for which a story is refused. */
export function refuse(folder: string, issues: readonly Issue[]): 1 {
  printIssues(folder, issues);
  return 1;
}

export function printIssues(folder: string, issues: readonly Issue[]) {
  for (const issue of issues) console.error(writeIssue(issue));
  console.error(`\n${folder}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}.`);
}

export function clockOf({ options }: Given): Clock {
  const text = options.clock ?? 'as-reported';
  if (text === 'as-reported' || text === 'hindsight') return text;
  throw new UsageError(`--clock: expected as-reported or hindsight, found "${text}"`);
}

/** The title that is asked for, if any. */
export function titleOf({ title }: Given['options']): string | undefined {
  if (title?.trim() === '') throw new UsageError('--title: expected a text, found an empty one');
  return title;
}

export function print(text: string) {
  process.stdout.write(text);
}
