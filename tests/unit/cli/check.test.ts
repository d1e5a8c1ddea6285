// Is a story whole, and what in it is doubtful? And what does the command line say to what it does not know?

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readStoryFolder } from '../../../src/story/load.ts';
import type { Files } from '../../../src/story/parse.ts';
import { filesOf, says } from '../readings/story-of.ts';
import { fixtures, goodFiles, goodFileWith, goodFolder } from '../valley.ts';
import { run } from './run.ts';

/** A folder with the good files, some of them replaced, until the test is over. */
function folderWith(changed: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries({ ...goodFiles, ...changed })) writeFileSync(join(folder, name), text);
  return folder;
}

const broken = readStoryFolder(`${fixtures}bad/a-fault-in-every-file`);

/** Files in which nothing is doubtful. */
function sound(): Files {
  const files = filesOf(['upton', 'midham', 'lowford', 'weir-ferry'].map((of) => says(5, 'north', 'outlet', { of })));
  let page = 0;
  return {
    ...files,
    'sources.csv': (files['sources.csv'] ?? '').replaceAll(',,B,', () => `,https://example.org/${++page},B,`),
  };
}

describe('in text', () => {
  test('a story is counted out, and what is doubtful stands under its file, kind and row, each kind explained once', async () => {
    const { code, out, err } = await run('check', goodFolder);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'The Marrow Valley (invented for the tests)\n5 places, 2 roads, 4 sources, 7 reports, 4 tallies: no issues, 6 warnings.\n',
    );
    expect(out).toContain(`
sources.csv
  A source without a link (2)
    A reader cannot look up what it says.
    Give the address at which the text was read, or that of a copy in an archive.
    row 4, url: nothing leads to "Midham is ours" of Southern Voice
    row 5, url: nothing leads to "Three towns, one road" of The Ledger

reports.csv
`);
    expect(out.match(/^\S.*\.(csv|json|geojson)$/gm)).toEqual([
      ...['features.geojson', 'sources.csv', 'reports.csv', 'tallies.csv'],
    ]);
  });

  test('a kind that stands in two files is explained in the first', async () => {
    const files = {
      ...goodFileWith('sources.csv', 'Midham is ours', '@Midham'),
      ...goodFileWith('reports.csv', 'Shots in the market.', '@Shots'),
    };
    const { out } = await run('check', folderWith(files));
    expect(out.match(/A text that a spreadsheet would run \(1\)/g)).toHaveLength(2);
    expect(out.match(/is taken for a formula/g)).toHaveLength(1);
  });

  test('the rows of a kind stand in the order of the file, whatever their days', async () => {
    const files = filesOf([says(9, 'north'), says(5, 'south'), says(2, 'north')]);
    const { out } = await run('check', folderWith(files));
    expect(out.match(/row \d+, status: Midham turns from \S+ to \S+ from \S+/g)).toEqual([
      'row 2, status: Midham turns from south to north from 2031-03-09',
      'row 3, status: Midham turns from north to south from 2031-03-05',
    ]);
  });

  describe('a long list', () => {
    const many = () => folderWith(filesOf(Array.from({ length: 15 }, () => says(2, 'north'))));

    test('is cut after ten, and says how many more there are', async () => {
      const { out } = await run('check', many());
      expect(out.match(/nothing leads to/g)).toHaveLength(10);
      expect(out).toContain('A source without a link (15)');
      expect(out).toContain('    and 5 more: --all shows them\n');
    });

    test('is shown whole with --all', async () => {
      const { out } = await run('check', '--all', many());
      expect(out.match(/nothing leads to/g)).toHaveLength(15);
      expect(out).not.toContain('more: --all');
    });
  });

  test('with --quiet the warnings are counted by kind, in the order in which they weigh', async () => {
    const { code, out } = await run('check', goodFolder, '--quiet');
    expect(code).toBe(0);
    expect(out).toBe(`The Marrow Valley (invented for the tests)
5 places, 2 roads, 4 sources, 7 reports, 4 tallies: no issues, 6 warnings.

  2  a change that one origin alone carries
  1  a count that the readings miss
  1  a place of which nothing is reported
  2  a source without a link
`);
  });

  test('a story without a doubt is told in two lines', async () => {
    const { code, out } = await run('check', folderWith(sound()), '--strict');
    expect(code).toBe(0);
    expect(out).toBe(
      'The Marrow Valley (invented for the tests)\n5 places, 2 roads, 4 sources, 4 reports, 0 tallies: no issues.\n',
    );
  });

  test('a broken story is refused with all of its issues by file and column, even with --quiet', async () => {
    const { code, out } = await run('check', folderWith(broken), '--quiet');
    expect(code).toBe(1);
    expect(out).toMatch(/: 8 issues\. The story is refused;/);
    expect(out).toContain(`
sources.csv
  reliability: expected one of A, B, C, D, E, F (1)
    row 5: found "Z"
  source_id: expected a report or tally of this source (1)
    row 6: found none of "gazette-0310". Remove the source, or add the report that rests on it.
`);
    expect(out.match(/^ {4}row \d+: found|^ {4}found/gm)).toHaveLength(8);
  });

  test('what is wrong in the same way stands together, row by row', async () => {
    const bad = folderWith({
      'reports.csv': (goodFiles['reports.csv'] ?? '')
        .replaceAll(',resident,', ',citizen,')
        .replaceAll(',outlet,', ',paper,'),
    });
    const { out } = await run('check', bad);
    expect(out).toContain('claimant_kind: expected one of north, south, resident, outlet, rumour (5)');
    expect(out.match(/row \d+: found/g)).toEqual([3, 4, 5, 7, 8].map((row) => `row ${row}: found`));
  });
});

