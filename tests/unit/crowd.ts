// A story of so many places, strewn evenly and always alike, and columns of what could be read of them.

import { type ReadingColumns, toCode } from '../../src/readings/columns.ts';
import { createTimeline, type Timeline } from '../../src/readings/timeline.ts';
import type { FeatureId, Place, Story } from '../../src/story/types.ts';
import { valley } from './valley.ts';

/** The valley with places all over it, around 170° E, 20° N: `p0`, `p1`, ... */
export function crowdStory(size: number): Story {
  const story = valley();
  const kind = story.settings.placeClasses.find(({ counted }) => counted)?.id ?? '';
  const next = chance(size);
  const places = Array.from({ length: size }, (_, number): Place => {
    const at = [170 + 2 * next(), 20 + 2 * next()] as const;
    return {
      kind: 'place',
      id: `p${number}` as FeatureId,
      class: kind,
      name: `Place ${number}`,
      otherNames: [],
      area: '',
      at,
    };
  });
  const settings = { ...story.settings, view: [169.9, 19.9, 172.1, 22.1] as const };
  return { ...story, settings, places, roads: [], reports: [], tallies: [] };
}

/** A timeline whose places read by chance, and otherwise every few days. */
export function crowdTimeline(story: Story): Timeline {
  const next = chance(7);
  const days = 31;
  const statuses = story.settings.placeStatuses.length;
  const starts = [0];
  const spans: { day: number; code: number }[] = [];
  for (const _ of story.places) {
    for (let day = Math.floor(next() * 20); day < days; day += 1 + Math.floor(next() * 9))
      spans.push({ day, code: any() });
    starts.push(spans.length);
  }
  function any(): number {
    const grade = next() < 0.3 ? 'claimed' : 'reported';
    const challenge = next() < 0.2 ? ({ status: 0, grade: 'claimed' } as const) : null;
    return toCode({ status: Math.floor(next() * statuses), grade, challenge, blanket: false, stale: next() < 0.2 });
  }
  const columns: ReadingColumns = {
    ...{ eve: story.settings.firstDay, days, starts: Uint32Array.from(starts) },
    from: Uint16Array.from(spans, ({ day }) => day),
    code: Uint16Array.from(spans, ({ code }) => code),
    ...{
      since: new Int16Array(spans.length),
      heard: new Int16Array(spans.length),
      reports: new Uint16Array(spans.length),
    },
  };
  return { ...createTimeline(story, 'hindsight'), columns };
}

/** Numbers from 0 to 1 that look like chance and are always the same (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
