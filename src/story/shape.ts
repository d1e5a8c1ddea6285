// How does an editor read that a value has the wrong shape? What valibot expected and found, in words.

import * as v from 'valibot';
import { quote } from './issue.ts';

/** Where in its file a value stands, what was expected there, and what was found. */
export function describeShape(issue: v.BaseIssue<unknown>): { column: string | null; expected: string; found: string } {
  // A check of two values at once tells of the whole, but its path leads to the one to mend.
  const value = issue.path ? issue.path.at(-1)?.value : issue.input;
  // A check of our own carries an editor's words in its message; a check of a type carries the type.
  const expected = issue.kind === 'validation' ? issue.message : writeType(issue);
  return { column: v.getDotPath(issue), expected, found: quote(value) };
}

function writeType({ expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === null) return message;
  const options = [...expected.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
  if (options.length > 1) return `one of ${options.join(', ')}`;
  if (options.length === 1 && received === 'undefined') return 'this entry';
  return typeNames[expected] ?? expected;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};
