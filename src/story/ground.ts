// What lies under the evidence? Land, borders, relief and names of neighbours; a story may have none.

import type { Position, Story } from './types.ts';

/** What a feature of the ground can be, by its property `kind`. */
export const groundKinds = ['land', 'relief', 'river', 'province', 'border', 'label'] as const;
export type GroundKind = (typeof groundKinds)[number];

/** A feature of ground.geojson, in degrees, WGS 84. */
export interface GroundFeature {
  readonly type: 'Feature';
  readonly geometry: GeoJSON.Geometry;
  readonly properties: {
    readonly kind: GroundKind;
    readonly level?: number | undefined; // of relief: 1 is the lowest band
    readonly home?: boolean | undefined; // the country that the story is about
    readonly disputed?: boolean | undefined;
    readonly name?: string | undefined;
  };
}

/** The whole ground as GeoJSON. */
export interface Ground {
  readonly type: 'FeatureCollection';
  readonly features: readonly GroundFeature[];
  /** The lines of the story's roads by id, where the page has them only as fine as a drawing needs. */
  readonly roads?: Readonly<Record<string, readonly Position[]>>;
}

/** The story with the lines of its roads as the ground has them. */
export function withWholeLines(story: Story, { roads = {} }: Ground): Story {
  return { ...story, roads: story.roads.map((road) => ({ ...road, line: roads[road.id] ?? road.line })) };
}

/** The ground of a story that has none. */
export const emptyGround: Ground = { type: 'FeatureCollection', features: [] };
