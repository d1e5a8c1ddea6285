// How long are the roads, and where is their middle?

import { describe, expect, test } from 'vitest';
import { headingAt, lengthKm, nearestOn, positionAt } from '../../../src/roads/measure.ts';
import type { FeatureId, Position, Road } from '../../../src/story/types.ts';
import { shippedStory } from '../shipped.ts';

const degreeKm = 111.195; // of a great circle on a sphere of 6,371 km

function roadOf(line: readonly Position[]): Road {
  const id = 'road' as FeatureId;
  return {
    kind: 'road',
    id,
    class: '',
    name: '',
    ref: '',
    otherNames: [],
    from: id,
    to: id,
    line,
    publishedKm: null,
    measuredKm: null,
  };
}

describe('a road along the equator', () => {
  const road = roadOf([
    [0, 0],
    [0.1, 0],
    [2, 0],
  ]);

  test('is as long as its degrees', () => {
    expect(lengthKm(road)).toBeCloseTo(2 * degreeKm, 1);
  });

  test('has its middle half way by length, wherever its points lie', () => {
    expect(positionAt(road, lengthKm(road) / 2)[0]).toBeCloseTo(1, 3);
  });

  test('ends where its line ends', () => {
    expect(positionAt(road, 1000)[0]).toBeCloseTo(2, 3);
  });
});

describe('the shipped roads', () => {
  const { roads } = shippedStory;

  // The share of the published length that the line may measure, and why it is not just below one.
  const published: Readonly<Record<string, { least: number; most: number; why: string }>> = {
    'nh01-kabul-ghazni': { least: 0.9, most: 0.93, why: 'the press rounds up: the road measures 140 km' },
    'nh01-herat-qala-i-naw': { least: 0.91, most: 0.95, why: 'a traveller of 2005 has 150 km, the road measures 146' },
    'nh03-kunduz-shir-khan-bandar': { least: 0.92, most: 0.96, why: 'counted from the square to the bridge' },
    'nh08-kabul-jalalabad-torkham': { least: 0.94, most: 0.98, why: 'bends of the Mahipar gorge are cut' },
    'nh04-kandahar-spin-boldak': {
      least: 1,
      most: 1.04,
      why: 'published to the town, drawn 6.5 km on to the crossing',
    },
    'nh07-herat-islam-qala': { least: 0.98, most: 1.02, why: 'a straight road' },
    'nh09-delaram-zaranj': { least: 0.96, most: 1, why: 'a straight road' },
    'kandahar-tarinkot': { least: 1.08, most: 1.12, why: '130 km is an old figure, the road measures 150' },
  };

  test.each(Object.entries(published))('%s measures what is published, within its tolerance (%o)', (id, {
    least,
    most,
  }) => {
    const road = roads.find((each) => each.id === id);
    const share = road ? lengthKm(road) / (road.publishedKm ?? 0) : Number.NaN;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test('with a published length all have a tolerance', () => {
    const ids = roads.filter((road) => road.publishedKm !== null).map((road) => road.id);
    expect([...ids].sort()).toEqual(Object.keys(published).sort());
  });

  test('say as their measured length what the line measures, within half a per cent', () => {
    for (const road of roads) expect(lengthKm(road) / (road.measuredKm ?? 0), road.id).toBeCloseTo(1, 2);
  });
});

describe('on a road along the equator', () => {
  const road = roadOf([
    [0, 0],
    [2, 0],
  ]);

  test('a position beside it lies at its kilometre, and so far off', () => {
    const { km, offKm } = nearestOn(road, [1, 0.1]);
    expect(km).toBeCloseTo(degreeKm, 0);
    expect(offKm).toBeCloseTo(0.1 * degreeKm, 1);
  });

  test('the heading is to the east, and back to the west at its end', () => {
    expect(headingAt(road, 0).map(Math.round)).toEqual([1, 0]);
    expect(headingAt(road, 2 * degreeKm)[0]).toBeCloseTo(-1);
  });
});
