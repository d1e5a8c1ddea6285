// What is a story whose three files say nothing of settings?

import { describe, expect, test } from 'vitest';
import { writeIssue } from '../../../src/story/issue.ts';
import { parseStory } from '../../../src/story/parse.ts';

const features = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    point('mill', 'The mill', [9.1, 48.2]),
    point('dam', 'The dam', [9.2, 48.3]),
    {
      type: 'Feature',
      id: 'lane',
      geometry: {
        type: 'LineString',
        coordinates: [
          [9.1, 48.2],
          [9.2, 48.3],
        ],
      },
      properties: { name: 'The lane', from: 'mill', to: 'dam' },
    },
  ],
});
const sources = `source_id,publisher,title,published,url,reliability,origin
echo,The Echo,Sit-in at the mill,2032-05-03,https://example.org/echo,B,echo
`;
const header = 'report_id,source_id,feature_id,status,event_date,claimant,claimant_kind,summary\n';
const rows = [
  'r1,echo,mill,occupied,2032-05-02,A striker,union,The strikers are in the mill.',
  'r2,echo,dam,working,2032-05-03,The Echo,the-outlet,The dam works.',
  'r3,echo,lane,blocked,../2032-05-03,Nobody,unattributed,Carts stand across the lane.',
];

const parse = (reports: readonly string[], more: Record<string, string> = {}) =>
  parseStory(
    { 'features.geojson': features, 'sources.csv': sources, 'reports.csv': header + reports.join('\n'), ...more },
    'the-mill',
  );

function point(id: string, name: string, coordinates: readonly number[]) {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates }, properties: { name } };
}

function settingsOf(parsed: ReturnType<typeof parse>) {
  if (!parsed.ok) throw new Error(parsed.issues.map(writeIssue).join('\n'));
  return parsed.story.settings;
}

function issuesOf(parsed: ReturnType<typeof parse>) {
  return parsed.ok ? [] : parsed.issues.map(writeIssue);
}

describe('a story of three files', () => {
  const settings = settingsOf(parse(rows));

  test('is called as its folder, and lasts until the day after its last event', () => {
    expect(settings).toMatchObject({
      headline: 'The mill',
      firstDay: '2032-05-02',
      lastDay: '2032-05-04',
      openingDay: '2032-05-02',
    });
  });

  test('has the statuses of its reports, in their order, each with a look of its own', () => {
    expect(settings.placeStatuses).toMatchObject([
      { id: 'occupied', label: 'Occupied', phrase: 'occupied', shape: 'circle' },
      { id: 'working', label: 'Working', shape: 'diamond' },
    ]);
    expect(new Set(settings.placeStatuses.map(({ color }) => color)).size).toBe(2);
    expect(settings.roadStatuses).toMatchObject([{ id: 'blocked', label: 'Blocked', stroke: 'solid' }]);
  });

  test('has the claimants of its reports, of whom only "unattributed" is nobody', () => {
    expect(settings.claimantKinds).toMatchObject([
      { id: 'union', anonymous: false },
      { id: 'the-outlet', label: 'The outlet', phrase: 'the outlet', anonymous: false },
      { id: 'unattributed', anonymous: true },
    ]);
  });
});

test('what a package sets goes before what the reports tell', () => {
  const dateline = { lastDay: '2032-06-01', placeStatuses: [{ id: 'working', color: '#123456' }, { id: 'occupied' }] };
  const pack = JSON.stringify({ name: 'mill', title: 'The mill strike', dateline });
  expect(settingsOf(parse(rows, { 'datapackage.json': pack }))).toMatchObject({
    headline: 'The mill strike',
    firstDay: '2032-05-02',
    lastDay: '2032-06-01',
    placeStatuses: [
      { id: 'working', label: 'Working', color: '#123456', shape: 'circle' },
      { id: 'occupied', shape: 'diamond' },
    ],
  });
});

test('a status that cannot be an id is told with the one that may be meant', () => {
  expect(issuesOf(parse([...rows, 'r4,echo,mill,Occupied,2032-05-03,A striker,union,Still there.']))).toEqual([
    'reports.csv, row 5, status: expected one of occupied, working, found "Occupied". Did you mean "occupied"?',
  ]);
});

test('a mistyped year does not make a story of a thousand years', () => {
  expect(issuesOf(parse([...rows, 'r4,echo,mill,occupied,3032-05-03,A striker,union,Still there.']))).toEqual([
    'datapackage.json, dateline.firstDay: expected a story of at most 4000 days, found 2032-05-02 to 3032-05-04 (reports.csv, row 2 and row 5). Mend the year, or set firstDay and lastDay.',
  ]);
});

test('more statuses than there are looks have to be set', () => {
  const many = Array.from(
    { length: 7 },
    (_, index) => `s${index},echo,mill,status-${index},2032-05-03,The Echo,the-outlet,Text.`,
  );
  expect(issuesOf(parse(many))).toEqual([
    'datapackage.json, dateline.placeStatuses: expected the statuses, where there are more than 5, found 7 in reports.csv',
  ]);
});

test('a day that cannot be read is told once, not as a story without days', () => {
  expect(issuesOf(parse(['r1,echo,mill,occupied,soon,A striker,union,Text.']))).toEqual([
    expect.stringMatching(/^reports\.csv, row 2, event_date: /),
  ]);
});

test('a language that no runtime knows is refused', () => {
  const pack = JSON.stringify({ name: 'mill', title: 'The mill', dateline: { language: 'english please' } });
  expect(issuesOf(parse(rows, { 'datapackage.json': pack }))).toEqual([
    'datapackage.json, dateline.language: expected a language tag such as en-GB, found "english please"',
  ]);
});
