// Does a map heed what an article may wish, and nothing else?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heed, newsOf, readWish } from '../../../src/embed/messages.ts';
import { initialState } from '../../../src/state/state.ts';
import { idOf, march } from '../readings/story-of.ts';
import { valley } from '../valley.ts';

const story = valley();
const state = initialState(story.settings);

describe('a wish', () => {
  test('for a day, a place and a clock is heeded', () => {
    expect(heed({ day: '2031-03-09', place: 'midham', clock: 'hindsight' }, story)).toEqual({
      ...{ day: march(9), selected: 'midham', clock: 'hindsight' },
    });
  });

  test('for a day outside of the story goes to its nearest', () => {
    expect(heed({ day: '2031-05-01' }, story)).toEqual({ day: march(31) });
  });

  test('for no place closes the panel', () => {
    expect(heed({ place: '' }, story)).toEqual({ selected: null });
  });

  test.each([
    { day: '9 March' },
    { day: 9 },
    { place: 'nowhere' },
    { place: ['midham'] },
    { clock: 'noon' },
    {},
  ])('that makes no sense changes nothing: %j', (wish) => {
    expect(heed(wish, story)).toEqual({});
  });
});

test('only a message of its own type holds a wish, whatever else is said in the window', () => {
  expect(readWish({ type: 'dateline:show', day: '2031-03-09' })).toMatchObject({ day: '2031-03-09' });
  fc.assert(
    fc.property(fc.anything(), (message) => {
      expect(readWish(message)).toBeNull();
    }),
    { seed: 20310301, numRuns: 300 },
  );
});

describe('the news of a map', () => {
  test('are the day and the place that the reader chose', () => {
    const place = idOf(story, 'midham');
    expect(newsOf({ ...state, day: march(9), selected: place }, state)).toEqual([
      { type: 'dateline:day', detail: { day: march(9) } },
      { type: 'dateline:select', detail: { place } },
    ]);
  });

  test('are none where something else has changed', () => {
    expect(newsOf({ ...state, find: 'mid' }, state)).toEqual([]);
  });
});
