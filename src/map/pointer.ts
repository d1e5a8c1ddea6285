// What does the pointer mean? The nearest place, or a road; it stands out while the pointer is on it.

import type { Map as MapLibre } from 'maplibre-gl';
import type { FeatureId, Story } from '../story/types.ts';
import type { Evidence } from './evidence.ts';
import type { MapOptions } from './map-view.ts';
import type { Marks } from './marks/marks.ts';

interface PointerOptions extends Pick<MapOptions, 'select' | 'hover'> {
  readonly map: MapLibre;
  readonly story: Story;
  readonly marks: Marks;
  readonly evidence: Evidence;
}

/** Tells what the pointer is on, and what is pressed. */
export function followPointer({ map, story, marks, evidence, select, hover }: PointerOptions) {
  const roads = new Set(story.roads.map(({ id }) => id));
  let hovered: FeatureId | null = null;

  function point(feature: FeatureId | null, x: number, y: number) {
    if (feature === hovered) return;
    if (hovered && roads.has(hovered)) evidence.light(hovered, false);
    if (feature && roads.has(feature)) evidence.light(feature, true);
    marks.light(feature);
    hovered = feature;
    map.getCanvas().style.cursor = feature ? 'pointer' : '';
    const place = story.places.find((each) => each.id === feature);
    const at = place ? map.project([place.at[0], place.at[1]]) : { x, y };
    hover(feature, at.x, at.y);
  }

  function featureAt(x: number, y: number, reachPx: number): FeatureId | null {
    const place = marks.placeAt(x, y, reachPx);
    if (place || roads.size === 0) return place;
    const near = reachPx / 2;
    const [road] = map.queryRenderedFeatures(
      [
        [x - near, y - near],
        [x + near, y + near],
      ],
      { layers: ['road-casing'] },
    );
    const id: unknown = road?.properties.id;
    return story.roads.find((each) => each.id === id)?.id ?? null;
  }

  map.on('mousemove', ({ point: { x, y } }) => point(featureAt(x, y, 14), x, y));
  map.on('mouseout', () => point(null, 0, 0));
  map.on('movestart', () => point(null, 0, 0));
  map.on('click', ({ point: { x, y }, originalEvent }) => {
    const touch = 'pointerType' in originalEvent && originalEvent.pointerType === 'touch';
    select(featureAt(x, y, touch ? 24 : 14));
  });
}
