// Does a place's history tell who said first what it reads as in the end, who bore it out, who gave in, and what turned back?

import { describe, expect, test } from 'vitest';
import { type History, milestones } from '../../../src/readings/history.ts';
import { stretchesOf } from '../../../src/readings/stretches.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import type { Clock, Story } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';
import { idOf, type Said, says, storyOf } from './story-of.ts';

const held = says(2, 'north');
const everywhere = says(12, 'south', 'outlet', { precision: 3 });
const history = (reports: readonly Partial<Said>[], clock: Clock = 'as-reported') =>
  inStory(storyOf(reports), 'midham', clock);

function inStory(story: Story, place: string, clock: Clock = 'as-reported'): History {
  return milestones(createTimeline(story, clock), idOf(story, place));
}

/** The marks in brief: "12 claim south". */
function marks({ milestones: all }: History): readonly string[] {
  return all.map((each) => `${Number(each.day.slice(8))} ${each.kind} ${'by' in each ? each.by : each.status}`);
}

describe('the lag', () => {
  test('a claim, the word of others and the concession each have the day on which they were published', () => {
    const reports = [
      held,
      says(12, 'south', 'south'),
      says(12, 'south', 'outlet', { published: 13 }),
      says(12, 'south', 'north', { published: 15 }),
    ];
    expect(history(reports).turn).toMatchObject({
      status: 'south',
      claim: { kind: 'on', day: '2031-03-12', by: 'south' },
      told: { kind: 'on', day: '2031-03-13', by: 'outlet' },
      conceded: { kind: 'on', day: '2031-03-15', by: 'north' },
    });
    expect(marks(history(reports))).toEqual(['12 claim south', '13 told outlet', '15 conceded north']);
  });

  test('of several the first that was published is told', () => {
    const claims = [says(12, 'south', 'south', { published: 14 }), says(13, 'south', 'south')];
    expect(history([held, ...claims, says(13, 'south')]).turn?.claim).toMatchObject({ day: '2031-03-13' });
  });

  test('doubtful sources and nobody in particular are not others, and bring no concession', () => {
    const doubtful = { reliability: 'E' };
    const reports = [
      held,
      says(12, 'south', 'outlet', doubtful),
      says(12, 'south', 'north', doubtful),
      says(13, 'south', 'rumour'),
    ];
    expect(history([...reports, says(14, 'south')]).turn).toMatchObject({
      told: { day: '2031-03-14' },
      conceded: { kind: 'never' },
    });
  });

  test('what only a report without a date says is undated, and what is published after the last day is never', () => {
    const reports = [held, says(12, 'south'), says(12, 'south', 'north', { published: null })];
    expect(history(reports).turn).toMatchObject({ claim: { kind: 'never' }, conceded: { kind: 'undated' } });
    const late = says(12, 'south', 'north', { published: 40 });
    expect(history([held, says(12, 'south'), late]).turn?.conceded).toEqual({ kind: 'never' });
  });

  test('where nobody gains or loses by a status nobody can claim or concede it', () => {
    expect(history([held, says(12, 'contested')]).turn).toMatchObject({
      claim: { kind: 'nobody' },
      told: { kind: 'on' },
      conceded: { kind: 'nobody' },
    });
  });

  test('a row that was replaced is passed over', () => {
    const reports = [
      held,
      says(10, 'south', 'south', { id: 'wrong' }),
      says(12, 'south', 'south', { supersedes: 'wrong' }),
      says(12, 'south'),
    ];
    expect(history(reports).turn?.claim).toMatchObject({ day: '2031-03-12' });
  });

  test('a place that never read as anything else has no turn', () => {
    expect(history([held, says(9, 'north')])).toEqual({ turn: null, milestones: [] });
    expect(history([says(2, 'north', 'outlet', { of: 'upton' })])).toEqual({ turn: null, milestones: [] });
  });
});