describe('as JSON', () => {
  test('issues have stable keys, and the line beside the row', async () => {
    const { code, out } = await run('check', '--format', 'json', folderWith(broken));
    const found = JSON.parse(out);
    expect(code).toBe(1);
    expect(Object.keys(found)).toEqual(['folder', 'title', 'issues', 'warnings', 'kinds']);
    expect(found).toMatchObject({ title: null, warnings: [], kinds: {} });
    expect(found.issues).toHaveLength(8);
    expect(Object.keys(found.issues[0])).toEqual(['file', 'row', 'line', 'column', 'expected', 'found', 'remedy']);
    expect(found.issues.find(({ column }: { column: string }) => column === 'feature_id')).toEqual({
      ...{ file: 'reports.csv', row: 4, line: 4, column: 'feature_id' },
      ...{ expected: 'the id of a feature, * or * except IDS', found: '"middleham"', remedy: 'Did you mean "midham"?' },
    });
  });

  test('warnings name their kind, which is explained once', async () => {
    const { code, out } = await run('check', '--format', 'json', goodFolder);
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(found.title).toBe('The Marrow Valley (invented for the tests)');
    expect(found.warnings).toHaveLength(6);
    expect(found.warnings.at(0)).toEqual({
      ...{ kind: 'silent-place', file: 'features.geojson', row: 4, line: 7, column: 'id' },
      seen: 'no report names Weir Ferry',
    });
    expect(Object.keys(found.kinds)).toEqual([...['one-origin', 'missed-tally', 'silent-place', 'no-link']]);
    expect(Object.keys(found.kinds['no-link'])).toEqual(['title', 'why', 'remedy', 'count']);
    expect(found.kinds['no-link'].count).toBe(2);
  });
});

