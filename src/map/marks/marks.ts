// How does a map show the places on a day? The number of each, the layer that draws them, and the place that a point means.

import type { Map as MapLibre } from 'maplibre-gl';
import type { FeatureId, Story } from '../../story/types.ts';
import type { Scene } from '../../ui/scene.ts';
import type { Tokens } from '../tokens.ts';
import { createMarkCodes } from './codes.ts';
import { drawMarkImages } from './images.ts';
import { createMarkLayer } from './layer.ts';
import { createMarkPainter } from './painter.ts';
import { createMarkPane } from './pane.ts';
import { type MarkPoints, worldPoint } from './points.ts';
import { columnsWalk, readingsWalk } from './walk.ts';

export interface Marks {
  /** Puts the layer into a style that has just been set, below the layer of that id. */
  restyle(tokens: Tokens, below: string): void;
  /** Shows a day. */
  show(scene: Scene): void;
  /** Lets a place stand out while the pointer is on it. */
  light(feature: FeatureId | null): void;
  /** The nearest place to a point of the screen (px), if any lies within reach. */
  placeAt(x: number, y: number, reachPx: number): FeatureId | null;
  remove(): void;
}

interface MarksOptions {
  readonly map: MapLibre;
  readonly story: Story;
  readonly points: MarkPoints;
  readonly crowd: boolean; // whether the readings lie in columns
  /** Told when the graphics of the places are taken away, and when they are back. */
  readonly lost: (isLost: boolean) => void;
}

export function createMarks({ map, story, points, crowd, lost }: MarksOptions): Marks {
  const codes = createMarkCodes(story.places.length);
  const walk = crowd ? columnsWalk(codes.set) : readingsWalk(story, codes.set);
  // Of very many the names lie over the dots, so that these are drawn in between by the map.
  const pane = crowd ? null : createMarkPane(map, lost);
  const surface = pane ?? map;
  let known = false; // not while the readings of a clock are on their way
  let selected: FeatureId | null = null;
  let hovered: FeatureId | null = null;

  /** The places that stand out, with the opacity of their halo. */
  function lit(): ReadonlyMap<number, number> {
    const halos = new Map<number, number>();
    for (const [feature, opacity] of [
      [hovered, 0.55],
      [selected, 1],
    ] as const) {
      const number = points.numberOf(feature);
      if (number >= 0) halos.set(number, opacity);
    }
    return halos;
  }

  return {
    restyle(tokens, below) {
      const images = drawMarkImages(story.settings.placeStatuses, tokens);
      const painter = createMarkPainter({
        ...{ points, codes, images, isKnown: () => known, lit, crowd },
        failed: (error) => map.fire('error', { error }),
        zoom: () => map.getZoom(),
        pixelRatio: () => map.getPixelRatio(),
      });
      map.addLayer(pane ? pane.layer(painter) : createMarkLayer(painter), below);
    },
    show(scene) {
      known = walk(scene);
      selected = scene.selected;
      surface.triggerRepaint();
    },
    light(feature) {
      hovered = feature;
      surface.triggerRepaint();
    },
    placeAt(x, y, reachPx) {
      const { lng, lat } = map.unproject([x, y]);
      const at = worldPoint([lng, lat]);
      return story.places[points.nearest(at, reachPx / worldPx(map.getZoom()))]?.id ?? null;
    },
    remove() {
      pane?.remove();
    },
  };
}

function worldPx(zoom: number): number {
  return 512 * 2 ** zoom;
}
