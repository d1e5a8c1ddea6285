// Which traits of a mark follow from a reading?

import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/story/types.ts';
import { placeLook, roadLook } from '../../../src/ui/look.ts';
import { readingOf, type Said, says } from '../readings/story-of.ts';
import { valley } from '../valley.ts';

const { settings } = valley();
const lookOf = (reports: readonly Partial<Said>[], day = 6) => placeLook(readingOf(reports, { day }), settings);

describe('a place', () => {
  test('without a reading is a place unread', () => {
    expect(placeLook(undefined, settings)).toEqual({ kind: 'unread' });
  });

  test('has the colour and shape of its status', () => {
    expect(lookOf([says(5, 'south')])).toEqual({
      ...{ kind: 'read', status: 'south', color: '#3D1F1A', shape: 'square' },
      ...{ hollow: false, ring: null, faded: false },
    });
  });

  test.each([
    ['claimed', [says(5, 'south', 'south')], true],
    ['reported', [says(5, 'south')], false],
    ['confirmed', [says(5, 'south', 'north')], false],
  ])('that is %s is hollow: %s', (_, reports, hollow) => {
    expect(lookOf(reports)).toMatchObject({ hollow });
  });

  test('has a ring in the colour of its challenge', () => {
    expect(lookOf([says(5, 'south'), says(6, 'contested', 'rumour')])).toMatchObject({ ring: '#F6C445' });
  });

  test('fades when its news is stale', () => {
    expect(lookOf([says(5, 'south')], 15)).toMatchObject({ faded: false });
    expect(lookOf([says(5, 'south')], 16)).toMatchObject({ faded: true });
  });

  test('with a status that the story does not show is drawn as unread', () => {
    const reading = readingOf([says(5, 'south')]);
    expect(placeLook(reading && { ...reading, status: 'elsewhere' as Status }, settings)).toEqual({ kind: 'unread' });
  });
});

describe('a road', () => {
  test.each([
    ['open', 'solid'],
    ['contested', 'dashed'],
    ['cut', 'broken'],
  ])('that is %s is %s, whatever its ends', (status, stroke) => {
    const reading = readingOf([says(5, status, 'outlet', { of: 'valley-road' })], { of: 'valley-road' });
    expect([roadLook(reading, false, settings), roadLook(reading, true, settings)]).toEqual([stroke, stroke]);
  });

  test('without a report is plain, and derived where its ends read differently', () => {
    expect(roadLook(undefined, false, settings)).toBe('plain');
    expect(roadLook(undefined, true, settings)).toBe('derived');
  });
});
