// The moving map: MapLibre behind three calls. Geometry is set once; a new day sets only what differs.

import type { Network } from '../roads/network.ts';
import { type Ground, withWholeLines } from '../story/ground.ts';
import type { FeatureId, Story } from '../story/types.ts';
import { boundsOf } from '../story/view.ts';
import type { Label } from '../ui/label.ts';
import type { Scene } from '../ui/scene.ts';
import { createCrowdNames } from './crowd-names.ts';
import { keepDashes } from './dashes.ts';
import { drawnNamesOn } from './drawn-names.ts';
import { createEvidence } from './evidence.ts';
import { drawImages, imageScale } from './images.ts';
import { createMarks } from './marks/marks.ts';
import { createMarkPoints } from './marks/points.ts';
import { lowestNames } from './name-layers.ts';
import { type Camera, openMap } from './open-map.ts';
import { followPointer } from './pointer.ts';
import { paddingFor } from './room.ts';
import { createStyle } from './style.ts';
import { readTokens } from './tokens.ts';

export interface MapOptions {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly network: Network;
  readonly ground: Promise<Ground>; // on its way, while the map opens
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

/** Makes a map in a container, which is drawn when its ground has come. Throws where there is no WebGL. */
export function createMapView(options: MapOptions): MapView {
  const { container, story, network, ground, crowd, camera, labels, select, hover, ready, failed, lost } = options;
  const bare = openMap(container, story);
  const { map } = bare;
  const points = createMarkPoints(story);
  // It shows the whole story now, as the drawing does, unless no web map reaches so far.
  const whole = map.cameraForBounds([...boundsOf(story)], { padding: paddingFor(container, story) });
  const isWhole = Math.abs((whole?.zoom ?? 0) - map.getZoom()) < 0.01;
  const drawn = isWhole && !crowd ? drawnNamesOn(map, labels) : null;
  if (camera) bare.lookAt(camera);

  const gone = new Set<'map' | 'places'>(); // whose graphics are lost
  const lose = (whose: 'map' | 'places') => (isLost: boolean) => {
    if (isLost) gone.add(whose);
    else gone.delete(whose);
    lost(gone.size > 0);
  };
  const marks = createMarks({ map, story, points, crowd, lost: lose('places') });
  const evidence = createEvidence(map);
  const redash = keepDashes(map);
  const names = crowd ? createCrowdNames(map, story, points) : null;
  let latest: Scene | null = null;
  let arrived: Ground | null = null; // the ground, when it has come
  let removed = false;
  let tokens = readTokens(container);
  let styled = false; // a style that is being exchanged takes no states

  /** The style in the colours that the page has now; it is held against the specification by a test. */
  function restyle() {
    if (!arrived) return;
    styled = false;
    const drawable = withWholeLines(story, arrived);
    const style = createStyle(drawable, network, arrived, tokens, crowd ? points.spacing : undefined, drawn);
    map.setStyle(style, { diff: false, validate: false });
  }

  function draw() {
    if (!latest || !styled) return;
    marks.show(latest);
    evidence.show(latest);
    names?.show(latest.selected);
  }

  function addImages() {
    for (const [name, image] of drawImages([], tokens)) {
      if (map.hasImage(name)) map.removeImage(name);
      map.addImage(name, image, { pixelRatio: imageScale });
    }
  }

  map.on('style.load', () => {
    styled = true;
    addImages();
    redash();
    evidence.restyle();
    marks.restyle(tokens, lowestNames);
    names?.restyle();
    draw();
  });
  // All data are at hand, so that an error is none of a line that may be better the next time.
  map.on('error', failed);
  map.once('idle', ready);
  map.on('webglcontextlost', () => lose('map')(true));
  map.on('webglcontextrestored', () => map.once('idle', () => lose('map')(false)));
  followPointer({ map, story, marks, evidence, select, hover });
  ground.then(
    (come) => {
      if (removed) return;
      arrived = come;
      restyle();
    },
    () => removed || failed(),
  );

  return {
    update(scene) {
      latest = scene;
      draw();
    },
    recolour() {
      tokens = readTokens(container);
      restyle();
    },
    camera: bare.camera,
    remove() {
      removed = true;
      marks.remove();
      map.remove();
    },
  };
}
