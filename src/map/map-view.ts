// The moving map: MapLibre behind three calls. Geometry is set once; a new day sets only what differs.

import { Map as MapLibre, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import css from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Network } from '../roads/network.ts';
import type { Ground } from '../story/ground.ts';
import type { FeatureId, Story } from '../story/types.ts';
import { boundsOf } from '../story/view.ts';
import type { Label } from '../ui/label.ts';
import type { Scene } from '../ui/scene.ts';
import { words } from '../ui/words.ts';
import { createCrowdNames } from './crowd-names.ts';
import { drawnNamesOn } from './drawn-names.ts';
import { createEvidence } from './evidence.ts';
import { drawImages, imageScale } from './images.ts';
import ownCss from './map.css?inline';
import { createMarks } from './marks/marks.ts';
import { createMarkPoints } from './marks/points.ts';
import { lowestNames } from './name-layers.ts';
import { followPointer } from './pointer.ts';
import { paddingFor, widestBounds } from './room.ts';
import { createStyle } from './style.ts';
import { readTokens } from './tokens.ts';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

// A sheet that is made needs no leave of a security policy, and can be worn by a shadow too.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css + ownCss);

/** Where a map looks. */
export interface Camera {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly network: Network;
  readonly ground: Ground;
  readonly crowd: boolean; // its timelines hold readings of very many places in columns
  readonly camera: Camera | null; // where it looks at first; `null` is at the whole story
  readonly labels: readonly Label[]; // as they stand on a drawing of the same size
  readonly select: (feature: FeatureId | null) => void;
  /** Told when the pointer comes over another feature, with where to speak of it in the container (px). */
  readonly hover: (feature: FeatureId | null, x: number, y: number) => void;
  readonly ready: () => void;
  /** Told when nothing more can come of it, as where a policy forbids the worker. */
  readonly failed: () => void;
  /** Told when the graphics are taken away, and when they are back. */
  readonly lost: (isLost: boolean) => void;
}

export interface MapView {
  /** Shows a day; silent, and cheap where little differs. */
  update(scene: Scene): void;
  /** Draws everything again in the colours that the page has now. */
  recolour(): void;
  /** Where the reader has moved it to; `null` where it was left alone. */
  camera(): Camera | null;
  remove(): void;
}

/** Makes a map in a container. Throws where there is no WebGL. */
export function createMapView(options: MapOptions): MapView {
  const { container, story, network, ground, crowd, camera, labels, select, hover, ready, failed, lost } = options;
  const points = createMarkPoints(story);
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
  // It shows the whole story now, as the drawing does, unless no web map reaches so far.
  const whole = map.cameraForBounds(bounds, { padding: paddingFor(container, story) });
  const isWhole = Math.abs((whole?.zoom ?? 0) - map.getZoom()) < 0.01;
  const drawn = isWhole && !crowd ? drawnNamesOn(map, labels) : null;
  /** The style in the colours that the page has now; it is held against the specification by a test. */
  function restyle() {
    const tokens = readTokens(container);
    const style = createStyle(story, network, ground, tokens, crowd ? points.spacing : undefined, drawn);
    map.setStyle(style, { diff: false, validate: false });
  }
  restyle();
  if (camera) map.jumpTo({ center: [...camera.center], zoom: camera.zoom });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');

  const gone = new Set<'map' | 'places'>(); // whose graphics are lost
  const lose = (whose: 'map' | 'places') => (isLost: boolean) => {
    if (isLost) gone.add(whose);
    else gone.delete(whose);
    lost(gone.size > 0);
  };
  const marks = createMarks({ map, story, points, crowd, lost: lose('places') });
  const evidence = createEvidence(map);
  const names = crowd ? createCrowdNames(map, story, points) : null;
  let latest: Scene | null = null;
  let moved = camera !== null;
  let styled = false; // a style that is being exchanged takes no states

  function draw() {
    if (!latest || !styled) return;
    marks.show(latest);
    evidence.show(latest);
    names?.show(latest.selected);
  }

  function addImages() {
    for (const [name, image] of drawImages([], readTokens(container))) {
      if (map.hasImage(name)) map.removeImage(name);
      map.addImage(name, image, { pixelRatio: imageScale });
    }
  }

  map.on('style.load', () => {
    styled = true;
    addImages();
    evidence.restyle();
    marks.restyle(readTokens(container), lowestNames);
    names?.restyle();
    draw();
  });
  // All data are at hand, so that an error is none of a line that may be better the next time.
  map.on('error', failed);
  map.once('idle', ready);
  map.on('webglcontextlost', () => lose('map')(true));
  map.on('webglcontextrestored', () => map.once('idle', () => lose('map')(false)));
  followPointer({ map, story, marks, evidence, select, hover });
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) moved = true;
  });
  map.on('resize', () => {
    map.setMaxBounds(widestBounds(story, container));
    if (!moved) map.fitBounds(bounds, { animate: false, padding: paddingFor(container, story) });
  });

  return {
    update(scene) {
      latest = scene;
      draw();
    },
    recolour() {
      styled = false;
      restyle();
    },
    camera() {
      const { lng, lat } = map.getCenter();
      return moved ? { center: [lng, lat], zoom: map.getZoom() } : null;
    },
    remove() {
      marks.remove();
      map.remove();
    },
  };
}
