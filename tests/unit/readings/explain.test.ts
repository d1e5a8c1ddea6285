// Does the explanation of a reading tell what decided it, and nothing else?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, groupReports } from '../../../src/readings/explain.ts';
import { createTimeline, type Timeline } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import type { ReportId, Story } from '../../../src/story/types.ts';
import { clock, corrected, lastDay, seeded } from './any-story.ts';
import { explanationOf, march, says, storyOf } from './story-of.ts';

const from = (publisher: string, more = {}) => ({ publisher, ...more });

describe('what a reading rests on', () => {
  test('a concession is told with who concedes, in which outlet, and when it was printed', () => {
    const reports = [says(5, 'south', 'north', from('The Echo', { published: 6 })), says(5, 'south', 'south')];
    expect(explanationOf(reports)).toMatchObject({
      ...{ status: 'south', grade: 'confirmed', untrustedOnly: false },
      concession: { claimantKind: 'north', publisher: 'The Echo', published: '2031-03-06' },
    });
  });

  test('of several concessions the first that was printed is told, and one without a date last', () => {
    const reports = [
      says(5, 'south', 'north', from('Undated', { published: null })),
      says(5, 'south', 'north', from('Late', { published: 9 })),
      says(5, 'south', 'north', from('Early', { published: 6 })),
    ];
    expect(explanationOf(reports).concession?.publisher).toBe('Early');
    expect(explanationOf(reports.slice(0, 1)).concession).toMatchObject({ publisher: 'Undated', published: null });
  });

  test('a doubtful source brings no concession', () => {
    const reports = [says(5, 'south'), says(5, 'south', 'north', { reliability: 'D' })];
    expect(explanationOf(reports)).toMatchObject({ grade: 'reported', concession: null });
  });

  test('independent origins are named by a publisher each, the most reliable first', () => {
    const reports = [
      says(5, 'south', 'outlet', from('Fair', { reliability: 'C', origin: 'wire' })),
      says(5, 'south', 'resident', from('Good', { reliability: 'B' })),
      says(5, 'south', 'outlet', from('Best', { reliability: 'A', origin: 'wire' })),
    ];
    expect(explanationOf(reports)).toMatchObject({
      ...{ grade: 'confirmed', concession: null, origins: ['Best', 'Good'] },
    });
  });

  test('the side that gains, nobody in particular and doubtful sources are no origins', () => {
    const reports = [
      says(5, 'south', 'outlet', from('Echo')),
      says(5, 'south', 'south', from('Voice')),
      says(5, 'south', 'rumour', from('Gossip')),
      says(5, 'south', 'outlet', from('Doubtful', { reliability: 'E' })),
    ];
    expect(explanationOf(reports)).toMatchObject({ grade: 'reported', origins: ['Echo'] });
  });

  test('a claim names the kinds of those who make it, each once', () => {
    const reports = [says(5, 'south', 'south'), says(5, 'south', 'rumour'), says(5, 'south', 'south')];
    expect(explanationOf(reports)).toMatchObject({
      ...{ grade: 'claimed', concession: null, origins: [], untrustedOnly: false },
      claimants: ['south', 'rumour'],
    });
  });

  test.each(['D', 'E'])('it is told when only sources of reliability %s say so', (reliability) => {
    const reports = [says(5, 'south', 'outlet', { reliability }), says(5, 'south', 'resident', { reliability })];
    expect(explanationOf(reports)).toMatchObject({ grade: 'claimed', origins: [], untrustedOnly: true });
  });

  test('a road is explained by the gains and losses of its own statuses', () => {
    const reports = [says(5, 'cut', 'north', from('The Echo', { of: 'valley-road' }))];
    expect(explanationOf(reports, { of: 'valley-road' })).toMatchObject({
      ...{ status: 'cut', grade: 'confirmed', concession: { claimantKind: 'north' } },
    });
  });
});

