// What lies under the evidence? Land, borders, relief and names of neighbours; a story may have none.

export const groundKinds = ['land', 'relief', 'river', 'province', 'border', 'label'] as const;
export type GroundKind = (typeof groundKinds)[number];

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

export interface Ground {
  readonly type: 'FeatureCollection';
  readonly features: readonly GroundFeature[];
}

export const emptyGround: Ground = { type: 'FeatureCollection', features: [] };
