// Does every report of a place say why it stands where it does?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingOf } from '../../../src/readings/standing.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import type { Clock } from '../../../src/story/types.ts';
import { clock, corrected, lastDay, seeded } from './any-story.ts';
import { idOf, march, type Said, says, storyOf } from './story-of.ts';

function standing(reports: readonly Partial<Said>[], day = 31, under: Clock = 'hindsight') {
  const story = storyOf(reports);
  return standingOf(createTimeline(story, under), idOf(story, 'midham'), march(day));
}

/** Why each report stands where it does, by its id. */
function reasons(reports: readonly Partial<Said>[], day = 31, under: Clock = 'hindsight') {
  const { supporting, opposing, other } = standing(reports, day, under);
  return Object.fromEntries([...supporting, ...opposing, ...other].map(({ id, why }) => [id, why]));
}

describe('a report that counts', () => {
  test.each([
    ['a witness', says(5, 'south'), { kind: 'witness' }],
    ['a concession', says(5, 'south', 'north'), { kind: 'conceded' }],
    ['a claim of the side that gains', says(5, 'south', 'south'), { kind: 'claim' }],
    ['nobody in particular', says(5, 'south', 'rumour'), { kind: 'anonymous' }],
    ['a doubtful source', says(5, 'south', 'outlet', { reliability: 'D' }), { kind: 'untrusted' }],
    [
      'what a doubtful source calls a concession',
      says(5, 'south', 'north', { reliability: 'D' }),
      { kind: 'untrusted' },
    ],
  ])('%s', (_, report, why) => {
    expect(reasons([report])).toEqual({ r1: why });
  });

  test('of one origin on one day the most reliable is the witness and the others are its reprints', () => {
    const wire = { origin: 'wire' };
    const reports = [
      says(5, 'south', 'outlet', { ...wire, reliability: 'C', id: 'copy' }),
      says(5, 'south', 'outlet', { ...wire, reliability: 'A', id: 'best' }),
      says(6, 'south', 'outlet', { ...wire, reliability: 'C', id: 'next-day' }),
    ];
    expect(reasons(reports)).toEqual({
      best: { kind: 'witness' },
      copy: { kind: 'reprint', of: 'best' },
      'next-day': { kind: 'witness' },
    });
  });

  test('what repeats the origin of a concession is a reprint of it', () => {
    const wire = { origin: 'wire' };
    const reports = [says(5, 'south', 'outlet', { ...wire, reliability: 'A' }), says(5, 'south', 'north', wire)];
    expect(reasons(reports)).toEqual({ r1: { kind: 'reprint', of: 'r2' }, r2: { kind: 'conceded' } });
  });

  test('the newest stands first, and of one day what decides', () => {
    const reports = [says(5, 'south', 'south'), says(5, 'south'), says(6, 'south', 'south')];
    expect(standing(reports).supporting.map(({ id }) => id)).toEqual(['r3', 'r2', 'r1']);
  });

  test('those against are weighed by their own status', () => {
    expect(standing([says(5, 'north'), says(6, 'south', 'south')]).opposing).toEqual([
      { id: 'r2', why: { kind: 'claim' } },
    ]);
  });
});

describe('a report that does not count', () => {
  test('is of a time before the reading', () => {
    expect(reasons([says(5, 'north'), says(8, 'south')]).r1).toEqual({ kind: 'older', than: '2031-03-08' });
    expect(reasons([says(`../${march(8)}`, 'north'), says(8, 'south')]).r1).toEqual({
      kind: 'older',
      than: '2031-03-08',
    });
  });

  test('speaks of the province while the place has a reading of its own', () => {
    expect(reasons([says(5, 'north'), says(6, 'south', 'outlet', { precision: 3 })], 8).r2).toEqual({
      kind: 'blanket',
    });
  });

  test('speaks of the place, of which nothing was heard for long, where news of the province is newer', () => {
    const reports = [says(5, 'north'), says(20, 'south', 'outlet', { precision: 3 })];
    expect(reasons(reports).r1).toEqual({ kind: 'silenced' });
  });

  test('is a rival that a later day no longer bears', () => {
    const reports = [says(5, 'north'), says(6, 'south', 'south'), says(7, 'north', 'resident')];
    expect(reasons(reports).r2).toEqual({ kind: 'past-rival' });
  });

  test('is a rival weaker than the challenge of its day', () => {
    const reports = [says(5, 'north'), says(5, 'north', 'resident'), says(6, 'contested'), says(6, 'south', 'south')];
    expect(reasons(reports).r4).toEqual({ kind: 'outdone' });
  });

  test('was replaced by a later row, which is named, once that row was published', () => {
    const reports = [
      says(5, 'south', 'outlet', { id: 'wrong' }),
      says(5, 'north', 'outlet', { id: 'right', supersedes: 'wrong', published: 8 }),
    ];
    expect(reasons(reports, 7, 'as-reported')).toEqual({ wrong: { kind: 'witness' } });
    expect(reasons(reports, 8, 'as-reported')).toEqual({
      wrong: { kind: 'superseded', by: 'right' },
      right: { kind: 'witness' },
    });
  });
});

describe('whatever the reports say', () => {
  test('each report that was let in stands in one place, and each reprint repeats one that counts', () => {
    fc.assert(
      fc.property(corrected, clock, (rows, under) => {
        const story = storyOf(rows);
        const timeline = createTimeline(story, under);
        for (const { id } of story.places) {
          for (const day of daysFrom(march(1), march(lastDay))) {
            const { supporting, opposing, other } = standingOf(timeline, id, day);
            const ids = [...supporting, ...opposing, ...other].map((row) => row.id);
            expect(new Set(ids).size).toBe(ids.length);
            const replaced = other.filter(({ why }) => why.kind === 'superseded').map((row) => row.id);
            expect(ids.filter((each) => !replaced.includes(each)).sort()).toEqual(
              [...timeline.reportsAt(id, day)].sort(),
            );
            for (const group of [supporting, opposing]) {
              for (const { why } of group) {
                if (why.kind !== 'reprint') continue;
                const first = group.find((row) => row.id === why.of);
                expect(['witness', 'conceded']).toContain(first?.why.kind);
              }
            }
          }
        }
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  test('as many witnesses as the grade needs are marked', () => {
    fc.assert(
      fc.property(corrected, clock, (rows, under) => {
        const story = storyOf(rows);
        const timeline = createTimeline(story, under);
        for (const { id } of story.places) {
          for (const day of daysFrom(march(1), march(lastDay))) {
            const reading = timeline.readingAt(id, day);
            const kinds = standingOf(timeline, id, day).supporting.map(({ why }) => why.kind);
            const witnesses = kinds.filter((kind) => kind === 'witness' || kind === 'conceded').length;
            if (reading?.grade === 'reported') expect(witnesses).toBeGreaterThan(0);
            if (reading?.grade === 'confirmed' && !kinds.includes('conceded')) expect(witnesses).toBeGreaterThan(1);
            if (reading?.grade === 'claimed') expect(witnesses).toBe(0);
          }
        }
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});
