// What changed from one day to the next, and do our counts meet the published ones?

import { expect, test } from 'vitest';
import { changeAfter, changeBefore, changesOn } from '../../../src/readings/changes.ts';
import { compareTallies } from '../../../src/readings/tally.ts';
import { createTimeline, dayBefore } from '../../../src/readings/timeline.ts';
import { valley } from '../valley.ts';
import { inWords, march, says, storyOf } from './story-of.ts';

const summer = createTimeline(
  storyOf([
    says(3, 'north'),
    says(5, 'south', 'south'),
    says(6, 'south'),
    says(6, 'south', 'outlet', { of: 'upton' }),
    says(6, 'cut', 'outlet', { of: 'valley-road' }),
    says(9, 'south', 'north'),
    says(12, 'south'),
  ]),
  'hindsight',
);

test('the changes of a day are the features whose status differs from the day before, in the order of the story', () => {
  const changes = changesOn(summer, march(6)).map(({ feature, before, after }) => [
    feature,
    inWords(before),
    inWords(after),
  ]);
  expect(changes).toEqual([
    ['upton', 'nothing', 'south reported'],
    ['midham', 'north reported, against south claimed', 'south reported'],
    ['valley-road', 'nothing', 'cut reported'],
  ]);
});

test('a better grade alone is no change of status', () => {
  expect(changesOn(summer, march(9))).toEqual([]);
});

test('the days of change are those of a new status, grade or challenge, and no others', () => {
  const { firstDay, lastDay } = summer.story.settings;
  const days = ['2031-03-03', '2031-03-05', '2031-03-06', '2031-03-09'];
  const onward: string[] = [];
  for (let day = changeAfter(summer, dayBefore(firstDay)); day; day = changeAfter(summer, day)) onward.push(day);
  expect(onward).toEqual(days);
  const back: string[] = [];
  for (let day = changeBefore(summer, lastDay); day; day = changeBefore(summer, day)) back.unshift(day);
  expect(back).toEqual(days);
});

test('a count tells how many places read as each status, and of how many nothing was reported', () => {
  const count = summer.sumOn(march(6)).count;
  expect(Object.fromEntries(count.byStatus)).toEqual({ south: 2 });
  expect(count.unread).toBe(1);
});

test('a published count is met when it lies between our two evenings, give or take one', () => {
  const verdicts = compareTallies(createTimeline(valley(), 'hindsight')).map(
    ({ tally, eveningBefore, evening, holds }) => [tally.id, eveningBefore, evening, holds],
  );
  expect(verdicts).toEqual([
    ['echo-0306-t1', 0, 0, true],
    ['ledger-undated-t1', 3, 2, true],
    ['ledger-undated-t2', 1, 1, false],
  ]);
});

test('what is held by the losing side counts as all that is not lost, reported or not', () => {
  const [, north] = compareTallies(createTimeline(valley({ 'reports.csv': silentReports }), 'hindsight'));
  expect(north).toMatchObject({ tally: { party: 'north' }, eveningBefore: 3, evening: 3, holds: true });
});

const silentReports = `report_id,source_id,feature_id,status,event_date,claimant,claimant_kind,summary
a,echo-0303,valley-road,open,2031-03-02,The Echo,outlet,Lorries pass.
b,southern-0304,valley-road,open,2031-03-03,The Voice,outlet,Lorries pass.
`;
