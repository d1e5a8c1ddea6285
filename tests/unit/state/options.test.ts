// Does an article get the map that it asks for, and a whole one where it asks for nonsense?

import { describe, expect, test } from 'vitest';
import { classesOf, narrowed, readOptions } from '../../../src/state/options.ts';
import { march } from '../readings/story-of.ts';
import { valley } from '../valley.ts';

const options = (query: string) => {
  const params = new URLSearchParams(query);
  return readOptions((name) => params.get(name));
};

describe('the options', () => {
  test('of a bare link are those of the whole page', () => {
    expect(options('')).toEqual({ theme: 'auto', controls: 'all', from: null, to: null, language: null });
  });

  test.each([
    ['theme=dark', { theme: 'dark' }],
    ['dark=true', { theme: 'dark' }],
    ['dark', { theme: 'dark' }],
    ['dark=false', { theme: 'light' }],
    ['dark=auto', { theme: 'auto' }],
    ['theme=pink', { theme: 'auto' }],
    ['controls=slider', { controls: 'slider' }],
    ['controls=false', { controls: 'none' }],
    ['controls=wheel', { controls: 'all' }],
    ['lang=en-US', { language: 'en-US' }],
    ['lang=fr', { language: null }],
    ['from=soon', { from: null }],
  ])('of ?%s are %o', (query, expected) => {
    expect(options(query)).toMatchObject(expected);
  });
});

describe('a story that is narrowed', () => {
  const { settings } = narrowed(valley(), options('from=2031-03-10&to=2031-03-20'));

  test('has only the days that are to be shown, and opens on one of them', () => {
    expect(settings).toMatchObject({ firstDay: march(10), lastDay: march(20), openingDay: march(10) });
  });

  test.each([
    'from=2031-03-20&to=2031-03-10',
    'from=2031-03-10&to=2031-03-10',
    'from=2032-01-01',
  ])('to no span of days (%s) keeps them all', (query) => {
    expect(narrowed(valley(), options(query)).settings).toMatchObject({ firstDay: march(1), lastDay: march(31) });
  });

  test('keeps every report, since what was told before still counts', () => {
    expect(narrowed(valley(), options('from=2031-03-10')).reports).toEqual(valley().reports);
  });
});

test('the classes leave out what is not wanted', () => {
  expect(classesOf(options('controls=slider'), true)).toEqual(['embedded', 'plain-map']);
  expect(classesOf(options('controls=none'), false)).toEqual(['bare-map']);
  expect(classesOf(options(''), false)).toEqual([]);
});
