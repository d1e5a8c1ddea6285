// What can still be reached by road from the hub, and does losing more ever reach more?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTimeline } from '../../../src/readings/timeline.ts';
import { cutOffOn, type Reach, reachCounts, reachOf, weakest } from '../../../src/roads/reach.ts';
import { createNetwork } from '../../../src/roads/survey.ts';
import { legsOf } from '../../../src/roads/ways.ts';
import type { Day, FeatureId, Story } from '../../../src/story/types.ts';
import { seeded } from '../readings/any-story.ts';
import { march, type Said, says, storyOf } from '../readings/story-of.ts';
import { shippedStory } from '../shipped.ts';
import { goodFileWith, valley } from '../valley.ts';
import { roadworks } from './roadworks.ts';

function reachIn(story: Story, clock: 'as-reported' | 'hindsight' = 'hindsight') {
  const reach = reachOf(createTimeline(story, clock), createNetwork(story));
  if (!reach) throw new Error('the story does not ask for it');
  return reach;
}

// A ring: from Upton by the west or by the east to Lowford, and a dead end beyond it.
const ring = roadworks(
  { upton: [170, 20], midham: [170.5, 20.5], 'old-fork': [170.5, 19.5], lowford: [171, 20], 'weir-ferry': [171.5, 20] },
  { west: ['upton', 'midham', 'lowford'], east: ['upton', 'old-fork', 'lowford'], end: ['lowford', 'weir-ferry'] },
);

/** The ring with some reports; they speak of roads by the names above. */
function ringWith(reports: readonly Partial<Said>[]): Story {
  const said = reports.map((each) => ({ ...each, of: each.of ?? 'midham' }));
  const onPlaces = said.filter(({ of }) => !['west', 'east', 'end'].includes(of));
  const onRoads = said.filter(({ of }) => ['west', 'east', 'end'].includes(of));
  const story = storyOf([...onPlaces, ...onRoads.map((each) => ({ ...each, of: 'valley-road', at: '' }))]);
  const { places, roads } = ring;
  const classOf = new Map(valley().places.map((place) => [place.id, place.class]));
  return {
    ...story,
    places: places.map((place) => ({ ...place, class: classOf.get(place.id) ?? 'town' })),
    roads,
    reports: story.reports.map((report, index) => {
      const own = onRoads[index - onPlaces.length];
      if (!own) return report;
      const spot = own.at ? ({ kind: 'place', id: own.at as FeatureId } as const) : null;
      return { ...report, scope: { kind: 'feature' as const, id: own.of as FeatureId }, spot };
    }),
  };
}

function reached(reports: readonly Partial<Said>[], day = 6): Record<string, Reach | undefined> {
  return Object.fromEntries(reachIn(ringWith(reports)).reachOn(march(day)).places);
}

const all = { upton: 'surely', midham: 'surely', 'old-fork': 'surely', lowford: 'surely', 'weir-ferry': 'surely' };

describe('a place is reached', () => {
  test('past all of which nothing is reported', () => {
    expect(reached([says(5, 'north', 'outlet', { of: 'upton' })])).toEqual(all);
  });

  test('the other way round where one way is lost', () => {
    expect(reached([says(5, 'south')])).toEqual({ ...all, midham: 'no' });
  });

  test('no more where every way is lost, nor what lies behind it', () => {
    const lost = [says(5, 'south'), says(5, 'cut', 'outlet', { of: 'east' })];
    expect(reached(lost)).toEqual({ ...all, midham: 'no', 'old-fork': 'no', lowford: 'no', 'weir-ferry': 'no' });
  });

  test('at best where the only way left is contested, claimed or long unheard of', () => {
    const behind = { lowford: 'at-best', 'weir-ferry': 'at-best' };
    const east = says(5, 'cut', 'outlet', { of: 'east' });
    expect(reached([says(5, 'contested'), east])).toEqual({ ...all, ...behind, midham: 'at-best', 'old-fork': 'no' });
    expect(reached([says(5, 'south', 'south'), east])).toMatchObject({ ...behind, midham: 'at-best' });
    expect(reached([says(4, 'south'), says(14, 'cut', 'outlet', { of: 'east' })], 15)).toMatchObject(behind);
  });

  test('up to where a road is cut, if that is told', () => {
    const atLowford = says(5, 'cut', 'outlet', { of: 'west', at: 'lowford' });
    const east = says(5, 'cut', 'outlet', { of: 'east' });
    expect(reached([atLowford, east])).toMatchObject({ midham: 'surely', lowford: 'no' });
    expect(reached([says(5, 'cut', 'outlet', { of: 'west' }), east])).toMatchObject({ midham: 'no' });
  });
});

test('where the hub is lost there is nowhere to travel from', () => {
  const reach = reachIn(ringWith([says(5, 'south', 'outlet', { of: 'upton' })]));
  expect(reach.reachOn(march(6))).toMatchObject({ hub: 'shut', places: new Map() });
  expect(reachCounts(reach, [march(4), march(6)])).toEqual([{ surely: 2, atBest: 2 }, null]);
  expect(cutOffOn(reach, march(6))).toEqual([]);
});

test('a place is cut off from the day on which it lost its last road, and no more once it is lost itself', () => {
  const lost = [
    says(5, 'south'),
    says(7, 'cut', 'outlet', { of: 'east' }),
    says(9, 'south', 'outlet', { of: 'lowford' }),
  ];
  const reach = reachIn(ringWith(lost));
  expect(cutOffOn(reach, march(6))).toEqual([]);
  expect(cutOffOn(reach, march(8))).toEqual([{ id: 'lowford', since: march(7) }]);
  expect(cutOffOn(reach, march(9))).toEqual([]);
});

