// Which dates frame the story? events.csv, checked; each rests on a source as a report does.

import { createCheck, createNotebook } from './check.ts';
import { readTable } from './csv.ts';
import { toDay } from './day.ts';
import { quote } from './issue.ts';
import { eventsTable } from './tables.ts';
import type { SourceId, StoryEvent } from './types.ts';
import { dayRemedy } from './written-day.ts';

/** The dates that frame the story, with every issue of the file; an empty text is a story without any. */
export function readEvents(csv: string, sources: ReadonlyMap<string, number> | null) {
  const table = csv === '' ? { rows: [], issues: [] } : readTable(csv, eventsTable);
  const check = createCheck(createNotebook(eventsTable.file, table.issues));
  const value: StoryEvent[] = [];
  for (const { number, cells } of table.rows) {
    check.filled(cells, number, ['label']);
    check.known(cells.source_id, sources, number, 'source_id', 'the id of a row in sources.csv');
    const date = toDay(cells.date);
    if (date) value.push({ date, label: cells.label, source: cells.source_id as SourceId });
    else check.report(number, 'date', 'a day like 2021-08-12', quote(cells.date), dayRemedy(cells.date));
  }
  return { value, issues: check.issues };
}
