// Which texts are too long for their room, or would be run by a spreadsheet?

import { isFormula } from '../downloads/csv.ts';
import { quote } from '../story/issue.ts';
import { reportsTable, sourcesTable, talliesTable } from '../story/tables.ts';
import { type DoubtKind, rowIn } from './doubt.ts';

// What a reader takes in at a glance in the panel, and what data/README.md promises.
const summaryLength = 240;

export const longSummary: DoubtKind = {
  id: 'long-summary',
  title: `a summary of more than ${summaryLength} characters`,
  why: 'The panel lists many reports; a long one hides the next.',
  remedy: 'Say only what bears the status, and put the rest into note.',
  find: ({ story, texts, rows }) =>
    story.reports.flatMap(({ id }) => {
      const length = [...(texts.reports[id]?.summary ?? '')].length;
      if (length <= summaryLength) return [];
      const row = rowIn(rows.reports, id);
      return [{ file: reportsTable.file, row, column: 'summary', seen: `${length} characters` }];
    }),
};

export const formula: DoubtKind = {
  id: 'formula',
  title: 'a text that a spreadsheet would run',
  why: 'A cell that begins with =, +, - or @ is taken for a formula when the file is opened, and can fetch or change things.',
  remedy: 'Begin with another word or an apostrophe. In what Dateline exports this is done already.',
  find: ({ story, texts, rows }) => {
    const cells = [
      ...story.sources.flatMap(({ id, publisher, origin }) => {
        const { title, author, url, caveat } = texts.sources[id] ?? {};
        return cellsOf(sourcesTable.file, rowIn(rows.sources, id), { publisher, origin, title, author, url, caveat });
      }),
      ...story.reports.flatMap(({ id }) => {
        const { claimant, summary, locator, note } = texts.reports[id] ?? {};
        return cellsOf(reportsTable.file, rowIn(rows.reports, id), { claimant, summary, locator, note });
      }),
      ...story.tallies.flatMap(({ id, measure, party, note }) =>
        cellsOf(talliesTable.file, rowIn(rows.tallies, id), { measure, party, note }),
      ),
      ...[...story.places, ...story.roads].flatMap(({ id, name }) =>
        cellsOf('features.geojson', rowIn(rows.features, id), { 'properties.name': name }),
      ),
    ];
    return cells
      .filter(({ text }) => isFormula(text))
      .map(({ text, ...where }) => ({ ...where, seen: `it begins like a formula: ${quote(text)}` }));
  },
};

function cellsOf(file: string, row: number | null, cells: Readonly<Record<string, string | undefined>>) {
  return Object.entries(cells).map(([column, text = '']) => ({ file, row, column, text }));
}