describe('what else an explanation tells', () => {
  test('that it rests on a blanket report', () => {
    expect(explanationOf([says(5, 'north', 'outlet', { of: '*' })]).blanket).toBe(true);
    expect(explanationOf([says(5, 'north')]).blanket).toBe(false);
  });

  test('that nothing has been heard for long, and for how long', () => {
    const reports = [says(5, 'north')];
    expect(explanationOf(reports, { day: 15 })).toMatchObject({ stale: false, ageDays: 10, since: '2031-03-05' });
    expect(explanationOf(reports, { day: 16 })).toMatchObject({ stale: true, ageDays: 11, since: '2031-03-05' });
  });

  test('what a challenge rests on, in the same terms', () => {
    const reports = [
      says(5, 'north', 'outlet', { id: 'echo' }),
      says(6, 'south', 'south', { id: 'boast' }),
      says(6, 'south', 'south', { id: 'boast-again' }),
    ];
    expect(explanationOf(reports)).toMatchObject({
      ...{ status: 'north', reports: ['echo'] },
      challenge: { status: 'south', grade: 'claimed', reports: ['boast', 'boast-again'], claimants: ['south'] },
    });
  });

  test('that there is no challenge', () => {
    expect(explanationOf([says(5, 'north')]).challenge).toBeNull();
  });
});

const days = daysFrom(march(1), march(lastDay + 1));

/** Every reading of a story, of every place on every day, with its explanation. */
function explained(story: Story, timeline: Timeline) {
  return story.places.flatMap(({ id }) =>
    days.flatMap((day) => {
      const reading = timeline.readingAt(id, day);
      return reading ? [{ id, day, reading, explanation: explain(story, id, reading) }] : [];
    }),
  );
}

function onlyWith(story: Story, named: readonly ReportId[]): Story {
  return { ...story, reports: story.reports.filter((report) => named.includes(report.id)) };
}

describe('whatever the reports say', () => {
  test('the reading rebuilt from only the reports that its explanation names has the same status, grade and challenge', () => {
    fc.assert(
      fc.property(corrected, clock, (rows, under) => {
        const story = storyOf(rows);
        const rebuilt = new Map<string, Timeline>();
        for (const { id, day, explanation } of explained(story, createTimeline(story, under))) {
          const { status, grade, since, challenge } = explanation;
          const named = [...explanation.reports, ...(challenge?.reports ?? [])];
          const key = named.join();
          const timeline = rebuilt.get(key) ?? createTimeline(onlyWith(story, named), under);
          rebuilt.set(key, timeline);
          expect(timeline.readingAt(id, day)).toMatchObject({
            ...{ status, grade, since },
            challenge: challenge && { status: challenge.status, grade: challenge.grade },
          });
        }
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  test('what is told of a reading or a challenge fits its grade', () => {
    fc.assert(
      fc.property(corrected, clock, (rows, under) => {
        const story = storyOf(rows);
        for (const { explanation } of explained(story, createTimeline(story, under))) {
          const bases = explanation.challenge ? [explanation, explanation.challenge] : [explanation];
          for (const { grade, concession, origins, untrustedOnly } of bases) {
            expect(grade === 'claimed').toBe(concession === null && origins.length === 0);
            if (grade === 'confirmed') expect(concession !== null || origins.length >= 2).toBe(true);
            if (untrustedOnly) expect(grade).toBe('claimed');
          }
        }
      }),
      { ...seeded, numRuns: 100 },
    );
  });

  test('the three groups hold each report that is let in exactly once, and every report that decides', () => {
    fc.assert(
      fc.property(corrected, clock, (rows, under) => {
        const story = storyOf(rows);
        const timeline = createTimeline(story, under);
        for (const { id } of story.places) {
          for (const day of days) {
            const reading = timeline.readingAt(id, day);
            const admitted = timeline.reportsAt(id, day);
            const { supporting, opposing, other } = groupReports(reading, admitted);
            expect([...supporting, ...opposing, ...other].sort()).toEqual([...admitted].sort());
            expect([...supporting].sort()).toEqual([...(reading?.reports ?? [])].sort());
            expect([...opposing].sort()).toEqual([...(reading?.challenge?.reports ?? [])].sort());
          }
        }
      }),
      { ...seeded, numRuns: 100 },
    );
  });
});

test('each group keeps the order in which the reports were let in, newest first', () => {
  const story = storyOf([says(5, 'north'), says(6, 'north'), says(7, 'south', 'south'), says(3, 'south')]);
  const timeline = createTimeline(story, 'hindsight');
  const midham = story.places.find(({ name }) => name === 'Midham');
  if (!midham) throw new Error('no Midham');
  const admitted = timeline.reportsAt(midham.id, march(8));
  expect(groupReports(timeline.readingAt(midham.id, march(8)), admitted)).toEqual({
    ...{ supporting: ['r2', 'r1'], opposing: ['r3'], other: ['r4'] },
  });
  expect(groupReports(undefined, admitted).other).toEqual(admitted);
});
