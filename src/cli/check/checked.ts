// What does the checker find in a folder? Its issues, or else its doubts, each with its line, in the order of files and rows.

import { ascending } from 'd3-array';
import type { Doubt } from '../../doubts/doubt.ts';
import { doubtsOf } from '../../doubts/doubts.ts';
import type { Issue } from '../../story/issue.ts';
import { checkLarge } from '../../story/large/read.ts';
import { isLarge } from '../../story/large/size.ts';
import { openFolder } from '../../story/load.ts';
import { parseStory } from '../../story/parse.ts';
import { storyFileNames } from '../../story/tables.ts';
import type { Story } from '../../story/types.ts';
import { createLines, type Spot } from './lines.ts';

export type Located<What> = What & { readonly line: number | null }; // in its file, from 1

export interface Checked {
  readonly folder: string;
  readonly story: Story | null; // `null` where there are issues, for which it is refused
  readonly issues: readonly Located<Issue>[];
  readonly warnings: readonly Located<Doubt>[]; // none are looked for in a story that is refused
}

/** More than these are only checked: to weigh them against each other would take the memory of all and minutes. */
const reviewed = { places: 2_000, reports: 20_000 };

export function checkFolder(folder: string): Checked {
  if (isLarge(folder, reviewed)) return checkStream(folder);
  const opened = openFolder(folder);
  const parsed = opened.ok ? parseStory(opened.files, opened.name) : opened;
  const locate = createLines(opened.ok ? opened.files : {});
  const placed = <What extends Spot>(found: readonly What[]): readonly Located<What>[] =>
    found.map((each) => ({ ...each, line: locate(each) })).sort(byFileAndRow);
  if (!parsed.ok) return { folder, story: null, issues: placed(parsed.issues), warnings: [] };
  return { folder, story: parsed.story, issues: [], warnings: placed(doubtsOf(parsed)) };
}

/** A row is told by its number alone, for which no file need be read again. */
function checkStream(folder: string): Checked {
  const checked = checkLarge(folder);
  if (checked.ok) return { folder, story: checked.story, issues: [], warnings: [] };
  const issues = checked.issues.map((issue) => ({ ...issue, line: null })).sort(byFileAndRow);
  return { folder, story: null, issues, warnings: [] };
}

/** What is about a file as a whole comes before its rows; of one row all stays as it was found. */
function byFileAndRow(a: Located<Spot>, b: Located<Spot>): number {
  return (
    ascending(storyFileNames.indexOf(a.file), storyFileNames.indexOf(b.file)) ||
    ascending(a.row ?? 0, b.row ?? 0) ||
    ascending(a.line ?? 0, b.line ?? 0)
  );
}
