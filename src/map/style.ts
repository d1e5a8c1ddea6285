// How is the map drawn? Its layers as a pure function of the story and the colours of the page.
// A status is a layer whose opacity the state of a feature turns on, since shapes cannot change with the state.

import type { StyleSpecification } from 'maplibre-gl';
import type { Network } from '../roads/network.ts';
import type { Ground } from '../story/ground.ts';
import type { Story } from '../story/types.ts';
import { toFeatureCollection } from './features.ts';
import { groundLayers } from './ground-layers.ts';
import { nameLayers, placeLayers } from './place-layers.ts';
import { roadLayers } from './road-layers.ts';
import type { Tokens } from './tokens.ts';

/** The style of a story; `fonts` are the reader's own, so that no glyphs are fetched. */
export function createStyle(story: Story, network: Network, ground: Ground, tokens: Tokens): StyleSpecification {
  return {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: { ...ground, features: [...ground.features] }, tolerance: 0.2 },
      evidence: { type: 'geojson', data: toFeatureCollection(story, network), promoteId: 'id', tolerance: 0.2 },
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': tokens('--land') } },
      ...groundLayers(tokens),
      ...roadLayers(tokens),
      ...placeLayers(story.settings.placeStatuses, tokens),
      ...nameLayers(tokens),
    ],
  };
}
