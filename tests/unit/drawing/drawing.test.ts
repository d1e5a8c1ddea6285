// Does the drawing of a day show each mark as the day has it, and every text as a text?

import { describe, expect, test } from 'vitest';
import { createDrawing, drawSymbol } from '../../../src/drawing/drawing.ts';
import { drawGround, fineDetail } from '../../../src/drawing/ground.ts';
import { escapeText } from '../../../src/drawing/text.ts';
import type { Ground, GroundFeature } from '../../../src/story/ground.ts';
import type { Story } from '../../../src/story/types.ts';
import { boundsOf } from '../../../src/story/view.ts';
import { placeLook } from '../../../src/ui/look.ts';
import { idOf, march, readingOf, type Said, says, storyOf } from '../readings/story-of.ts';
import { sceneOf } from '../scene-of.ts';
import { goodFileWith, valley } from '../valley.ts';

const options = { width: 600, height: 450, radius: 7, fontPx: 13 };

/** The markup of a day of the story. */
function draw(story: Story, day = 6, selected: string | null = null): string {
  const drawing = createDrawing(null, boundsOf(story), options);
  return drawing.draw(sceneOf(story, march(day), selected === null ? null : idOf(story, selected)));
}

const drawReports = (reports: readonly Partial<Said>[], selected: string | null = null) =>
  draw(storyOf(reports), 6, selected);

/** The markup of one place: from its group to the next mark. */
function markOf(markup: string, id: string): string {
  const [, after = ''] = markup.split(`data-feature="${id}" class="place"`);
  return after.split(/data-feature|<text/)[0] ?? '';
}

