// Do others read of a page what it shows, and no address that it does not have?

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { firstPage } from '../../../src/build/first-page.ts';
import { openWoff, toPng } from '../../../src/build/raster.ts';
import { headTags, oembedOf } from '../../../src/build/site.ts';
import { packPage } from '../../../src/drawing/pack-page.ts';
import { unpackPage } from '../../../src/drawing/page-data.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import { goodFileWith, valley } from '../valley.ts';

const texts = { sources: {}, reports: {}, names: {}, ids: {} };
const pageOf = (story = valley()) => {
  const { data, shapes } = packPage(story, texts, emptyGround);
  return unpackPage(data, shapes);
};
const site = 'https://example.org/dateline/';

describe('the head of a page', () => {
  test('tells the opening day in words, with or without an address', () => {
    for (const address of [null, site]) {
      const description = headTags(pageOf(), address).find(({ attrs }) => attrs?.name === 'description');
      expect(description?.attrs?.content).toContain('Wednesday 5 March 2031');
    }
  });

  test('names no address that it does not have', () => {
    expect(JSON.stringify(headTags(pageOf(), null))).not.toContain('example.org');
    expect(JSON.stringify(headTags(pageOf(), site))).toContain(`${site}card.png`);
  });

  test('holds no text that ends its script', () => {
    const story = valley(goodFileWith('datapackage.json', '"title": "The Marrow', '"title": "</script><b>The Marrow'));
    const script = headTags(pageOf(story), null).find(({ tag }) => tag === 'script');
    expect(script?.children).not.toContain('</script');
    expect(JSON.parse(String(script?.children)).name).toContain('</script><b>');
  });
});

test('an oEmbed reply holds a frame of the page', () => {
  expect(oembedOf(pageOf(), site)).toMatchObject({ version: '1.0', type: 'rich', provider_url: site });
  expect(oembedOf(pageOf(), site).html).toContain(`src="${site}?embed"`);
});

describe('the first page', () => {
  test('shows every place and the briefing, and needs no script and no style of its own', () => {
    const html = firstPage(pageOf());
    for (const id of ['upton', 'midham', 'lowford']) expect(html).toContain(`data-feature="${id}"`);
    expect(html).toContain('New since the day before');
    expect(html).not.toMatch(/<script|style="|on\w+="/);
  });

  test('holds the texts of the story as texts', () => {
    const story = valley(
      goodFileWith('features.geojson', '"name": "Midham"', '"name": "<img src=x onerror=alert(1)>"'),
    );
    expect(firstPage(pageOf(story))).not.toContain('<img');
  });
});

test('a font comes out of its wrapping as the program that draws the card reads it', () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
  );
  const font = Buffer.from(openWoff(readFileSync(file)));
  expect([0x00010000, 0x4f54544f]).toContain(font.readUInt32BE(0));
  expect(() => openWoff(Buffer.from('not a font'))).toThrow('not a WOFF file');
});

test('a card is a PNG', async () => {
  const png = await toPng(
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="red"/></svg>',
  );
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});
