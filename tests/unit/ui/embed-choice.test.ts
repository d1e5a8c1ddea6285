// What an editor sets in the dialog is what the article gets.

import { describe, expect, test } from 'vitest';
import { readState } from '../../../src/state/url.ts';
import { type EmbedProps, firstChoice, queryOf, snippetOf } from '../../../src/views/embed-choice.ts';
import { shippedStory } from '../shipped.ts';

const propsAt = (query: string): EmbedProps => ({
  story: shippedStory,
  state: readState(query, shippedStory),
  page: `https://example.org/dateline/${query}`,
});

describe('untouched', () => {
  test('the map opens on what is shown now, and on nothing that would be so anyhow', () => {
    const props = propsAt('?day=2021-08-10&place=ghazni');
    expect(queryOf(props, firstChoice(props))).toBe('embed&day=2021-08-10&place=ghazni');
  });

  test('the story of another site and what the roads lead to come along', () => {
    const props = propsAt('?data=https://valley.example/list.csv&view=reach&clock=hindsight');
    const query = new URLSearchParams(queryOf(props, firstChoice(props)));
    expect(query.get('data')).toBe('https://valley.example/list.csv');
    expect(query.get('view')).toBe('reach');
    expect(query.get('clock')).toBe('hindsight');
  });
});

test('only what differs from the story is asked for', () => {
  const props = propsAt('?day=2021-08-10&place=ghazni');
  const choice = {
    ...firstChoice(props),
    day: false,
    place: false,
    from: '2021-08-01',
    theme: 'dark' as const,
    still: true,
  };
  expect(queryOf(props, choice)).toBe('embed&from=2021-08-01&theme=dark&static');
});

test('the map alone needs less height than with its slider, and that less than all of it', () => {
  const props = propsAt('');
  const heights = (['none', 'slider', 'all'] as const).map((controls) =>
    Number(snippetOf(props, { ...firstChoice(props), controls }, '').match(/height="(\d+)"/)?.[1]),
  );
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(new Set(heights).size).toBe(3);
});

test('the picture lies in the folder, with or without its slash', () => {
  const props = propsAt('');
  const folder = 'https://news.example/map';
  const snippet = snippetOf(props, { ...firstChoice(props), folder }, 'In words');
  expect(snippet).toContain('src="https://news.example/map/card.png"');
  expect(snippetOf(props, { ...firstChoice(props), folder: `${folder}/` }, 'In words')).toBe(snippet);
});
