// How is the map drawn? Its layers as a pure function of the story and the colours of the page.
// The symbols of the places are none of them: they are drawn by a layer of our own.

import type { StyleSpecification } from 'maplibre-gl';
import type { Network } from '../roads/network.ts';
import type { Ground } from '../story/ground.ts';
import type { Story } from '../story/types.ts';
import { crowdNameLayers, noNames } from './crowd-names.ts';
import type { DrawnNames } from './drawn-names.ts';
import { toFeatureCollection } from './features.ts';
import { groundLayers } from './ground-layers.ts';
import { nameLayers } from './name-layers.ts';
import { roadLayers } from './road-layers.ts';
import type { Tokens } from './tokens.ts';

/** The style of a story; `fonts` are the reader's own, so that no glyphs are fetched. */
export function createStyle(
  story: Story,
  network: Network,
  ground: Ground,
  tokens: Tokens,
  spacing?: number, // of a crowd: see `MarkPoints`
  drawn: DrawnNames | null = null, // names as they stand on a drawing
): StyleSpecification {
  const evidence = toFeatureCollection(story, network, spacing !== undefined);
  return {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: { ...ground, features: [...ground.features] }, tolerance: 0.2 },
      evidence: { type: 'geojson', data: evidence, promoteId: 'id', tolerance: 0.2 },
      ...(drawn ? { drawn: { type: 'geojson', data: drawn.data } } : {}),
      ...(spacing !== undefined ? { names: noNames } : {}),
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': tokens('--land') } },
      ...groundLayers(tokens),
      ...(story.roads.length > 0 ? roadLayers(tokens) : []),
      ...(spacing !== undefined ? crowdNameLayers(spacing, tokens) : nameLayers('evidence', tokens, drawn)),
    ],
  };
}
