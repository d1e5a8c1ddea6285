// Does the command line say of a story that is read as a stream what it says of any other?

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packSingleFile } from '../../../src/build/single-file.ts';
import { checkFolder } from '../../../src/cli/check/checked.ts';
import { writeText } from '../../../src/cli/check/text.ts';
import { statusOfLarge } from '../../../src/cli/large.ts';
import { writeStatus } from '../../../src/cli/status.ts';
import { statusRows } from '../../../src/downloads/status.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { reachOf } from '../../../src/roads/reach.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { folderOf } from '../folder-of.ts';
import { goodFiles, goodFolder, wholeValley } from '../valley.ts';

test.each(['as-reported', 'hindsight'] as const)('the rows of a day are the same, %s', (clock) => {
  const { story } = wholeValley();
  const { openingDay, lastDay } = story.settings;
  for (const day of [openingDay, lastDay]) {
    const timeline = createTimeline(story, clock);
    const expected = statusRows(timeline, [day], reachOf(timeline, createNetwork(story)), { ids: {} });
    const large = statusOfLarge(goodFolder, clock, day);
    expect(large.rows).toEqual(expected);
    if (large.timeline)
      expect(writeStatus(large.timeline, large.rows, 'geojson')).toBe(writeStatus(timeline, expected, 'geojson'));
  }
  expect(statusOfLarge(goodFolder, clock, null).rows?.[0]?.day).toBe(openingDay);
});

test('a story that is refused has no rows', () => {
  expect(statusOfLarge(folderOf({ 'sources.csv': '' }), 'hindsight', null)).toMatchObject({ rows: null });
});

test('of very many reports the issues are told, or how many there are, and no doubts', () => {
  const [header = '', first = ''] = (goodFiles['reports.csv'] ?? '').split('\n');
  const rest = first.slice(first.indexOf(','));
  const rows = Array.from({ length: 20_001 }, (_, index) => `more-${index}${rest}`);
  const folder = folderOf({});
  const whole = `${goodFiles['reports.csv']?.trimEnd()}\n${rows.join('\n')}\n`;
  writeFileSync(join(folder, 'reports.csv'), whole);
  const text = writeText(checkFolder(folder), { all: false, quiet: false });
  expect(text).toContain(`${whole.trimEnd().split('\n').length - 1} reports`);
  expect(text).toContain('What is doubtful in a story of so many reports is not looked for.');
  writeFileSync(join(folder, 'reports.csv'), `${whole}odd${rest.replace(/,[^,]*,/, ',nobody,')}\n`);
  expect(checkFolder(folder).issues).toMatchObject([{ column: 'source_id', found: '"nobody"', line: null }]);
  expect(header).toContain('report_id');
});

test('it is refused as one file, with what to do instead', async () => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'reports.csv'), `${goodFiles['reports.csv']}${'\n,'.repeat(5_001)}`);
  const { html, issues } = await packSingleFile(folder, '');
  expect(html).toBeNull();
  expect(issues).toMatchObject([{ file: folder, remedy: expect.stringContaining('dateline -- build') }]);
});
