// How is a cell checked? The questions that every table asks of its cells, with the answer kept as an issue.

import type { Row } from './csv.ts';
import { type Issue, quote, suggest } from './issue.ts';

/** A notebook for the issues of one file, begun with those already found. What is `null` could not be read, and is not asked. */
export function createCheck(file: string, found: readonly Issue[]) {
  const issues = [...found];
  const report = (row: number, column: string, expected: string, what: string, remedy: string | null = null) => {
    issues.push({ file, row, column, expected, found: what, remedy });
  };
  return {
    issues,
    report,
    unique(rowOf: Map<string, number>, id: string, row: number, column: string) {
      const twin = rowOf.get(id);
      if (id === '') report(row, column, 'an id', 'an empty cell');
      else if (twin !== undefined) report(row, column, 'each id once', `${quote(id)}, which row ${twin} has too`);
      rowOf.set(id, row);
    },
    known(
      id: string,
      ids: ReadonlySet<string> | ReadonlyMap<string, unknown> | null,
      row: number,
      column: string,
      expected: string,
    ) {
      if (ids && !ids.has(id)) report(row, column, expected, quote(id), suggest(id, ids.keys()));
    },
    oneOf(value: string, allowed: readonly string[] | null, row: number, column: string) {
      if (allowed && !allowed.includes(value)) {
        report(row, column, `one of ${allowed.filter(Boolean).join(', ')}`, quote(value), suggest(value, allowed));
      }
    },
    filled<Column extends string>(cells: Row<Column>['cells'], row: number, columns: readonly NoInfer<Column>[]) {
      for (const column of columns) if (cells[column] === '') report(row, column, 'a text', 'an empty cell');
    },
  };
}
