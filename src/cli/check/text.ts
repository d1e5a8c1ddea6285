// How does an editor read what the checker found? By file and kind, each kind explained once, long lists cut.

import { group, rollup } from 'd3-array';
import { doubtKinds } from '../../doubts/doubts.ts';
import type { Checked, Located } from './checked.ts';
import type { Spot } from './lines.ts';

export interface TextOptions {
  readonly all: boolean; // no list is cut
  readonly quiet: boolean; // of the warnings only their numbers
}

// More of one kind on one screen are not read.
const longest = 10;

export function writeText(checked: Checked, { all, quiet }: TextOptions): string {
  const { issues, warnings } = checked;
  const found = [...issues.map(fromIssue), ...(quiet ? [] : warnings.map(fromWarning))];
  const explained = new Set<string>();
  const files = [...group(found, ({ file }) => file)].map(([file, inFile]) => {
    const kinds = [...group(inFile, ({ kind }) => kind)].map(([kind, same]) => {
      const heading = `  ${same[0]?.title ?? kind} (${same.length})`;
      const why = explained.has(kind) ? [] : (same[0]?.explanation ?? []).map((line) => `    ${line}`);
      explained.add(kind);
      const shown = all ? same : same.slice(0, longest);
      const rest = same.length - shown.length;
      return [
        heading,
        ...why,
        ...shown.map((each) => `    ${where(each)}${each.text}`),
        ...(rest > 0 ? [`    and ${rest} more: --all shows them`] : []),
      ].join('\n');
    });
    return [file, ...kinds].join('\n');
  });
  const counts = quiet && warnings.length > 0 ? [writeCounts(checked)] : [];
  return `${[writeHead(checked), ...files, ...counts].join('\n\n')}\n`;
}

/** "no issues", "1 issue, 3 warnings". */
export function writeNumbers({ issues, warnings }: Checked): string {
  const numbers = [many(issues.length, 'issue'), ...(warnings.length > 0 ? [many(warnings.length, 'warning')] : [])];
  return numbers.join(', ');
}

function writeHead(checked: Checked): string {
  const { story, folder } = checked;
  if (!story)
    return `${folder}: ${writeNumbers(checked)}. The story is refused; what is doubtful in it is looked for once it is whole.`;
  const { title, places, roads, sources, tallies, crowd } = story;
  const reports = crowd?.reports ?? story.reports.length;
  const untold = crowd ? '\nWhat is doubtful in a story of so many reports is not looked for.' : '';
  return `${title}\n${places.length} places, ${roads.length} roads, ${sources.length} sources, ${reports} reports, ${tallies.length} tallies: ${writeNumbers(checked)}.${untold}`;
}

/** A line for each kind of warning: how many there are. */
function writeCounts({ warnings }: Checked): string {
  const numbers = rollup(
    warnings,
    (same) => same.length,
    ({ kind }) => kind,
  );
  const width = Math.max(...[...numbers.values()].map((number) => String(number).length));
  return doubtKinds
    .flatMap(({ id, title }) => {
      const number = numbers.get(id);
      return number ? [`  ${String(number).padStart(width)}  ${title}`] : [];
    })
    .join('\n');
}

interface Line extends Spot {
  readonly kind: string;
  readonly title: string;
  readonly explanation: readonly string[];
  readonly text: string;
}

/** Issues are of one kind where the same was expected in the same column. */
function fromIssue({ file, row, column, expected, found, remedy }: Located<Checked['issues'][number]>): Line {
  const title = `${column === null ? '' : `${column}: `}expected ${expected}`;
  const text = `found ${found}${remedy === null ? '' : `. ${remedy}`}`;
  return { file, row, column: null, kind: title, title, explanation: [], text };
}

function fromWarning({ kind, file, row, column, seen }: Checked['warnings'][number]): Line {
  const { title = kind, why = '', remedy = '' } = doubtKinds.find(({ id }) => id === kind) ?? {};
  return { file, row, column, kind, title: capital(title), explanation: [why, remedy], text: seen };
}

function where({ row, column }: Spot): string {
  const parts = [row === null ? null : `row ${row}`, column].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(', ')}: `;
}

function many(number: number, one: string): string {
  return `${number === 0 ? 'no' : number} ${one}${number === 1 ? '' : 's'}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