describe('what hangs on one place or road', () => {
  const on = (reports: readonly Partial<Said>[]) => reachIn(ringWith(reports)).reachOn(march(6));
  const fork = says(5, 'cut', 'outlet', { of: 'east' });

  test('is what loses its last road without it, itself not counted', () => {
    expect(on([fork]).without('midham' as FeatureId)).toEqual(['lowford']);
    expect(on([fork]).without('west' as FeatureId)).toEqual(['midham', 'lowford']);
    expect(on([says(5, 'north')]).without('midham' as FeatureId)).toEqual([]);
  });

  test('is what would be reached again if it were open', () => {
    expect(on([fork, says(5, 'south')]).withOpen('midham' as FeatureId)).toEqual(['lowford']);
    expect(on([fork, says(5, 'south')]).withOpen('east' as FeatureId)).toEqual(['lowford']);
  });

  test('with a place open, a road that is cut at that place is open too', () => {
    const atMidham = says(5, 'cut', 'outlet', { of: 'west', at: 'midham' });
    expect(on([fork, says(5, 'south'), atMidham]).withOpen('midham' as FeatureId)).toEqual(['lowford']);
  });

  test('the most hangs on the one without which most are cut off', () => {
    const story = ringWith([fork]);
    expect(weakest(story, reachIn(story), march(6))).toEqual({ feature: 'west', loses: ['midham', 'lowford'] });
  });
});

test('to lose one more place or road never reaches more', () => {
  const status = fc.constantFrom('north', 'contested', 'south');
  const roadStatus = fc.constantFrom('open', 'contested', 'cut');
  const said = fc.oneof(
    fc.tuple(fc.constantFrom('midham', 'lowford', 'weir-ferry'), status),
    fc.tuple(fc.constantFrom('west', 'east', 'end'), roadStatus),
  );
  const worth: Record<Reach, number> = { no: 0, 'at-best': 1, surely: 2 };
  fc.assert(
    fc.property(
      fc.uniqueArray(said, { selector: ([of]) => of, maxLength: 5 }),
      fc.constantFrom('midham', 'lowford', 'weir-ferry', 'west', 'east', 'end'),
      (rows, loses) => {
        const reports = rows.map(([of, what]) => says(5, what, 'outlet', { of }));
        const isRoad = ['west', 'east', 'end'].includes(loses);
        const others = reports.filter(({ of }) => of !== loses);
        const before = reached(reports.length > 0 ? reports : [says(5, 'north', 'outlet', { of: 'upton' })]);
        const after = reached([...others, says(5, isRoad ? 'cut' : 'south', 'outlet', { of: loses })]);
        for (const [id, reach] of Object.entries(after)) {
          expect(worth[reach ?? 'no'], id).toBeLessThanOrEqual(worth[before[id] ?? 'no']);
        }
      },
    ),
    seeded,
  );
});

describe('in Afghanistan', () => {
  /** The shipped places and roads with nothing reported but what is told here. */
  function only(reports: readonly Partial<Said>[]) {
    const story = storyOf(reports.map((each) => ({ ...each, of: 'midham' })));
    const { places, roads, settings } = shippedStory;
    const named = story.reports.map((report, index) => ({
      ...report,
      scope: { kind: 'feature' as const, id: reports[index]?.of as FeatureId },
      status: (reports[index]?.status === 'south' ? 'taliban' : report.status) as typeof report.status,
    }));
    const days = { firstDay: story.settings.firstDay, lastDay: story.settings.lastDay };
    return { ...story, places, roads, reports: named, settings: { ...settings, ...days } };
  }
  const ghazniLost = reachIn(only([says(5, 'south', 'outlet', { of: 'ghazni' })]));

  test.each([
    'kandahar',
    'qalat',
    'lashkar-gah',
  ])('with Ghazni lost and nothing else %s is reached only the long way round by the north and Herat', (id) => {
    const on = ghazniLost.reachOn(march(6));
    const way = on.wayTo(id as FeatureId);
    const roads = way ? legsOf(way).map(({ road }) => road) : [];
    expect(on.places.get(id as FeatureId)).toBe('surely');
    expect(roads[0]).toBe('nh02-pul-e-khumri-kabul');
    expect(roads).toEqual(expect.arrayContaining(['nh01-qala-i-naw-maymana', 'nh01-gereshk-herat']));
    expect(way?.km ?? 0).toBeGreaterThan(1500);
  });

  test('Ghazni itself is lost, and all others are reached as before', () => {
    const on = ghazniLost.reachOn(march(6));
    const not = ghazniLost.counted.filter((id) => on.places.get(id) !== 'surely');
    expect(not).toEqual(['ghazni']);
  });

  test('as reported, the south is cut off from Kabul on 12 August 2021, when Ghazni falls', () => {
    const day = '2021-08-12' as Day;
    const cut = new Map(cutOffOn(reachIn(shippedStory, 'as-reported'), day).map(({ id, since }) => [id, since]));
    for (const id of ['kandahar', 'qalat', 'lashkar-gah', 'tarinkot']) expect(cut.get(id as FeatureId)).toBe(day);
  });
});

describe('a story', () => {
  test('that does not ask for it has none', () => {
    const silent = valley(
      goodFileWith(
        'datapackage.json',
        '"reach": { "hub": "upton", "traveller": "the north", "shut": ["south", "cut"], "doubtful": ["contested"] },',
        '',
      ),
    );
    expect(reachOf(createTimeline(silent, 'hindsight'), createNetwork(silent))).toBeNull();
  });

  test('without roads has none either', () => {
    const story = { ...valley(), roads: [] };
    expect(reachOf(createTimeline(story, 'hindsight'), createNetwork(story))).toBeNull();
  });
});
