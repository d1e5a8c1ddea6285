// What holds of any list that is imported, however odd?

import { csvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse.ts';
import { faultsOf } from './faults.ts';
import { imported } from './imported.ts';

const word = fc.oneof(
  fc.constantFrom('Upton', 'upton', 'Midham', 'north', 'south', 'media', 'x'),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const date = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '2031-03-05',
      '05.03.2031',
      '5 March 2031',
      '../2031-03-05',
      '[2031-03-01..2031-03-02]',
      '2031-03-01/..',
    ),
  },
  fc.string({ maxLength: 10 }),
);
const degree = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('20', '20,5', '21.25') },
  fc.constantFrom('', '100', 'north'),
);
const rows = fc.array(
  fc.record({
    ...{ place: word, date, status: word, source: word, latitude: degree, longitude: degree, area: word },
    url: fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', 'https://example.org/a?b=c,d') }, word),
    published: fc.oneof(fc.constant(''), date),
    claimant: word,
    claimant_kind: word,
    title: word,
    note: word,
    reliability: fc.constantFrom('', '', 'A', 'F'),
    publisher_kind: word,
    origin: word,
    summary: word,
  }),
  { minLength: 1, maxLength: 6 },
);

test('any list makes a whole and valid story, or is refused with a row', () => {
  const seen = { whole: 0, refused: 0 };
  fc.assert(
    fc.property(rows, (list) => {
      const { issues, files, story } = imported({ 'list.csv': csvFormat(list) });
      if (files) {
        seen.whole += 1;
        expect(parseStory(files).ok).toBe(true);
        expect(faultsOf(files)).toEqual([]);
        expect(story?.reports.length).toBe(list.filter((row) => Object.values(row).some((cell) => cell.trim())).length);
      } else {
        seen.refused += 1;
        expect(issues.length).toBeGreaterThan(0);
        for (const issue of issues)
          expect(issue).toMatch(/^list\.csv, row \d+|^list\.csv: expected text in UTF-8|at least one row/);
      }
    }),
    { seed: 20310301, numRuns: 400 },
  );
  // Neither answer may be the only one that is ever given.
  expect(seen.whole).toBeGreaterThan(20);
  expect(seen.refused).toBeGreaterThan(20);
});