describe('the marks of a day', () => {
  test('are one for each place of which something can be said and one for each road', () => {
    const ids = [...draw(valley()).matchAll(/data-feature="([^"]+)"/g)].map(([, id]) => id);
    expect([...ids].sort()).toEqual(['fork-road', 'lowford', 'midham', 'upton', 'valley-road', 'weir-ferry']);
  });

  test('have roads at the bottom, then places, the first of the story on top, then names', () => {
    const marks = [...draw(valley()).matchAll(/data-feature="([^"]+)"|<text[^>]*>([^<]+)/g)].map(
      ([, id, name]) => id ?? name,
    );
    expect(marks.slice(0, 6)).toEqual(['valley-road', 'fork-road', 'weir-ferry', 'lowford', 'midham', 'upton']);
    expect(marks.slice(6)).toEqual(['Upton', 'Midham', 'Lowford', 'Weir Ferry']);
  });

  test('are filled by status, hollow where only claimed', () => {
    const filled = markOf(drawReports([says(5, 'south')]), 'midham');
    const claimed = markOf(drawReports([says(5, 'south', 'south')]), 'midham');
    expect(filled).toMatch(/fill="#3D1F1A"\/><\/g>/);
    expect(claimed).toMatch(/fill="#3D1F1A"\/><path [^>]*fill="var\(--paper\)" stroke="var\(--outline\)"[^>]*\/><\/g>/);
  });

  test('have the ring of a challenge', () => {
    const challenged = drawReports([says(5, 'south'), says(6, 'contested', 'rumour')]);
    expect(markOf(challenged, 'midham')).toContain('stroke="#F6C445"');
    expect(markOf(drawReports([says(5, 'south')]), 'midham')).not.toContain('#F6C445');
  });

  test('fade when their news is stale', () => {
    const story = storyOf([says(5, 'south')]);
    expect(markOf(draw(story, 15), 'midham')).toContain('opacity="1"');
    expect(markOf(draw(story, 16), 'midham')).toContain('opacity="0.5"');
  });

  test('are a small grey dot where nothing was reported', () => {
    const unread = markOf(drawReports([says(5, 'south')]), 'upton');
    expect(unread).toContain('r="3.5" fill="var(--unread)"');
    expect(unread).not.toMatch(/#[0-9A-F]{6}/);
  });

  test('are smaller for what is not counted', () => {
    expect(markOf(draw(valley()), 'weir-ferry')).toContain('r="2.17"');
  });

  test('of a road are solid, dashed, or broken by a cross', () => {
    const road = (status: string) => drawReports([says(5, status, 'outlet', { of: 'valley-road' })]);
    expect(road('open')).toMatch(/stroke-width="2" data-feature="valley-road"/);
    expect(road('contested')).toMatch(/stroke-dasharray="6 3" data-feature="valley-road"/);
    expect(road('cut')).toMatch(/stroke-dasharray="2 3" data-feature="valley-road"\/><g /);
  });

  test('of a road without a report are dotted where its ends read differently', () => {
    const between = drawReports([says(5, 'north'), says(5, 'south', 'outlet', { of: 'upton' })]);
    expect(between).toMatch(/stroke-dasharray="1 3" data-feature="valley-road"/);
    expect(between).toMatch(/stroke-width="1.1" data-feature="fork-road"/);
  });

  test('show which place is chosen, in its halo and its name, and no other', () => {
    const chosen = drawReports([says(5, 'south')], 'midham');
    expect(markOf(chosen, 'midham')).toContain('stroke="var(--ink)"');
    expect(chosen).toContain('class="name selected">Midham<');
    expect(markOf(chosen, 'upton')).not.toContain('stroke="var(--ink)"');
    expect(chosen.match(/selected/g)).toHaveLength(1);
  });

  test('outside of the bounds are not drawn', () => {
    const around = createDrawing(null, [170.3, 20.3, 170.7, 20.7], options);
    const story = valley();
    const markup = around.draw(sceneOf(story, march(6)));
    expect([...markup.matchAll(/data-feature="([^"]+)" class="place"/g)].map(([, id]) => id)).toEqual(['midham']);
  });
});

describe('in a box that is wider than its bounds', () => {
  const bounds = [-10, -10, 10, 10] as const;
  const wide = { ...options, width: 900, height: 300 };
  const leftmost = (align: 'middle' | 'left') => {
    const label: GroundFeature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-10, 0] },
      properties: { kind: 'label', name: 'West' },
    };
    const picture = drawGround({ type: 'FeatureCollection', features: [label] }, bounds, 100, fineDetail);
    const markup = createDrawing(picture, bounds, { ...wide, align }).draw(sceneOf(valley(), march(6)));
    return Number(/<text x="([^"]+)"[^>]*class="country"/.exec(markup)?.[1]);
  };

  test('a drawing stands in the middle', () => {
    expect(leftmost('middle')).toBeCloseTo(300, -1);
  });

  test('or at the left, where it leaves room for an inset', () => {
    expect(leftmost('left')).toBeCloseTo(0, -1);
  });
});

test('a symbol is the same markup on the map as on its own', () => {
  const reports = [says(5, 'south')];
  const look = placeLook(readingOf(reports, { day: 6 }), valley().settings);
  expect(markOf(drawReports(reports), 'midham')).toContain(drawSymbol(look, options.radius));
});

describe('a text of a story never becomes markup', () => {
  const evil = `<script>alert("1")</script>&'`;
  const harmless = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';

  test('as the name of a place', () => {
    const files = goodFileWith('features.geojson', '"name": "Midham"', `"name": ${JSON.stringify(evil)}`);
    const markup = draw(valley(files));
    expect(markup).toContain(`>${harmless}<`);
    expect(markup).not.toContain('<script');
  });

  test('as the name of a country on the ground', () => {
    const label: Ground['features'][number] = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [171, 21.6] },
      properties: { kind: 'label', name: evil },
    };
    const bounds = [169, 19, 173, 22] as const;
    const picture = drawGround({ type: 'FeatureCollection', features: [label] }, bounds, 100, fineDetail);
    const markup = createDrawing(picture, bounds, options).draw(sceneOf(valley(), march(6)));
    expect(markup).toContain(`>${harmless}<`);
    expect(markup).not.toContain('<script');
  });

  test.each([
    ['&amp;', '&amp;amp;'],
    ['a < b > c', 'a &lt; b &gt; c'],
    [`"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['کابل', 'کابل'],
    ['', ''],
  ])('%s is written %s', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});
