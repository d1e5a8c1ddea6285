// Does the layer of very many places hold what a day shows, send only what differs, and know where each place lies?

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCrowdCodes } from '../../../src/map/crowd-codes.ts';
import { channelsOf } from '../../../src/map/crowd-images.ts';
import { namesOf } from '../../../src/map/crowd-names.ts';
import { createCrowdPlaces, worldPoint } from '../../../src/map/crowd-places.ts';
import { crowdRadius, dotPx, fullRadius } from '../../../src/map/crowd-size.ts';
import { createStyle } from '../../../src/map/style.ts';
import { createCrowd } from '../../../src/readings/crowd.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import { crowdStory, crowdTimeline } from '../crowd.ts';
import { valley } from '../valley.ts';

const story = crowdStory(2000);

describe('the codes on the graphics card', () => {
  test('are those of the day after any walk, the first place of the story last', () => {
    const { columns } = crowdTimeline(story);
    if (!columns) throw new Error('no columns');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean())), (walk) => {
        const crowd = createCrowd(columns);
        const codes = createCrowdCodes(crowd.size);
        const card = new Uint16Array(crowd.size);
        const send = () => codes.send((from, to) => card.set(codes.values.subarray(from, to), from));
        codes.replace(crowd.codes);
        send();
        for (const [day, isDrawn] of walk) {
          codes.change(crowd.codes, crowd.moveTo(day));
          // When steps come faster than frames, only the last of them is drawn.
          if (isDrawn) send();
        }
        send();
        expect([...card].reverse()).toEqual([...crowd.codes]);
      }),
      { numRuns: 30 },
    );
  });

  test('are sent one by one where few change, as a whole where many do, and not at all where none does', () => {
    const codes = createCrowdCodes(1000);
    const sent = () => {
      const parts: [number, number][] = [];
      codes.send((from, to) => parts.push([from, to]));
      return parts;
    };
    const all = new Uint16Array(1000);
    codes.replace(all);
    expect(sent()).toEqual([[0, 1000]]);
    expect(sent()).toEqual([]);
    codes.change(all, [0, 5]);
    expect(sent()).toEqual([
      [999, 1000],
      [994, 995],
    ]);
    codes.change(
      all,
      Array.from({ length: 200 }, (_, place) => place),
    );
    expect(sent()).toEqual([[0, 1000]]);
    codes.forget();
    expect(sent()).toEqual([[0, 1000]]);
  });
});

test.each([
  ['#2878BD', [40, 120, 189, 255]],
  ['rgba(250,247,240,1)', [250, 247, 240, 255]],
  ['rgba(200,100,0,0.5)', [100, 50, 0, 127.5]],
])('the colour %s reaches the card with its channels', (text, channels) => {
  expect([...channelsOf(text)].map((each) => Math.round(each * 2550) / 10)).toEqual(channels);
});

describe('symbols', () => {
  const sizes = (size: number) => {
    const { spacing } = createCrowdPlaces(crowdStory(size));
    return Array.from({ length: 13 }, (_, zoom) => crowdRadius(zoom, spacing));
  };

  test('are as large as anywhere where there is room, and dots where there is none', () => {
    expect(sizes(20).at(8)).toBe(fullRadius(8));
    expect(sizes(100_000).at(6)).toBeLessThan(dotPx);
    expect(sizes(100_000).at(12)).toBe(fullRadius(12));
  });

  test('never shrink when a reader comes closer, and are smaller the more there are', () => {
    for (const size of [1000, 10_000]) expect([...sizes(size)].sort((a, b) => a - b)).toEqual(sizes(size));
    for (const zoom of [4, 6, 8]) expect(sizes(10_000).at(zoom)).toBeLessThanOrEqual(sizes(1000).at(zoom) ?? 0);
  });
});

describe('the index of places', () => {
  const places = createCrowdPlaces(story);

  test('finds the nearest within reach, as looking at each of them does', () => {
    const at = fc.tuple(fc.double({ min: 170, max: 172, noNaN: true }), fc.double({ min: 20, max: 22, noNaN: true }));
    fc.assert(
      fc.property(at, fc.double({ min: 0, max: 2e-4, noNaN: true }), (position, reach) => {
        const [x, y] = worldPoint(position);
        const distances = story.places.map((place) => {
          const [px, py] = worldPoint(place.at);
          return Math.hypot(px - x, py - y);
        });
        const least = Math.min(...distances);
        const found = places.nearest([x, y], reach);
        if (found < 0) expect(least).toBeGreaterThanOrEqual(reach * (1 - 1e-9));
        else expect(distances[found]).toBeCloseTo(least, 12);
      }),
      { numRuns: 50 },
    );
  });

  test('never means a mere end of a road', () => {
    const { nearest, sizes } = createCrowdPlaces(valley());
    const silent = [...sizes].flatMap((size, number) => (size === 0 ? [number] : []));
    expect(silent.length).toBe(1);
    const at = valley().places[silent[0] ?? -1]?.at;
    expect(at && nearest(worldPoint(at), 1e-9)).toBe(-1);
  });

  test('holds places so exactly that none is a tenth of a px off at the closest zoom', () => {
    const worldPx = 512 * 2 ** 13;
    for (const [number, { at }] of story.places.slice(0, 100).entries()) {
      const [x] = worldPoint(at);
      expect(Math.abs(places.origin[0] + Math.fround(places.offsets[2 * number] ?? 0) - x) * worldPx).toBeLessThan(0.1);
    }
  });

  test('is empty for a story without places', () => {
    const none = createCrowdPlaces({ ...story, places: [] });
    expect(none.nearest([0.5, 0.5], 1)).toBe(-1);
    expect([...none.within([0, 0], [1, 1])]).toEqual([]);
  });
});

describe('names', () => {
  const kinds = (inView: number, chosen: number) =>
    namesOf(
      story,
      Uint32Array.from({ length: inView }, (_, number) => number),
      chosen,
    ).features.map(({ properties }) => `${properties?.id} ${properties?.kind}`);

  test('are those of all places in view where they are some hundred, else of the first in the story', () => {
    expect(kinds(300, -1).length).toBe(300);
    expect(kinds(2000, -1).length).toBeLessThan(100);
    expect(kinds(2000, -1)[0]).toBe('p0 place');
  });

  test('are once that of the chosen place, wherever it is', () => {
    expect(kinds(3, 1)).toEqual(['p0 place', 'p2 place', 'p1 chosen']);
    expect(kinds(3, 1999).at(-1)).toBe('p1999 chosen');
  });
});

test('the style of a crowd is valid, with roads and without places', () => {
  const { spacing } = createCrowdPlaces(valley());
  const style = createStyle(valley(), createNetwork(valley()), emptyGround, () => 'rgb(31, 27, 22)', spacing);
  expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
  const { evidence } = style.sources;
  const features = evidence?.type === 'geojson' ? (evidence.data as GeoJSON.FeatureCollection).features : [];
  expect(new Set(features.map(({ properties }) => properties?.kind))).toEqual(new Set(['road', 'cross']));
  expect(style.layers.map(({ id }) => id).filter((id) => id.startsWith('place'))).toEqual([]);
});
