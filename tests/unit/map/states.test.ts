// Does the state of each road and cross say how it looks on a day, in words that the layers know?

import { describe, expect, test } from 'vitest';
import { crossId, middle, toFeatureCollection } from '../../../src/map/features.ts';
import { roadStates } from '../../../src/map/states.ts';
import { createStyle } from '../../../src/map/style.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { emptyGround } from '../../../src/story/ground.ts';
import { idOf, march, type Said, says, storyOf } from '../readings/story-of.ts';
import { sceneOf } from '../scene-of.ts';
import { valley } from '../valley.ts';

/** The state of a road or cross on a day, by default on the 6th. */
function stateOf(reports: readonly Partial<Said>[], { of, day = 6, selected = '' }: Asked) {
  const story = storyOf(reports);
  const chosen = selected === '' ? null : idOf(story, selected);
  return roadStates(sceneOf(story, march(day), chosen)).get(of);
}

interface Asked {
  readonly of: string;
  readonly day?: number;
  readonly selected?: string;
}

const lookOf = (...asked: Parameters<typeof stateOf>) => stateOf(...asked)?.look;
const onRoad = (status: string) => [says(5, status, 'outlet', { of: 'valley-road' })];
const valleyRoad = { of: 'valley-road' };

describe('a road', () => {
  test.each([
    ['open', 'solid', false],
    ['contested', 'dashed', false],
    ['cut', 'broken', true],
  ])('that is %s is %s, with a cross: %s', (status, look, crossed) => {
    expect(lookOf(onRoad(status), valleyRoad)).toBe(look);
    expect(stateOf(onRoad(status), { of: crossId('valley-road', middle) })?.shown ?? false).toBe(crossed);
  });

  test('has its cross at the place or kilometre that a report names, and none in the middle', () => {
    const cut = (at: string) => [says(5, 'cut', 'outlet', { of: 'valley-road', at })];
    expect(stateOf(cut('upton'), { of: crossId('valley-road', 'upton') })).toMatchObject({ shown: true });
    expect(stateOf(cut('km 30'), { of: crossId('valley-road', 'km 30') })).toMatchObject({ shown: true });
    expect(stateOf(cut('km 30'), { of: crossId('valley-road', middle) })).toBeUndefined();
  });

  test('is faded once its news is stale, with its cross', () => {
    expect(stateOf(onRoad('cut'), { ...valleyRoad, day: 16 })).toMatchObject({ strength: 0.5 });
    expect(stateOf(onRoad('cut'), { of: crossId('valley-road', middle), day: 16 })).toMatchObject({ strength: 0.5 });
  });

  test('without a report is plain, and derived where its ends read differently', () => {
    expect(lookOf([says(5, 'north')], valleyRoad)).toBe('plain');
    expect(lookOf([says(5, 'north'), says(5, 'south', 'outlet', { of: 'upton' })], valleyRoad)).toBe('derived');
  });

  test('that is chosen is lit, but not its cross', () => {
    const selected = 'valley-road';
    expect(stateOf(onRoad('cut'), { ...valleyRoad, selected })).toMatchObject({ selected: true });
    expect(stateOf(onRoad('cut'), { of: crossId(selected, middle), selected })).toMatchObject({ selected: false });
  });
});

test('there is a state for every road of the map, and only for crosses that it holds', () => {
  const story = valley();
  const states = roadStates(sceneOf(story, march(6)));
  const features = toFeatureCollection(story, createNetwork(story)).features.map(({ properties }) => properties?.id);
  expect([...states.keys()].filter((id) => !id.startsWith('cross:'))).toEqual(story.roads.map(({ id }) => id));
  expect(features).toEqual(expect.arrayContaining([...states.keys()]));
});

test('there is a layer for every look that a road can have', () => {
  const layers = createStyle(valley(), createNetwork(valley()), emptyGround, () => 'black').layers.map(({ id }) => id);
  const roads = ['open', 'contested', 'cut'].map((status) => `road-${lookOf(onRoad(status), valleyRoad)}`);
  expect(layers).toEqual(expect.arrayContaining([...roads, 'road-plain', 'road-derived', 'road-cross']));
});
