// What does a reader see who lets only some reports count, or looks at the data as they once stood?

import { describe, expect, test } from 'vitest';
import { asDataStood, lensesOf, lensLabel, throughLens } from '../../../src/readings/lens.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import type { Story } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';
import { idOf, inWords, march, says, storyOf } from './story-of.ts';

const read = (story: Story) => inWords(createTimeline(story, 'hindsight').readingAt(idOf(story, 'midham'), march(31)));

describe('through one outlet', () => {
  const story = storyOf([
    says(3, 'north', 'outlet', { publisher: 'The Echo' }),
    says(5, 'south', 'outlet', { publisher: 'The Ledger' }),
  ]);

  test('the rule runs on its reports alone', () => {
    expect(read(story)).toBe('south reported');
    expect(read(throughLens(story, { kind: 'outlet', value: 'The Echo' }))).toBe('north reported');
  });

  test('that is not in the story nothing has been reported', () => {
    expect(read(throughLens(story, { kind: 'outlet', value: 'The Raven' }))).toBe('nothing');
  });

  test('without a lens all count', () => {
    expect(throughLens(story, null)).toBe(story);
  });
});

test('the shipped story can be read through its five seed articles alone, under their own name', () => {
  const lens = { kind: 'collection', value: 'seed' } as const;
  const seeds = throughLens(shippedStory, lens);
  expect(seeds.sources).toHaveLength(5);
  expect(seeds.reports.length).toBeGreaterThan(70);
  expect(lensLabel(shippedStory, lens)).toBe('the five seed articles');
  expect(lensesOf(shippedStory).map((each) => each.lens)).toContainEqual(lens);
});

describe('a story whose row was corrected', () => {
  const wrong = says(5, 'south', 'outlet', { id: 'wrong' });
  const right = says(5, 'north', 'outlet', { id: 'right', supersedes: 'wrong' });
  const story: Story = {
    ...storyOf([wrong, right]),
    corrections: [{ date: march(20), row: 'right', change: 'the side', reason: 'the text says north' }],
  };

  test('reads as corrected now', () => {
    expect(read(asDataStood(story, null))).toBe('north reported');
    expect(read(asDataStood(story, march(20)))).toBe('north reported');
  });

  test('reads as it did before for a link that is pinned to an earlier day', () => {
    expect(read(asDataStood(story, march(19)))).toBe('south reported');
  });
});
