// Who counted what, and what was corrected? tallies.csv and corrections.csv, checked.

import { createCheck, createNotebook } from './check.ts';
import { readTable } from './csv.ts';
import { isDay, toDay } from './day.ts';
import { quote } from './issue.ts';
import { sourcesNamedIn } from './sources.ts';
import { correctionsTable, qualifiers, talliesTable } from './tables.ts';
import type { Correction, SourceId, Tally } from './types.ts';
import { dayRemedy } from './written-day.ts';

/** The published counts and the row of each, with every issue of the file; an empty text is a story without counts. */
export function readTallies(csv: string, sources: ReadonlyMap<string, number> | null) {
  const table = csv === '' ? { readable: true, rows: [], issues: [] } : readTable(csv, talliesTable);
  const check = createCheck(createNotebook(talliesTable.file, table.issues));
  const rowOf = new Map<string, number>();
  const value: Tally[] = [];
  for (const { number, cells } of table.rows) {
    check.unique(rowOf, cells.tally_id, number, 'tally_id');
    check.known(cells.source_id, sources, number, 'source_id', 'the id of a row in sources.csv');
    check.filled(cells, number, ['measure', 'party']);
    check.oneOf(cells.qualifier, qualifiers, number, 'qualifier');
    const asOf = toDay(cells.as_of);
    if (!asOf) check.report(number, 'as_of', 'a day like 2021-08-12', quote(cells.as_of), dayRemedy(cells.as_of));
    for (const column of ['value', 'of_total'] as const) {
      const text = cells[column];
      const mayBeEmpty = column === 'of_total' && text === '';
      if (!mayBeEmpty && !/^\d+(\.\d+)?$/.test(text))
        check.report(number, column, 'a number like 12', quote(text), numberRemedy(text));
    }
    if (!asOf) continue;
    value.push({
      id: cells.tally_id,
      source: cells.source_id as SourceId,
      asOf,
      measure: cells.measure,
      party: cells.party,
      value: Number(cells.value),
      qualifier: cells.qualifier as Tally['qualifier'],
      total: cells.of_total === '' ? null : Number(cells.of_total),
      note: cells.note,
    });
  }
  return { value, rowOf, used: sourcesNamedIn(table), issues: check.issues };
}

/** The log of corrections, with every issue of the file; an empty text is a story without any. */
export function readCorrections(csv: string) {
  const table = csv === '' ? { rows: [], issues: [] } : readTable(csv, correctionsTable);
  const check = createCheck(createNotebook(correctionsTable.file, table.issues));
  const value: Correction[] = [];
  for (const { number, cells } of table.rows) {
    check.filled(cells, number, ['row', 'change', 'reason']);
    if (!isDay(cells.date))
      check.report(number, 'date', 'a day like 2021-08-12', quote(cells.date), dayRemedy(cells.date));
    else value.push({ date: cells.date, row: cells.row, change: cells.change, reason: cells.reason });
  }
  return { value, issues: check.issues };
}

/** What to do about a number as half of Europe writes it. */
function numberRemedy(text: string): string | null {
  return /^\d+,\d+$/.test(text) ? `Write ${text.replace(',', '.')}.` : null;
}
