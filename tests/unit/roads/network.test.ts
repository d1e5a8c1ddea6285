// Do roads that touch make one network, with every place where it lies on them?

import { describe, expect, test } from 'vitest';
import { createNetwork } from '../../../src/roads/survey.ts';
import { freePassage, legsOf, waysFrom } from '../../../src/roads/ways.ts';
import { shippedStory } from '../shipped.ts';
import { valley } from '../valley.ts';
import { roadworks } from './roadworks.ts';

describe('the network', () => {
  test('links the ends of a road through the places that it passes', () => {
    const { roads, links } = createNetwork(
      roadworks({ a: [0, 0], b: [1, 0], c: [2, 0], aside: [1, 0.5] }, { ac: ['a', 'b', 'c'] }),
    );
    expect(roads.ac?.stops.map(({ place }) => place)).toEqual(['a', 'b', 'c']);
    expect(links.map(({ ends }) => ends.join())).toEqual(['a,b', 'b,c']);
  });

  test('has a fork where roads part without a place, so that nobody has to drive to its end and back', () => {
    const story = roadworks({ a: [0, 0], b: [2, 0], c: [1, 1] }, { ab: ['a', [1, 0], 'b'], cb: ['c', [1, 0], 'b'] });
    const ways = waysFrom(createNetwork(story), 'a', freePassage);
    expect(ways.get('c')?.km).toBeCloseTo(2 * 111.2, -1);
  });

  test('has one link where two roads share their ground', () => {
    const story = roadworks({ a: [0, 0], b: [1, 0], c: [2, 0] }, { ac: ['a', 'b', 'c'], ab: ['a', 'b'] });
    const shared = createNetwork(story).links.filter(({ ends }) => ends.join() === 'a,b');
    expect(shared.map(({ parts }) => parts.map(({ road }) => road))).toEqual([['ac', 'ab']]);
  });

  test('does not join roads that merely cross on the map', () => {
    const story = roadworks({ a: [0, 0], b: [2, 0], c: [1, 1], d: [1, -1] }, { ab: ['a', 'b'], cd: ['c', 'd'] });
    expect(waysFrom(createNetwork(story), 'a', freePassage).has('c')).toBe(false);
  });

  test('of a story with one road, or none, is as small as that', () => {
    expect(createNetwork(valley()).links.length).toBe(2);
    expect(createNetwork({ places: valley().places, roads: [] }).links).toEqual([]);
  });
});

describe('the shortest way', () => {
  test('takes the shorter of two, and tells the roads in order with the km on each', () => {
    const story = roadworks(
      { a: [0, 0], b: [1, 0], c: [2, 0], far: [1, 3] },
      { ab: ['a', 'b'], bc: ['b', 'c'], round: ['a', 'far', 'c'] },
    );
    const way = waysFrom(createNetwork(story), 'a', freePassage).get('c');
    expect(way && legsOf(way).map(({ road, km }) => `${road} ${Math.round(km)}`)).toEqual(['ab 111', 'bc 111']);
  });

  test('of a stretch that two roads share tells the one that goes on', () => {
    const story = roadworks({ a: [0, 0], b: [1, 0], c: [2, 0] }, { ab: ['a', 'b'], ac: ['a', 'b', 'c'] });
    const way = waysFrom(createNetwork(story), 'a', freePassage).get('c');
    expect(way && legsOf(way).map(({ road }) => road)).toEqual(['ac']);
  });
});

describe('in Afghanistan', () => {
  const ways = waysFrom(createNetwork(shippedStory), 'kabul', freePassage);
  const kmTo = (id: string) => ways.get(id)?.km ?? Number.NaN;

  // What others publish for the whole way; the lines are up to six in a hundred shorter than the roads.
  test.each([
    ['ghazni', 150, 'the press figure; the road measures 140'],
    ['kandahar', 483, 'Kabul to Kandahar'],
    ['herat', 1040, '483 to Kandahar and 557 to Herat'],
    ['torkham', 215, '139 to Jalalabad and 76 to the border'],
  ])('%s is as far from Kabul as is published: %d km (%s)', (id, km) => {
    expect(kmTo(id) / km).toBeGreaterThan(0.9);
    expect(kmTo(id) / km).toBeLessThan(1.01);
  });

  test('no road of the story leads to Farah', () => {
    expect(ways.has('farah')).toBe(false);
  });

  test('the road to Bamyan leaves Route 1 at Maidan Shahr and shares the way there', () => {
    const way = ways.get('bamyan');
    expect(way && legsOf(way).map(({ road }) => road)).toEqual(['kabul-bamyan']);
    expect(way?.links[0]?.parts.map(({ road }) => road)).toEqual(['nh01-kabul-ghazni', 'kabul-bamyan']);
  });
});
