// Several stories on one site: which there are, where each page finds its parts, and what the list says of them.

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeReady, storyFolders } from '../../../src/build/ready.ts';
import { writeStoriesPage } from '../../../src/build/stories-page.ts';
import { inOrder, oneDeeper, writeStoryPage } from '../../../src/build/story-page.ts';
import { speak } from '../../../src/ui/words.ts';
import { fixtures, goodFolder } from '../valley.ts';

const template = `<html><head><title>x</title><script src="./assets/a.js"></script></head><body><div id="dateline"><!-- the opening day --></div></body></html>`;

const noFolder = () => {
  throw new Error('no story here is large');
};

function dataFolder(...stories: readonly string[]): string {
  const data = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(data, { recursive: true }));
  for (const name of stories) cpSync(goodFolder, join(data, name), { recursive: true });
  return data;
}

test('the main story comes first, and a folder without reports is no story', () => {
  const data = dataFolder('alpha', 'beta', 'gamma');
  mkdirSync(join(data, 'notes'));
  expect(storyFolders(join(data, 'beta'), data).map(({ id }) => id)).toEqual(['beta', 'alpha', 'gamma']);
  expect(storyFolders(join(data, 'beta'), null).map(({ id }) => id)).toEqual(['beta']);
});

test('what a phone waits for comes first: the style, the script that works ahead, the ground and its own drawing', async () => {
  const { page } = await makeReady(goodFolder, noFolder);
  const built = template.replace(
    '<script src="./assets/a.js">',
    '<script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css"><script>',
  );
  const shared = inOrder(built, 'assets/ahead.js');
  const html = writeStoryPage(shared, { page, tags: [], stories: {}, list: './stories/', parts: null });
  const order = [
    'rel="stylesheet"',
    './assets/ahead.js',
    './assets/a.js',
    'first narrow',
    'data-ground="whole"',
    'first wide',
  ];
  const found = order.map((each) => html.indexOf(each));
  expect(found).toEqual(found.filter((at) => at >= 0).toSorted((a, b) => a - b));
  expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
});

test('a further story has its own picture and title, and finds its parts and its neighbours', async () => {
  const { page } = await makeReady(goodFolder, noFolder);
  const parts = { page: 'p.json', shapes: 's.json', texts: 't.json', ground: 'g.json', words: 'w.json' };
  const stories = { first: '../', valley: './' };
  const html = writeStoryPage(oneDeeper(template), { page, tags: [], stories, list: '../stories/', parts });
  expect(html).toContain('<title>The Marrow Valley (invented for the tests) – Dateline</title>');
  expect(html).toContain('src="../assets/a.js"');
  expect(html).toContain('data-feature="midham"');
  const attribute = (name: string) =>
    JSON.parse((new RegExp(`data-${name}="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&quot;', '"'));
  expect(attribute('parts')).toEqual(parts);
  expect(attribute('stories')).toEqual(stories);
});

test('a story alone on its site says nothing of others', async () => {
  const { page } = await makeReady(goodFolder, noFolder);
  const html = writeStoryPage(template, { page, tags: [], stories: { valley: './' }, list: './stories/', parts: null });
  expect(html).not.toMatch(/data-(stories|list|parts)/);
});

test('the list shows each story with its picture, and says where one is not whole yet', async () => {
  const list = writeStoriesPage('<ul><!-- the stories --></ul>', [
    { id: 'valley', address: '../valley/', ready: await makeReady(goodFolder, noFolder) },
    { id: 'broken', address: '../broken/', ready: await makeReady(`${fixtures}bad/unknown-ids`, noFolder) },
  ]);
  expect(list).toContain('<a href="../valley/">The Marrow Valley (invented for the tests)</a>');
  expect(list).toContain('1 March 2031 – 31 March 2031 · 5 places, 7 reports from 4 sources');
  expect(list.match(/<svg/g)).toHaveLength(1);
  expect(list).toMatch(/broken<\/a><\/h2><p>This story is not whole yet/);
});

test('a story that is itself in Dari has a first page in Dari, from right to left', async () => {
  const { page } = await makeReady(goodFolder, noFolder);
  if (!page) throw new Error('the good story is refused');
  const story = { ...page.story, settings: { ...page.story.settings, language: 'fa-AF' } };
  await speak('fa-AF');
  onTestFinished(() => speak('en'));
  const html = writeStoryPage(template.replace('<html>', '<html lang="en">'), {
    page: { ...page, story },
    tags: [],
    stories: {},
    list: '',
    parts: null,
  });
  expect(html).toContain('<html lang="fa-AF" dir="rtl">');
  expect(html).toContain('<div id="dateline" dir="rtl"');
  expect(html).toMatch(/<h2>[^<]* مارچ ۲۰۳۱ \([^<]*\)<\/h2>/);
});
