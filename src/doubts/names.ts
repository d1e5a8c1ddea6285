// Which two names are likely one, mistyped? A second origin that is only a slip makes one witness two.

import { editDistance, quote } from '../story/issue.ts';
import { reportsTable, sourcesTable } from '../story/tables.ts';
import { type DoubtKind, rowIn } from './doubt.ts';

// In shorter names a letter makes another one: ap and afp.
const shortest = 5;

export const nearNames: DoubtKind = {
  id: 'near-names',
  title: 'two names that differ by a letter',
  why: 'Two spellings are two to the program: two statuses, two outlets, or two origins and so two witnesses.',
  remedy: 'Keep one spelling, unless they are two indeed.',
  find: ({ story: { settings, sources, reports }, rows }) => [
    ...(['origin', 'publisher'] as const).flatMap((column) =>
      nearPairs(sources.map((source) => source[column])).map(([first, second]) => ({
        file: sourcesTable.file,
        row: rowIn(rows.sources, sources.find((source) => source[column] === second)?.id ?? ''),
        column,
        seen: `the ${column}s ${quote(first)} and ${quote(second)}`,
      })),
    ),
    // A story that sets no statuses or claimants has those that its reports name, slips among them.
    ...nearPairs(reports.map(({ status }) => status)).map(([first, second]) => ({
      file: reportsTable.file,
      row: rowIn(rows.reports, reports.find(({ status }) => status === second)?.id ?? ''),
      column: 'status',
      seen: `the statuses ${quote(first)} and ${quote(second)}`,
    })),
    ...nearPairs(reports.map(({ claimantKind }) => claimantKind)).map(([first, second]) => ({
      file: reportsTable.file,
      row: rowIn(rows.reports, reports.find(({ claimantKind }) => claimantKind === second)?.id ?? ''),
      column: 'claimant_kind',
      seen: `the kinds of claimant ${quote(first)} and ${quote(second)}`,
    })),
    ...(['placeStatuses', 'roadStatuses'] as const).flatMap((list) => {
      // Where the ids are near too, the reports that use them are told.
      const idOf = new Map(settings[list].map(({ label, id }) => [label, lettersOf(id)]));
      return nearPairs([...idOf.keys()])
        .filter(([first, second]) => !isNear(idOf.get(first) ?? '', idOf.get(second) ?? ''))
        .map(([first, second]) => ({
          file: 'datapackage.json',
          row: null,
          column: `dateline.${list}.${settings[list].findIndex(({ label }) => label === second)}.label`,
          seen: `the labels ${quote(first)} and ${quote(second)}`,
        }));
    }),
  ],
};

/** The pairs of different names that are alike but for a letter, a capital, a space or a mark. */
function nearPairs(names: readonly string[]): readonly (readonly [string, string])[] {
  const each = [...new Set(names)].map((name) => ({ name, letters: lettersOf(name) }));
  return each.flatMap((second, index) =>
    each
      .slice(0, index)
      .filter((first) => isNear(first.letters, second.letters))
      .map((first) => [first.name, second.name] as const),
  );
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false;
  // Channel 4 is not Channel 5.
  return digitsOf(a) === digitsOf(b) && editDistance(a, b) <= 1;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}
