// How is the map drawn? Its layers as a pure function of the story and the colours of the page.
// A status is a layer whose opacity the state of a feature turns on, since shapes cannot change with the state.

import type { StyleSpecification } from 'maplibre-gl';
import type { Network } from '../roads/network.ts';
import type { Ground } from '../story/ground.ts';
import type { Story } from '../story/types.ts';
import { crowdNameLayers, noNames } from './crowd-names.ts';
import { toFeatureCollection } from './features.ts';
import { groundLayers } from './ground-layers.ts';
import { nameLayers, placeLayers } from './place-layers.ts';
import { roadLayers } from './road-layers.ts';
import type { Tokens } from './tokens.ts';

/** The style of a story; `fonts` are the reader's own, so that no glyphs are fetched. A crowd of places is drawn by a layer of its own. */
export function createStyle(
  story: Story,
  network: Network,
  ground: Ground,
  tokens: Tokens,
  spacing?: number, // of a crowd: see `CrowdPlaces`
): StyleSpecification {
  const evidence = toFeatureCollection(story, network, spacing !== undefined);
  return {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: { ...ground, features: [...ground.features] }, tolerance: 0.2 },
      evidence: { type: 'geojson', data: evidence, promoteId: 'id', tolerance: 0.2 },
      ...(spacing !== undefined ? { names: noNames } : {}),
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': tokens('--land') } },
      ...groundLayers(tokens),
      ...(story.roads.length > 0 ? roadLayers(tokens) : []),
      ...(spacing !== undefined
        ? crowdNameLayers(spacing, tokens)
        : [...placeLayers(story.settings.placeStatuses, tokens), ...nameLayers('evidence', tokens)]),
    ],
  };
}
