// Are the dates that frame a story checked like everything else?

import { describe, expect, test } from 'vitest';
import { readEvents } from '../../../src/story/events.ts';
import { writeIssue } from '../../../src/story/issue.ts';

const sources = new Map([['echo-1', 2]]);

describe('events.csv', () => {
  test('gives the dates in the order of the file', () => {
    const { value, issues } = readEvents('date,label,source_id\n2031-03-05,The talks,echo-1\n', sources);
    expect(issues).toEqual([]);
    expect(value).toEqual([{ date: '2031-03-05', label: 'The talks', source: 'echo-1' }]);
  });

  test('may be missing', () => {
    expect(readEvents('', sources)).toEqual({ value: [], issues: [] });
  });

  test('tells every issue with its row', () => {
    const { issues } = readEvents('date,label,source_id\n5.3.2031,,echo-2\n', sources);
    expect(issues.map(writeIssue)).toEqual([
      'events.csv, row 2, label: expected a text, found an empty cell',
      'events.csv, row 2, source_id: expected the id of a row in sources.csv, found "echo-2". Did you mean "echo-1"?',
      'events.csv, row 2, date: expected a day like 2021-08-12, found "5.3.2031". Write 2031-03-05, and give its column the format Text, so that no spreadsheet turns it round.',
    ]);
  });
});