describe('what belongs to the turn', () => {
  test('a claim that had gone stale before the place turned is told apart, as an early one', () => {
    const reports = [held, says(4, 'south', 'south'), says(15, 'north'), says(20, 'south', 'south'), says(20, 'south')];
    expect(history(reports).turn).toMatchObject({ early: { day: '2031-03-04' }, claim: { day: '2031-03-20' } });
  });

  test('what comes back before it has gone stale is one turn, from its first day', () => {
    const reports = [
      held,
      says(8, 'south', 'south'),
      says(8, 'south'),
      says(9, 'contested'),
      says(11, 'south', 'resident'),
    ];
    expect(history(reports).turn?.told).toMatchObject({ day: '2031-03-08' });
  });

  test('what was held long ago and comes back is a turn of its own, and nothing of the first time is early', () => {
    const reports = [held, says(4, 'contested'), says(20, 'north', 'north'), says(21, 'north')];
    expect(history(reports).turn).toMatchObject({
      early: { kind: 'never' },
      claim: { day: '2031-03-20' },
      told: { day: '2031-03-21' },
    });
  });

  test('reports of the whole province tell of a place only where none of its own does', () => {
    expect(history([held, says(25, 'south'), everywhere]).turn).toMatchObject({
      blanket: false,
      told: { day: '2031-03-25' },
    });
    const blanket = [says(1, 'north', 'outlet', { precision: 3 }), everywhere];
    expect(history(blanket).turn).toMatchObject({ blanket: true, told: { day: '2031-03-12' } });
  });
});

describe('what turned back', () => {
  test('a status that comes back is a return', () => {
    const reports = [says(2, 'contested'), says(8, 'south'), says(9, 'contested'), says(11, 'south')];
    const returns = marks(history(reports)).filter((mark) => mark.includes('return'));
    expect(returns).toEqual(['9 return contested', '11 return south']);
  });

  test('a rival that is reported but does not prevail is marked on its first day, a mere claim is not', () => {
    const fought = [says(2, 'contested'), says(2, 'contested', 'resident')];
    expect(marks(history([...fought, says(4, 'north')]))).toEqual(['4 rival north']);
    expect(marks(history([...fought, says(4, 'north', 'north')]))).toEqual([]);
  });

  test("after the turn even another side's mere claim is marked", () => {
    const reports = [held, says(12, 'south'), says(12, 'south', 'resident'), says(15, 'north', 'north')];
    expect(marks(history(reports))).toEqual(['12 told outlet', '15 rival north']);
  });
});

describe('the story that is shipped', () => {
  test('Kunduz fell on 8 August, was contested again on the 9th and fell again on the 11th', () => {
    const turns = marks(inStory(shippedStory, 'kunduz')).filter((mark) => !mark.includes('rival'));
    expect(turns.slice(-5)).toEqual([
      '8 claim taliban',
      '8 told media',
      '8 conceded local-official',
      '9 return contested',
      '11 return taliban',
    ]);
  });

  test('Herat was told as held by the government on 3 August', () => {
    expect(marks(inStory(shippedStory, 'herat'))).toContain('3 rival government');
  });

  test('the claim to Sheberghan of July was an early one', () => {
    expect(inStory(shippedStory, 'sheberghan').turn).toMatchObject({
      early: { day: '2021-07-17' },
      claim: { day: '2021-08-07' },
    });
  });

  test('the resistance spoke of Charikar on 17 August, where only news of the province told of the turn', () => {
    const charikar = inStory(shippedStory, 'charikar');
    expect(charikar.turn?.blanket).toBe(true);
    expect(marks(charikar)).toContain('17 rival resistance');
  });

  test.each<Clock>(['as-reported', 'hindsight'])('every milestone lies within the days, in order (%s)', (clock) => {
    const timeline = createTimeline(shippedStory, clock);
    const all = daysFrom(shippedStory.settings.firstDay, shippedStory.settings.lastDay);
    for (const { id } of [...shippedStory.places, ...shippedStory.roads]) {
      const days = milestones(timeline, id).milestones.map(({ day }) => day);
      expect(days).toEqual([...days].sort());
      expect(all).toEqual(expect.arrayContaining(days));
    }
  });

  test('the stretches say of every day what the timeline says', () => {
    const timeline = createTimeline(shippedStory, 'as-reported');
    for (const { id } of shippedStory.places) {
      const stretches = stretchesOf(timeline, id);
      for (const day of daysFrom(shippedStory.settings.firstDay, shippedStory.settings.lastDay)) {
        const reading = timeline.readingAt(id, day);
        const stretch = stretches.find(({ from, to }) => from <= day && day <= to);
        expect(stretch?.status).toBe(reading?.status);
        expect(stretch?.grade).toBe(reading?.grade);
        expect(stretch?.challenge ?? null).toBe(reading?.challenge?.status ?? null);
      }
    }
  });
});
