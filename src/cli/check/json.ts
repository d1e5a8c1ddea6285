// How does a program read what the checker found? As JSON whose keys stay: README.md documents them.

import { doubtKinds } from '../../doubts/doubts.ts';
import type { Checked } from './checked.ts';

export function writeJson({ folder, story, issues, warnings }: Checked): string {
  const kinds = doubtKinds.flatMap(({ id, title, why, remedy }) => {
    const count = warnings.filter(({ kind }) => kind === id).length;
    return count > 0 ? [[id, { title, why, remedy, count }] as const] : [];
  });
  const value = {
    folder,
    title: story?.title ?? null,
    issues: issues.map(({ file, row, line, column, expected, found, remedy }) => ({
      ...{ file, row, line, column },
      ...{ expected, found, remedy },
    })),
    warnings: warnings.map(({ kind, file, row, line, column, seen }) => ({ kind, file, row, line, column, seen })),
    kinds: Object.fromEntries(kinds),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
