// How does a map begin while what it shows is on its way? With its frame, its bounds and what a reader does to it.

import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import css from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Story } from '../story/types.ts';
import { boundsOf } from '../story/view.ts';
import { words } from '../ui/words.ts';
import ownCss from './map.css?inline';
import { paddingFor, widestBounds } from './room.ts';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

// A sheet that is made needs no leave of a security policy, and can be worn by a shadow too.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + ownCss);

/** Where a map looks. */
export interface Camera {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
}

/** A map on which nothing is drawn; it looks at the whole story. */
export interface BareMap {
  readonly map: MapLibre;
  lookAt(camera: Camera): void;
  /** Where the reader has moved it to; `null` where it was left alone. */
  camera(): Camera | null;
}

/** Opens a map of a story in a container. Throws where there is no WebGL. */
export function openMap(container: HTMLElement, story: Story): BareMap {
  const bounds = [...boundsOf(story)] as [number, number, number, number];
  const room = container.getRootNode();
  if ((room instanceof Document || room instanceof ShadowRoot) && !room.adoptedStyleSheets.includes(sheet))
    room.adoptedStyleSheets = [sheet, ...room.adoptedStyleSheets];
  const map = new MapLibre({
    container,
    bounds,
    fitBoundsOptions: { padding: paddingFor(container, story) },
    // How far out one can go follows from the bounds; how far in, from what the roads are drawn for.
    minZoom: 0,
    maxZoom: 13,
    maxBounds: widestBounds(story, container),
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    rollEnabled: false,
    attributionControl: false,
    // Without a fade MapLibre finds room for all names anew whenever it draws.
    fadeDuration: 200,
    // The page scrolls through the map: a reader is never trapped in it.
    cooperativeGestures: true,
    canvasContextAttributes: { antialias: true },
    locale: {
      'NavigationControl.ZoomIn': words.zoomIn,
      'NavigationControl.ZoomOut': words.zoomOut,
      'Map.Title': words.mapLabel,
      ...words.gestures,
    },
  });
  let moved = false;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) moved = true;
  });
  map.on('resize', () => {
    map.setMaxBounds(widestBounds(story, container));
    if (!moved) map.fitBounds(bounds, { animate: false, padding: paddingFor(container, story) });
  });
  return {
    map,
    lookAt({ center, zoom }) {
      moved = true;
      map.jumpTo({ center: [...center], zoom });
    },
    camera() {
      const { lng, lat } = map.getCenter();
      return moved ? { center: [lng, lat], zoom: map.getZoom() } : null;
    },
  };
}
