// The invented valley that all tests share: the good story of tests/fixtures, and what a test puts in place of a file.

import { fileURLToPath } from 'node:url';
import { writeIssue } from '../../src/story/issue.ts';
import { type ParsedStory, readStoryFolder } from '../../src/story/load.ts';
import { type Files, parseStory } from '../../src/story/parse.ts';
import type { Story } from '../../src/story/types.ts';

export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
export const goodFolder = `${fixtures}good`;
export const goodFiles: Files = readStoryFolder(goodFolder);

/** The story of the good files with some replaced; throws with the issues where they make none. */
export function valley(changed: Files = {}): Story {
  return wholeValley(changed).story;
}

/** The same with its texts and rows. */
export function wholeValley(changed: Files = {}): ParsedStory {
  const parsed = parseStory({ ...goodFiles, ...changed });
  if (!parsed.ok) throw new Error(parsed.issues.map(writeIssue).join('\n'));
  return parsed;
}

/** The issues of the good files with some replaced, as an editor reads them. */
export function issuesOf(changed: Files): readonly string[] {
  const parsed = parseStory({ ...goodFiles, ...changed });
  return parsed.ok ? [] : parsed.issues.map(writeIssue);
}

/** A good file with one text in it replaced; throws where the text is not in it, so that no test replaces nothing. */
export function goodFileWith(name: string, from: string, to: string): Files {
  const text = goodFiles[name];
  if (!text?.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return { [name]: text.replace(from, to) };
}
