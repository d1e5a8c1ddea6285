// How does GitHub show what the checker found beside the files of a pull request? As the workflow commands of its annotations.

import { ascending } from 'd3-array';
import { doubtKinds } from '../../doubts/doubts.ts';
import type { Checked } from './checked.ts';
import { writeNumbers } from './text.ts';

/** A command a line; `pathOf` gives the path of a file as the repository has it. */
export function writeGithub(checked: Checked, pathOf: (file: string) => string): string {
  const errors = checked.issues.map(({ file, row, line, column, expected, found, remedy }) => {
    const message = `${placeOf(row, column)}expected ${expected}, found ${found}${remedy === null ? '' : `. ${remedy}`}`;
    return command('error', { file: pathOf(file), line, title: column ?? 'The file' }, message);
  });
  const warnings = firstOfEachKindFirst(checked.warnings).map(({ kind, file, row, line, column, seen }) => {
    const { title = kind, remedy = '' } = doubtKinds.find(({ id }) => id === kind) ?? {};
    return command(
      'warning',
      { file: pathOf(file), line, title: `Doubt: ${title}` },
      `${placeOf(row, column)}${seen}. ${remedy}`,
    );
  });
  const sum = command('notice', { title: 'Dateline' }, `${checked.folder}: ${writeNumbers(checked)}.`);
  return `${[...errors, ...warnings, sum].join('\n')}\n`;
}

/** GitHub shows ten errors and ten warnings of a step, so that none of a kind should crowd out the others. */
function firstOfEachKindFirst<What extends { readonly kind: string }>(found: readonly What[]): readonly What[] {
  const met = new Map<string, number>();
  const numbered = found.map((each) => {
    const number = (met.get(each.kind) ?? 0) + 1;
    met.set(each.kind, number);
    return { each, number };
  });
  return numbered.sort((a, b) => ascending(a.number, b.number)).map(({ each }) => each);
}

/** The row stands beside the line, since an editor has the file open in a spreadsheet. */
function placeOf(row: number | null, column: string | null): string {
  const parts = [row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

/** `::warning file=a.csv,line=3,title=b::message`, escaped as the runner undoes it; what is `null` is left out. */
function command(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | null>>,
  message: string,
): string {
  const told = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${name} ${told.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property a colon or a comma would end it. */
function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
