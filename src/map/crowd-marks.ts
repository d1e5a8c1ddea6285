// How does a map show a day of very many places? The walk from day to day, the layer that draws them, and their names.

import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { ReadingColumns } from '../readings/columns.ts';
import { type Crowd, createCrowd } from '../readings/crowd.ts';
import { daysBetween } from '../story/day.ts';
import type { FeatureId, Story } from '../story/types.ts';
import type { Scene } from '../ui/scene.ts';
import { createCrowdCodes } from './crowd-codes.ts';
import { drawCrowdImages } from './crowd-images.ts';
import { createCrowdLayer } from './crowd-layer.ts';
import { namesOf, namesSource } from './crowd-names.ts';
import { type CrowdPlaces, worldPoint } from './crowd-places.ts';
import type { Tokens } from './tokens.ts';

export interface CrowdMarks {
  /** Puts the layer into a style that has just been set. */
  restyle(tokens: Tokens): void;
  /** Shows a day; what the roads lead to is told by the roads alone. */
  show(scene: Scene): void;
  /** Lets a place stand out while the pointer is on it. */
  light(feature: FeatureId | null): void;
  /** The nearest place to a point of the screen (px), if any lies within reach. */
  placeAt(x: number, y: number, reachPx: number): FeatureId | null;
}

export function createCrowdMarks(map: MapLibre, story: Story, places: CrowdPlaces): CrowdMarks {
  const codes = createCrowdCodes(story.places.length);
  const numbers = new Map(story.places.map(({ id }, number) => [id, number]));
  const walks = new WeakMap<ReadingColumns, Crowd>();
  let walk: Crowd | null = null; // none while the readings of a clock are on their way
  let selected = -1;
  let hovered = -1;

  const numberOf = (feature: FeatureId | null) => (feature === null ? -1 : (numbers.get(feature) ?? -1));

  /** The walk over the readings of a clock, where it stood last. */
  function walkOver(columns: ReadingColumns): Crowd {
    const known = walks.get(columns) ?? createCrowd(columns);
    walks.set(columns, known);
    return known;
  }

  /** The places that stand out, with the opacity of their halo. */
  function lit(): ReadonlyMap<number, number> {
    const halos = new Map<number, number>();
    if (hovered >= 0) halos.set(hovered, 0.55);
    if (selected >= 0) halos.set(selected, 1);
    return halos;
  }

  function name() {
    const bounds = map.getBounds();
    const corner = (at: { lng: number; lat: number }) => worldPoint([at.lng, at.lat]);
    const inView = places.within(corner(bounds.getNorthWest()), corner(bounds.getSouthEast()));
    map.getSource<GeoJSONSource>(namesSource)?.setData(namesOf(story, inView, selected));
  }

  map.on('moveend', name);

  return {
    restyle(tokens) {
      const layer = createCrowdLayer({
        places,
        codes,
        images: drawCrowdImages(story.settings.placeStatuses, tokens),
        isKnown: () => walk !== null,
        lit,
        zoom: () => map.getZoom(),
        pixelRatio: () => map.getPixelRatio(),
      });
      map.addLayer(layer, firstName);
      name();
    },
    show({ timeline: { columns }, day, selected: chosen }) {
      map.triggerRepaint();
      const next = columns && walkOver(columns);
      const isSame = next === walk;
      walk = next;
      if (!next || !columns) return;
      const changed = next.moveTo(daysBetween(columns.eve, day));
      if (isSame) codes.change(next.codes, changed);
      else codes.replace(next.codes);
      const number = numberOf(chosen);
      if (number !== selected) {
        selected = number;
        name();
      }
    },
    light(feature) {
      hovered = numberOf(feature);
      map.triggerRepaint();
    },
    placeAt(x, y, reachPx) {
      const { lng, lat } = map.unproject([x, y]);
      const at = worldPoint([lng, lat]);
      return story.places[places.nearest(at, reachPx / worldPx(map.getZoom()))]?.id ?? null;
    },
  };
}

const firstName = 'junction-names';

function worldPx(zoom: number): number {
  return 512 * 2 ** zoom;
}