describe('for GitHub', () => {
  test('an issue is an error and a warning a warning, at the line of the file, with a sum at the end', async () => {
    const { code, out } = await run('check', '--format', 'github', goodFolder);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(7);
    expect(lines).toContain(
      '::warning file=tests/fixtures/good/sources.csv,line=4,title=Doubt%3A a source without a link::row 4, url: nothing leads to "Midham is ours" of Southern Voice. Give the address at which the text was read, or that of a copy in an archive.',
    );
    expect(lines.at(-1)).toBe('::notice title=Dateline::tests/fixtures/good: no issues, 6 warnings.');
  });

  test('the first of each kind comes first, since only ten are shown', async () => {
    const { out } = await run('check', '--format', 'github', goodFolder);
    const titles = [...out.matchAll(/title=Doubt%3A ([^:]*)::/g)].map((match) => match[1]);
    expect(new Set(titles.slice(0, 4)).size).toBe(4);
  });

  test('the line is that of the file, where a cell above holds line breaks', async () => {
    const { code, out } = await run(
      ...['check', '--format', 'github'],
      folderWith({
        'reports.csv': (goodFiles['reports.csv'] ?? '')
          .replace('held, and quiet', 'held,\nand quiet')
          .replace('contested,[', 'contestd,['),
      }),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=\S+\/reports\.csv,line=5,title=status::row 4, status: expected one of /m);
  });

  test('what would end a command or a property is escaped', async () => {
    const odd = goodFileWith('sources.csv', 'Southern Voice', '"100% ""ours"",\r\n::error::Voice"');
    const { out } = await run('check', '--format', 'github', folderWith(odd));
    expect(out).toContain(' of 100%25 "ours",%0D%0A::error::Voice. Give');
    expect(out.match(/^::error/gm)).toBeNull();
    const header = goodFileWith('reports.csv', 'note,supersedes', '"a:b,c%",supersedes');
    const refused = await run('check', '--format', 'github', folderWith(header));
    expect(refused.out).toContain(',line=1,title=a%3Ab%2Cc%25::row 1, a:b,c%25: expected one of ');
  });

  test('what is about a folder has no line', async () => {
    const { code, out } = await run('check', '--format', 'github', join(fixtures, 'nowhere'));
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=\S*nowhere,title=The file::expected a story folder, found /);
  });
});

describe('the exit code', () => {
  test.each(['text', 'json', 'github'])('is 0 with warnings alone, and 1 with --strict, as %s', async (format) => {
    expect((await run('check', goodFolder, '--format', format)).code).toBe(0);
    expect((await run('check', goodFolder, '--format', format, '--strict')).code).toBe(1);
  });

  test('is 2 for a format or an option that is not known', async () => {
    const format = await run('check', goodFolder, '--format', 'xml');
    expect({ code: format.code, out: format.out }).toEqual({ code: 2, out: '' });
    expect(format.err).toContain('--format: expected one of text, json, github, found "xml"');
    expect((await run('check', goodFolder, '--loud')).code).toBe(2);
    expect((await run('status', goodFolder, '--strict')).code).toBe(2);
  });
});

test('the check tells of a folder that is not there, with exit code 1', async () => {
  const { code, out, err } = await run('check', join(fixtures, 'nowhere'));
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toContain('nowhere: 1 issue.');
  expect(out).toContain('expected a story folder (1)');
});

test.each(['status', 'tallies'])('%s tells of a folder that is not there, with exit code 1', async (command) => {
  const { code, out, err } = await run(command, join(fixtures, 'nowhere'));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('nowhere: expected a story folder, found ');
  expect(err).toContain('1 issue.');
});

test('a folder without a story lacks its files', async () => {
  const { code, out } = await run('check', join(fixtures, 'bad'));
  expect(code).toBe(1);
  expect(out).toContain('features.geojson\n  expected this file in the story folder (1)\n    found no such file\n');
});

test('an unknown command exits with 2 and shows the help', async () => {
  const { code, err } = await run('paint');
  expect(code).toBe(2);
  expect(err).toContain('no such command: "paint"');
  expect(err).toContain('Usage:');
});

test('no command at all exits with 2 and shows the help, asking for it with 0', async () => {
  const [nothing, help] = [await run(), await run('--help')];
  expect([nothing.code, help.code]).toEqual([2, 0]);
  expect(nothing.out).toBe(help.out);
  expect(help.out).toMatch(/status[\s\S]*check[\s\S]*--strict[\s\S]*exit code[\s\S]*tallies/);
});
