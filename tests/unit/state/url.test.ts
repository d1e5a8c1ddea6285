// Does a link hold the state, and is no link so broken that it breaks the page?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensKinds } from '../../../src/readings/lens.ts';
import { columns, initialState, type State } from '../../../src/state/state.ts';
import { foreignAddress, readState, writeState } from '../../../src/state/url.ts';
import { daysFrom } from '../../../src/story/day.ts';
import { spokenPlaces } from '../../../src/story/view.ts';
import { seeded } from '../readings/any-story.ts';
import { valley } from '../valley.ts';

const story = valley();
const { settings } = story;
const initial = initialState(settings);
const chosen = [...spokenPlaces(story), ...story.roads].map(({ id }) => id);

const anyState: fc.Arbitrary<State> = fc
  .record({
    day: fc.constantFrom(...daysFrom(settings.firstDay, settings.lastDay)),
    clock: fc.constantFrom('as-reported' as const, 'hindsight' as const),
    selected: fc.option(fc.constantFrom(...chosen)),
    find: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('embed=', '&day=2031-03-09', '?', 'کابل', ' a+b ')),
    sort: fc.option(fc.constantFrom(...columns)),
    descending: fc.boolean(),
    lens: fc.option(
      fc.record({ kind: fc.constantFrom(...lensKinds), value: fc.string({ minLength: 1, unit: 'grapheme' }) }),
    ),
    data: fc.option(fc.constantFrom(...daysFrom(settings.firstDay, settings.lastDay))),
    reach: fc.boolean(),
    speed: fc.constant(initial.speed), // the reader's hand, not part of what is shown
    embed: fc.boolean(),
    still: fc.boolean(),
  })
  .map((state) => ({ ...state, descending: state.sort !== null && state.descending }));

describe('a link', () => {
  test('gives back any state that it was written for', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(writeState(state, story), story)).toEqual(state);
      }),
      seeded,
    );
  });

  test('written over that of another state holds only the new one', () => {
    fc.assert(
      fc.property(anyState, anyState, (state, before) => {
        const query = writeState(before, story);
        expect(writeState(state, story, query).length).toBe(writeState(state, story).length);
        expect(readState(writeState(state, story, query), story)).toEqual(state);
      }),
      seeded,
    );
  });

  test('leaves out what is as at first', () => {
    expect(writeState(initial, story)).toBe('');
    expect(writeState({ ...initial, clock: 'hindsight' }, story)).toBe('?clock=hindsight');
    expect(writeState({ ...initial, sort: 'since', descending: true }, story)).toBe('?sort=-since');
  });

  test('keeps the parameters of others', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const query = writeState(state, story, '?utm_source=letter&ref=a%26b');
        expect(readState(query, story)).toEqual(state);
        const params = new URLSearchParams(query);
        expect([params.get('utm_source'), params.get('ref')]).toEqual(['letter', 'a&b']);
      }),
      seeded,
    );
  });

  test('writes embed without a value', () => {
    const embedded = { ...initial, embed: true };
    expect(writeState(embedded, story)).toBe('?embed');
    expect(writeState(embedded, story, '?embed=1')).toBe('?embed');
    expect(writeState({ ...embedded, clock: 'hindsight' }, story, '?embed&x=1')).toBe('?embed&x=1&clock=hindsight');
  });

  test('writes static without a value, beside embed', () => {
    expect(writeState({ ...initial, embed: true, still: true }, story)).toBe('?embed&static');
    expect(writeState({ ...initial, still: true }, story, '?static=1')).toBe('?static');
  });
});

describe('what a link asks for', () => {
  test.each([
    '',
    '?',
    '?embed',
    '?embed=',
    '?embed=1',
  ])('%j is the first state, in a frame where it says so', (query) => {
    expect(readState(query, story)).toEqual({ ...initial, embed: query.includes('embed') });
  });

  test.each([
    ['?day=yesterday'],
    ['?day=2031-02-30'],
    ['?day=12.3.31'],
    ['?day='],
    ['?clock=sundial'],
    ['?clock=as-reported'],
    ['?place=atlantis'],
    ['?place='],
    ['?sort=colour'],
    ['?sort=-'],
    ['?sort=--name'],
    ['?selected=midham&Day=2031-03-09'],
    ['?%E0%A4%A=1&&=&day'],
  ])('%s falls back to the first state', (query) => {
    expect(readState(query, story)).toEqual(initial);
  });

  test('nothing that can be typed breaks it', () => {
    const name = fc.constantFrom('day', 'clock', 'place', 'find', 'sort', 'embed', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const state = readState(`?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`, story);
        expect(readState(writeState(state, story), story)).toEqual(state);
      }),
      seeded,
    );
  });

  test.each([
    ['2031-02-28', settings.firstDay],
    ['1999-01-01', settings.firstDay],
    ['2031-03-01', '2031-03-01'],
    ['2031-03-31', '2031-03-31'],
    ['2031-04-01', settings.lastDay],
  ])('of the day %s is %s', (asked, day) => {
    expect(readState(`?day=${asked}`, story).day).toBe(day);
  });

  test.each([
    ['a place', 'midham', 'midham'],
    ['a place that is not counted', 'weir-ferry', 'weir-ferry'],
    ['a road', 'valley-road', 'valley-road'],
    ['a junction, of which nothing is ever said,', 'old-fork', null],
  ])('%s is chosen by %s: %s', (_, asked, selected) => {
    expect(readState(`?place=${asked}`, story).selected).toBe(selected);
  });

  test.each([
    ['name', 'name', false],
    ['-name', 'name', true],
    ['-reports', 'reports', true],
  ])('the order %s is by %s, descending: %s', (asked, sort, descending) => {
    expect(readState(`?sort=${asked}`, story)).toMatchObject({ sort, descending });
  });
});

describe('the address of another site', () => {
  test('is told from a day of the data, whatever its scheme', () => {
    expect(foreignAddress('?data=https://valley.example/story/')).toBe('https://valley.example/story/');
    expect(foreignAddress('?data=javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(foreignAddress('?data=2031-03-09')).toBeNull();
    expect(foreignAddress('?day=2031-03-09')).toBeNull();
  });

  test('stays in the link while the reader chooses', () => {
    const query = writeState({ ...initial, clock: 'hindsight' }, story, '?data=https://valley.example/story/');
    expect(foreignAddress(query)).toBe('https://valley.example/story/');
    expect(readState(query, story)).toMatchObject({ clock: 'hindsight', data: null });
  });
});
