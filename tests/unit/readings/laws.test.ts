// What must hold of every story, whatever its reports say?

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Grade, grades } from '../../../src/readings/rule.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { daysFrom } from '../../../src/story/day.ts';
import type { Clock } from '../../../src/story/types.ts';
import { clock, corrected, lastDay, named, published, reports, said, seeded, supersede } from './any-story.ts';
import { idOf, inWords, march, type Said, storyOf } from './story-of.ts';

const days = daysFrom(march(1), march(lastDay + 1));
const lone = fc.constantFrom(
  { who: 'south', reliability: 'B' },
  { who: 'rumour', reliability: 'A' },
  { who: 'resident', reliability: 'D' },
  { who: 'north', reliability: 'E' },
);

/** How Midham reads on each day and the day after the last. */
function history(rows: readonly Partial<Said>[], under: Clock) {
  const story = storyOf(rows);
  const timeline = createTimeline(story, under);
  const midham = idOf(story, 'midham');
  return days.map((day) => ({ reading: timeline.readingAt(midham, day), admitted: timeline.reportsAt(midham, day) }));
}

const readings = (rows: readonly Partial<Said>[], under: Clock) => history(rows, under).map(({ reading }) => reading);
const strength = (grade: Grade) => grades.indexOf(grade);

test('the order of rows never matters', () => {
  const shuffled = corrected.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, clock, ([rows, others], under) => {
      expect(readings(others, under)).toEqual(readings(rows, under));
    }),
    seeded,
  );
});

test('as reported, a report published later never changes an earlier day', () => {
  fc.assert(
    fc.property(corrected, said, fc.nat(8), fc.boolean(), (rows, more, target, corrects) => {
      const supersedes = corrects && target < rows.length ? `r${target}` : '';
      const before = readings(rows, 'as-reported');
      const after = readings([...rows, { ...more, id: 'later', supersedes }], 'as-reported');
      const untouched = more.published === null ? days.length : more.published - 1;
      expect(after.slice(0, untouched)).toEqual(before.slice(0, untouched));
    }),
    seeded,
  );
});

test("a lone party's claim never overturns a reported reading", () => {
  const others = fc
    .array(
      said.filter(({ status }) => status !== 'south'),
      { minLength: 1, maxLength: 8 },
    )
    .map(named);
  const claims = fc.array(fc.tuple(said, lone), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(others, claims, clock, (rows, boasts, under) => {
      const claimed = boasts.map(([each, who], index) => ({ ...each, ...who, status: 'south', id: `claim${index}` }));
      const before = readings(rows, under);
      for (const [index, after] of readings([...rows, ...claimed], under).entries()) {
        const reading = before[index];
        if (reading && reading.grade !== 'claimed')
          expect(after).toMatchObject({ status: reading.status, grade: reading.grade });
      }
    }),
    seeded,
  );
});

test('every reading names at least one report, and only those that are let in', () => {
  fc.assert(
    fc.property(corrected, clock, (rows, under) => {
      for (const { reading, admitted } of history(rows, under)) {
        if (!reading) continue;
        expect(reading.reports.length).toBeGreaterThan(0);
        expect(admitted).toEqual(expect.arrayContaining([...reading.reports, ...(reading.challenge?.reports ?? [])]));
      }
    }),
    seeded,
  );
});

test('where all publication dates are known, both clocks agree after the last publication', () => {
  const dated = fc.array(fc.tuple(said, published), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(dated, fc.nat(8), (pairs, target) => {
      const rows = supersede(named(pairs.map(([row, day]) => ({ ...row, published: day }))), target, 0);
      expect(readings(rows, 'as-reported').at(-1)).toEqual(readings(rows, 'hindsight').at(-1));
    }),
    seeded,
  );
});

test('a reading yields only to what holds at least as well, or when it is stale', () => {
  const own = reports.map((rows) => rows.map((row) => ({ ...row, of: 'midham', precision: 1 as const })));
  fc.assert(
    fc.property(own, (rows) => {
      const through = readings(rows, 'hindsight');
      for (const [index, after] of through.entries()) {
        const before = through[index - 1];
        if (!before || !after || before.status === after.status) continue;
        if (strength(after.grade) >= strength(before.grade)) continue;
        expect(before.ageDays + 1, `${inWords(before)} -> ${inWords(after)}`).toBeGreaterThan(10);
        expect(after.grade).not.toBe('claimed');
      }
    }),
    seeded,
  );
});

test('no report of another place matters', () => {
  const elsewhere = fc
    .array(said, { maxLength: 5 })
    .map((rows) => rows.map((row, index) => ({ ...row, of: 'upton', id: `u${index}` })));
  fc.assert(
    fc.property(corrected, elsewhere, clock, (rows, others, under) => {
      expect(readings([...others, ...rows], under)).toEqual(readings(rows, under));
    }),
    seeded,
  );
});
