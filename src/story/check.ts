// How is a cell checked? The questions that every table asks of its cells, with the answer kept as an issue.

import type { Row } from './csv.ts';
import { type Issue, quote, suggest } from './issue.ts';

/** The issues of one file, as they are found. */
export interface Notebook {
  readonly issues: readonly Issue[];
  /** How many more there are than were to be kept. */
  readonly more: number;
  /** Keeps an issue; a remedy that has to be looked for is given as a function. */
  report(row: number | null, column: string | null, expected: string, found: string, remedy?: Remedy): void;
}

type Remedy = string | null | (() => string | null);

/** A notebook for a file, begun with the issues already found. It keeps so many of them, and only counts the others. */
export function createNotebook(file: string, found: readonly Issue[] = [], most = Number.POSITIVE_INFINITY): Notebook {
  const issues = [...found];
  let more = 0;
  return {
    issues,
    get more() {
      return more;
    },
    report(row, column, expected, found, remedy = null) {
      if (issues.length >= most) more += 1;
      else {
        issues.push({ file, row, column, expected, found, remedy: typeof remedy === 'function' ? remedy() : remedy });
      }
    },
  };
}

/** Enough of a map for the row of each id: of very many there is another, see `large/id-rows.ts`. */
export interface RowOf {
  readonly size: number;
  get(id: string): number | undefined;
  has(id: string): boolean;
  set(id: string, row: number): unknown;
  keys(): Iterable<string>;
}

/** Among which ids another may be. */
type Ids = Pick<RowOf, 'size' | 'has' | 'keys'>;

// A thousand mistakes among ten thousand ids; who makes more of them among more is not kept waiting for what they may have meant.
const mostCompared = 10_000_000;

/** The questions to the cells of one file, with a notebook for the answers. What is `null` could not be read, and is not asked. */
export function createCheck(notebook: Notebook) {
  const { issues, report } = notebook;
  const meant = new Map<string, string | null>();
  let patience = mostCompared;

  /** What an id may be meant for; the same mistake is often made in many rows. */
  function nearest(id: string, ids: Ids, column: string) {
    const key = `${column} ${id}`;
    const known = meant.get(key);
    if (known !== undefined || patience < 0) return known ?? null;
    patience -= ids.size;
    const remedy = suggest(id, ids.keys());
    meant.set(key, remedy);
    return remedy;
  }

  return {
    issues,
    report,
    unique(rowOf: RowOf, id: string, row: number, column: string) {
      const twin = rowOf.get(id);
      if (id === '') report(row, column, 'an id', 'an empty cell');
      else if (twin !== undefined) report(row, column, 'each id once', `${quote(id)}, which row ${twin} has too`);
      rowOf.set(id, row);
    },
    known(id: string, ids: Ids | null, row: number, column: string, expected: string) {
      if (ids && !ids.has(id)) report(row, column, expected, quote(id), () => nearest(id, ids, column));
    },
    oneOf(value: string, allowed: readonly string[] | null, row: number, column: string) {
      if (allowed && !allowed.includes(value)) {
        report(row, column, `one of ${allowed.filter(Boolean).join(', ')}`, quote(value), () =>
          suggest(value, allowed),
        );
      }
    },
    filled<Column extends string>(cells: Row<Column>['cells'], row: number, columns: readonly NoInfer<Column>[]) {
      for (const column of columns) if (cells[column] === '') report(row, column, 'a text', 'an empty cell');
    },
  };
}
