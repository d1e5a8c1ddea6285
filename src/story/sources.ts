// Who published what? sources.csv, checked.

import { isWebAddress } from './address.ts';
import { createCheck, createNotebook } from './check.ts';
import { createTableReader, type Row, type readTable } from './csv.ts';
import { dayOfInstant } from './day.ts';
import { quote } from './issue.ts';
import type { Settings } from './settings.ts';
import { reliabilities, sourcesTable } from './tables.ts';
import type { Source, SourceId, SourceText } from './types.ts';
import { dayRemedy } from './written-day.ts';

/** The sources, their words, and the row of each (`null` where no row can be read), with every issue of the file. */
export function readSources(csv: string, settings: Settings | null) {
  const check = createCheck(createNotebook(sourcesTable.file));
  const rowOf = new Map<string, number>();
  const texts: Record<string, SourceText> = {};
  const value: Source[] = [];
  // One after the other: were rows kept here, the engine would take those of reports, which it makes by the same code, for lasting too.
  const reader = createTableReader(sourcesTable, take);
  reader.push(csv);
  const { readable, issues } = reader.end();
  if (!readable) return { value: [], texts: {}, rowOf: null, issues };
  return { value, texts, rowOf, issues: [...issues, ...check.issues] };

  function take({ number, cells }: SourceRow) {
    check.unique(rowOf, cells.source_id, number, 'source_id');
    check.filled(cells, number, ['publisher', 'origin']);
    const published = cells.published === '' ? null : dayOfInstant(cells.published, settings?.timeZone ?? 'UTC');
    if (cells.published !== '' && published === null) {
      check.report(
        number,
        'published',
        'a day like 2021-08-12, an instant with its offset, or nothing',
        quote(cells.published),
        dayRemedy(cells.published),
      );
    }
    if (cells.url !== '' && !isWebAddress(cells.url)) {
      check.report(number, 'url', 'an address that begins with https:// or http://', quote(cells.url));
    }
    check.oneOf(cells.reliability, reliabilities, number, 'reliability');
    texts[cells.source_id] = {
      title: cells.title,
      author: cells.author,
      url: cells.url,
      caveat: cells.caveat,
      publishedAt: cells.published,
    };
    value.push({
      id: cells.source_id as SourceId,
      publisher: cells.publisher,
      publisherKind: cells.publisher_kind,
      published,
      reliability: cells.reliability as Source['reliability'],
      origin: cells.origin,
      collection: cells.collection,
    });
  }
}

type SourceRow = Row<(typeof sourcesTable)['columns' | 'optional'][number]>;

/** The sources that the rows of a table name; `null` where a row that cannot be read may name any. */
export function sourcesNamedIn(table: ReturnType<typeof readTable<'source_id'>>): ReadonlySet<string> | null {
  return table.issues.length > 0 ? null : new Set(table.rows.map((row) => row.cells.source_id));
}
