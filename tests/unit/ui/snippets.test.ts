// Can an editor paste the snippet anywhere, whatever the story is called?

import { describe, expect, test } from 'vitest';
import { elementSnippet, frameSnippet, type SnippetOptions, scriptSnippet } from '../../../src/ui/snippets.ts';

const options: SnippetOptions = {
  folder: 'https://example.org/dateline/',
  title: 'Who held <each> "city"?',
  query: 'embed&day=2021-08-12&static',
  height: 900,
  picture: { src: 'https://example.org/dateline/card.png', alt: 'Thursday: 11 "held" & <lost>' },
};

test.each([
  ['frame', frameSnippet],
  ['element', elementSnippet],
  ['script tag', scriptSnippet],
])('no text of the story becomes markup in a %s', (_, make) => {
  const tags = make(options).match(/<[^>]*>/g) ?? [];
  expect(tags.every((tag) => /^<\/?(iframe|noscript|img|script|dateline-map|div)\b/.test(tag))).toBe(true);
  expect(make(options)).toContain('11 &quot;held&quot; &amp; &lt;lost>');
});

describe('a frame', () => {
  test('has a name, a height, a sandbox, and loads when it is near', () => {
    const snippet = frameSnippet(options);
    for (const part of [
      'title="Who held',
      'height="900"',
      'sandbox="allow-scripts',
      'loading="lazy"',
      'referrerpolicy=',
    ])
      expect(snippet).toContain(part);
    expect(snippet).toContain('src="https://example.org/dateline/?embed&amp;day=2021-08-12&amp;static"');
  });

  test('has a picture only where one is wanted', () => {
    expect(frameSnippet({ ...options, picture: null })).not.toContain('<img');
  });
});

test('an element and a script tag carry the wishes as attributes, and not what only a frame needs', () => {
  expect(elementSnippet(options)).toContain(
    '<dateline-map story="https://example.org/dateline/" day="2021-08-12" static>',
  );
  expect(scriptSnippet(options)).toContain('data-target="#dateline-map" data-day="2021-08-12" data-static>');
});
