// Which two names are likely one, mistyped? A second origin that is only a slip makes one witness two.

import { editDistance, quote } from '../story/issue.ts';
import type { Settings } from '../story/settings.ts';
import { sourcesTable } from '../story/tables.ts';
import { type DoubtKind, rowIn } from './doubt.ts';

// In shorter names a letter makes another one: ap and afp.
const shortest = 5;

export const nearNames: DoubtKind = {
  id: 'near-names',
  title: 'two names that differ by a letter',
  why: 'Two spellings are two to the program: two statuses, two outlets, or two origins and so two witnesses.',
  remedy: 'Keep one spelling, unless they are two indeed.',
  find: ({ story: { settings, sources }, rows }) => {
    const statuses = [...settings.placeStatuses, ...settings.roadStatuses];
    return [
      ...(['id', 'label'] as const).flatMap((part) =>
        nearPairs(statuses.map((status) => status[part])).map(([first, second]) => ({
          file: 'datapackage.json',
          row: null,
          column: `dateline.${pathOf(settings, part, second)}`,
          seen: `the statuses ${quote(first)} and ${quote(second)}`,
        })),
      ),
      ...(['origin', 'publisher'] as const).flatMap((column) =>
        nearPairs(sources.map((source) => source[column])).map(([first, second]) => ({
          file: sourcesTable.file,
          row: rowIn(rows.sources, sources.find((source) => source[column] === second)?.id ?? ''),
          column,
          seen: `the ${column}s ${quote(first)} and ${quote(second)}`,
        })),
      ),
    ];
  },
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

function pathOf({ placeStatuses, roadStatuses }: Settings, part: 'id' | 'label', name: string): string {
  const place = placeStatuses.findIndex((status) => status[part] === name);
  if (place >= 0) return `placeStatuses.${place}.${part}`;
  return `roadStatuses.${roadStatuses.findIndex((status) => status[part] === name)}.${part}`;
}
