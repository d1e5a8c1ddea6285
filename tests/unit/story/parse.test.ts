// Do these files make a story?

import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/story/parse.ts';
import { goodFiles, goodFileWith, issuesOf, valley } from '../valley.ts';

const header = 'report_id,source_id,feature_id,status,event_date,claimant,claimant_kind,summary';

describe('the good folder makes a story', () => {
  const story = valley();

  test('with every row of every file', () => {
    expect(story.places).toHaveLength(5);
    expect(story.roads).toHaveLength(2);
    expect(story.sources).toHaveLength(4);
    expect(story.reports).toHaveLength(7);
    expect(story.tallies).toHaveLength(4);
    expect(story.corrections).toEqual([
      {
        date: '2031-03-20',
        row: 'echo-0306-02',
        change: 'geo_precision 1 to 2',
        reason: 'The trees lie outside the town.',
      },
    ]);
  });

  test('whose published instants are days of its zone, and unknown where the copy shows none', () => {
    expect(story.sources.map((source) => source.published)).toEqual(['2031-03-03', '2031-03-05', '2031-03-04', null]);
  });

  test('whose reports speak of one feature, or of every counted place with exceptions', () => {
    expect(story.reports.map(({ scope }) => scope).filter(({ kind }) => kind === 'all')).toEqual([
      { kind: 'all', except: [] },
      { kind: 'all', except: ['lowford'] },
    ]);
    expect(story.reports[0]?.scope).toEqual({ kind: 'feature', id: 'upton' });
  });

  test('whose reports of every place are imprecise even where the cell is empty, and others precise', () => {
    expect(story.reports.map((report) => report.precision)).toEqual([1, 3, 1, 2, 1, 1, 3]);
  });

  test('and its words apart', () => {
    const parsed = parseStory(goodFiles);
    if (!parsed.ok) throw new Error('refused');
    expect(parsed.texts.sources['echo-0303']).toMatchObject({ title: 'Upton "firmly held"', author: 'A. Nobody' });
    expect(parsed.texts.sources['echo-0306']?.publishedAt).toBe('2031-03-05T23:30+13:00');
    expect(parsed.texts.reports['echo-0303-01']).toMatchObject({ claimant: 'Mayor of Upton', note: '' });
  });

  test('and where each of its parts stands, by its row', () => {
    const parsed = parseStory(goodFiles);
    if (!parsed.ok) throw new Error('refused');
    const { features, sources, reports, tallies } = parsed.rows;
    expect([features.get('upton'), features.get('fork-road'), sources.get('ledger-undated')]).toEqual([1, 7, 5]);
    expect([reports.get('echo-0303-01'), reports.get('ledger-undated-02'), tallies.get('echo-0306-t1')]).toEqual([
      2, 8, 2,
    ]);
  });

  test('that survives being sent as JSON', () => {
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  });
});

test('a story may have no tallies and no corrections', () => {
  const { 'tallies.csv': _, 'corrections.csv': __, ...files } = goodFiles;
  expect(parseStory(files)).toMatchObject({ ok: true, story: { tallies: [], corrections: [] } });
});

test('exceptions may stand after commas or spaces', () => {
  const files = goodFileWith('reports.csv', '* except lowford', '"* except lowford, upton midham"');
  expect(valley(files).reports.at(-1)?.scope).toEqual({ kind: 'all', except: ['lowford', 'upton', 'midham'] });
});

test('a source that only a tally rests on is no idle source', () => {
  const tally =
    'tally_id,source_id,as_of,measure,party,value,qualifier\nt1,southern-0304,2031-03-04,towns,south,1,exactly\n';
  const files = { ...goodFileWith('reports.csv', '01,southern-0304', '01,echo-0303'), 'tallies.csv': tally };
  expect(issuesOf(files)).toEqual([]);
});

describe('what cannot be read is told once', () => {
  test('a missing file, beside the issues of the others', () => {
    const { 'sources.csv': _, ...files } = goodFiles;
    const parsed = parseStory({ ...files, ...goodFileWith('reports.csv', '2031-03-02', 'yesterday') });
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        { file: 'sources.csv', row: null, found: 'no such file' },
        { file: 'reports.csv', row: 2, column: 'event_date' },
      ],
    });
  });

  test('an empty folder lacks each of the three files that a story needs', () => {
    const parsed = parseStory({});
    const names = parsed.ok ? [] : parsed.issues.map((issue) => issue.file);
    expect(names).toEqual(['features.geojson', 'sources.csv', 'reports.csv']);
  });

  test.each([
    'datapackage.json',
    'features.geojson',
    'sources.csv',
    'reports.csv',
    'tallies.csv',
  ])('a broken %s does not make the rows of the others faulty', (name) => {
    const issues = issuesOf({ [name]: '"' });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(name);
  });

  test('broken settings do not hide what else is wrong', () => {
    const files = {
      'datapackage.json': '{}',
      ...goodFileWith('reports.csv', 'midham,contested', 'middleham,contested'),
    };
    expect(issuesOf(files)).toContain(
      'reports.csv, row 4, feature_id: expected the id of a feature, * or * except IDS, found "middleham". Did you mean "midham"?',
    );
  });
});

test('every faulty cell of a row is told', () => {
  const issues = issuesOf({ 'reports.csv': `${header}\n,nowhere,no place,lost,soon,,nobody,\n` });
  const columns = issues
    .filter((issue) => issue.startsWith('reports.csv, row 2'))
    .map((issue) => issue.split(/[,:] ?/)[2]);
  expect(columns.sort()).toEqual(
    ['claimant', 'claimant_kind', 'event_date', 'feature_id', 'report_id', 'source_id', 'status', 'summary'].sort(),
  );
});
