// What is doubtful in the valley with some of its files replaced: of one kind, as `sources.csv, row 4, url: ...`.

import { doubtKinds, doubtsOf } from '../../../src/doubts/doubts.ts';
import type { Files } from '../../../src/story/parse.ts';
import { goodFiles, wholeValley } from '../valley.ts';

export function doubtsIn(kind: string, changed: Files = {}): readonly string[] {
  if (!doubtKinds.some(({ id }) => id === kind)) throw new Error(`no kind ${kind}`);
  return doubtsOf(wholeValley(changed))
    .filter((doubt) => doubt.kind === kind)
    .map(({ file, row, column, seen }) => `${file}, ${row === null ? '' : `row ${row}, `}${column}: ${seen}`);
}

/** The settings of the valley with the colours and shapes of its three statuses, or other words of them, replaced. */
export function statusesAs(changes: readonly Readonly<Record<string, string>>[]): Files {
  const settings = JSON.parse(goodFiles['datapackage.json'] ?? '');
  for (const [index, change] of changes.entries()) Object.assign(settings.dateline.placeStatuses[index], change);
  return { 'datapackage.json': JSON.stringify(settings) };
}

/** The settings of the valley without its days, statuses and claimants, which then are those of its reports. */
export function unsettled(): Files {
  const { dateline, ...others } = JSON.parse(goodFiles['datapackage.json'] ?? '');
  const { placeClasses } = dateline;
  return { 'datapackage.json': JSON.stringify({ ...others, dateline: { placeClasses } }) };
}
