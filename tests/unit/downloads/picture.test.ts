// Does the picture of a day stand on its own, in any program, with what a reader needs to believe it?

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paper } from '../../../src/downloads/palette.ts';
import { drawPicture } from '../../../src/downloads/picture.ts';
import { breakLines, setBlock, setLine } from '../../../src/downloads/setting.ts';
import { drawSymbol } from '../../../src/drawing/drawing.ts';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround, type Ground } from '../../../src/story/ground.ts';
import type { Clock, Story } from '../../../src/story/types.ts';
import { placeLook } from '../../../src/ui/look.ts';
import { idOf, march, says, storyOf } from '../readings/story-of.ts';
import { shippedGround, shippedStory } from '../shipped.ts';
import { readXml } from './xml.ts';

const page = 'https://example.org/dateline/';

function draw(story: Story, day = march(6), ground: Ground = emptyGround, clock: Clock = 'as-reported', scope = '') {
  return drawPicture({
    timeline: createTimeline(story, clock),
    network: createNetwork(story),
    day,
    ground,
    scope,
    page,
  }).svg;
}

const { openingDay } = shippedStory.settings;
const shipped = draw(shippedStory, openingDay, shippedGround);

describe('the picture of the shipped story', () => {
  const xml = readXml(shipped);

  test('is XML, and as large as it says', () => {
    expect(xml.elements[0]).toMatchObject({ name: 'svg', attributes: { width: '1200', xmlns: expect.anything() } });
    expect(Number(xml.elements[0]?.attributes.height)).toBeGreaterThan(1000);
  });

  test('needs no stylesheet, no script, no font and no other file', () => {
    expect(shipped).not.toMatch(/var\(|class=|<style|<script|@font-face|href|url\(|transparent|paint-order/);
  });

  test('has every family of letters followed by one that is always there', () => {
    for (const { attributes } of xml.elements) {
      if (attributes['font-family']) expect(attributes['font-family']).toMatch(/serif$/);
    }
  });

  test('carries headline, date, count, clock, definition, sources and licences in words', () => {
    const words = xml.text.replace(/\s+/g, ' ');
    const { settings, licences, credits } = shippedStory;
    for (const part of [settings.headline, 'Thursday 12 August 2021', 'As reported: only what', 'provincial capitals'])
      expect(words).toContain(part);
    for (const { title } of [...licences, ...credits, ...settings.placeStatuses.map(({ label }) => ({ title: label }))])
      expect(words).toContain(title);
    expect(words.replace(/ /g, '')).toContain(settings.control.replace(/ /g, ''));
    expect(words).toContain(`data version ${shippedStory.version}`);
    expect(words).toContain('?day=2021-08-12&clock=as-reported');
    for (const name of ['Kabul', 'Kandahar', 'Herat', 'PAKISTAN']) expect(words).toContain(name);
  });
});

test('of very many places it tells how much the story rests on, not how much has travelled', () => {
  const story = { ...storyOf([says(5, 'south')]), crowd: { places: 9000, reports: 81_234, sources: 5678 } };
  expect(draw(story, march(6))).toContain('81,234 reports from 5,678 sources');
});

describe('the marks', () => {
  test('are those of the day', () => {
    const story = storyOf([says(5, 'south'), says(8, 'north', 'south')]);
    const mark = (number: number) => {
      const reading = createTimeline(story, 'as-reported').readingAt(idOf(story, 'midham'), march(number));
      return resolved(drawSymbol(placeLook(reading, story.settings), 8));
    };
    expect(mark(6)).not.toBe(mark(9));
    expect(draw(story, march(6))).toContain(mark(6));
    expect(draw(story, march(9))).toContain(mark(9));
  });

  test('of a cut road are broken by a cross, on the map and in the legend', () => {
    const crosses = (status: string) =>
      draw(storyOf([says(5, status, 'outlet', { of: 'valley-road' })])).split('stroke-width="5"').length - 1;
    expect(crosses('cut')).toBe(2);
    expect(crosses('open')).toBe(1);
  });
});

test('the picture under hindsight says so', () => {
  expect(draw(storyOf([says(5, 'south')]), march(6), emptyGround, 'hindsight')).toContain(
    'With hindsight: all reports',
  );
});

test('the picture of some of the reports says so', () => {
  const scope = 'Only reports by AFP count here.';
  expect(draw(storyOf([says(5, 'south')]), march(6), emptyGround, 'as-reported', scope)).toContain(scope);
});

test('hostile texts stay texts', () => {
  const evil = '</text><script>alert(1)</script>&"\u0000\u0007 var(--ink)';
  const story = storyOf([says(5, 'south')]);
  const ground: Ground = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [171, 20.5] },
        properties: { kind: 'label', name: evil },
      },
    ],
  };
  const hostile: Story = {
    ...story,
    credits: [{ title: evil, path: '' }],
    places: story.places.map((place) => (place.id === 'midham' ? { ...place, name: evil } : place)),
    settings: {
      ...story.settings,
      headline: evil,
      control: evil,
      inset: { title: evil, bounds: [170, 20, 171, 21] },
      placeStatuses: story.settings.placeStatuses.map((status) => ({ ...status, label: evil, phrase: evil })),
    },
  };
  const { elements, text } = readXml(draw(hostile, march(6), ground));
  expect(elements.map(({ name }) => name)).not.toContain('script');
  expect(text).toContain('var(--ink)');
  expect(text.match(/<script>alert\(1\)<\/script>/g)?.length).toBeGreaterThan(5);
});

test('the colours of paper are the light ones of the theme', () => {
  const css = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');
  for (const [name, value] of Object.entries(paper)) {
    expect(
      `${name} ${new RegExp(`--${name}: var\\(--dateline-${name}, light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1]}`,
    ).toBe(`${name} ${value}`);
  }
});

test('a text is broken between words and loses none', () => {
  const type = { fontPx: 10, linePx: 12, glyph: 0.5, attributes: '' };
  expect(breakLines('one two three incomprehensibilities four', type, 50)).toEqual([
    ...['one two', 'three', 'incomprehensibilities', 'four'],
  ]);
  expect(breakLines('', type, 50)).toEqual([]);
});

function resolved(markup: string): string {
  return markup.replace(/var\(--([\w-]+)\)/g, (_, name: string) => paper[name as keyof typeof paper]);
}

test('a text from the right begins at the right end of its block, and stays right of a mark', () => {
  const type = { fontPx: 10, linePx: 13, glyph: 0.5, attributes: '' };
  expect(setBlock('کابل', type, 40, 0, 300).markup).toContain('x="340" y="10"');
  expect(setBlock('کابل', type, 40, 0, 300).markup).toContain('direction="rtl">');
  expect(setLine('۱۴ روز', type, 40, 0)).toMatch(/x="40".*direction="rtl" text-anchor="end"/);
  expect(setBlock('Kabul', type, 40, 0, 300).markup).not.toContain('direction');
});
