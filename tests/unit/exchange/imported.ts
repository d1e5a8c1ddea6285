// A story out of somebody else's tables, as an import makes it, or the issues for which it is refused.

import { readFileSync } from 'node:fs';
import { composeStory } from '../../../src/exchange/compose.ts';
import { type Kind, readAll } from '../../../src/exchange/intake.ts';
import { writeIssue } from '../../../src/story/issue.ts';
import type { Files } from '../../../src/story/parse.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { fixtures } from '../valley.ts';

const about = { name: 'my-story', title: 'A test', description: 'Drafted by a test.', credits: [] };

export function fixture(name: string): Files {
  return { [name]: readFileSync(`${fixtures}import/${name}`, 'utf8') };
}

/** The files, the parts of the story and what was left out; or the issues as an editor reads them. */
export function imported(texts: Files, as?: Kind) {
  const read = readAll(texts, as);
  const composed = read.issues.length > 0 ? read.issues : composeStory(about, read.statements, read.located);
  if (!('ok' in composed)) return { ...empty, issues: composed.map(writeIssue) };
  if (!composed.ok) return { ...empty, issues: composed.issues.map(writeIssue) };
  const parsed = parseStory(composed.files);
  if (!parsed.ok) throw new Error(parsed.issues.map(writeIssue).join('\n'));
  return {
    issues: [],
    files: composed.files,
    ...parsed,
    leftOut: read.leftOut.map(({ what, why }) => `${what}: ${why}`),
  };
}

const empty = { files: null, story: null, texts: null, leftOut: [] };
