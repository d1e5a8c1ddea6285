// Which picture of the map is shown? A drawing at once, the moving map when it stands, the drawing for ever where it cannot.

import { createDrawing, type Drawing } from '../drawing/drawing.ts';
import type { MapView } from '../map/map-view.ts';
import type { Ground } from '../story/ground.ts';
import type { FeatureId, Story } from '../story/types.ts';
import { aspectOf, type Bounds, boundsOf } from '../story/view.ts';
import type { Scene } from '../ui/scene.ts';
import { words } from '../ui/words.ts';
import type { MapState, Picture } from '../views/figure.ts';

export interface PicturesOptions {
  readonly story: Story;
  readonly select: (feature: FeatureId | null) => void;
  readonly hover: (feature: FeatureId | null, x: number, y: number) => void;
  /** Called when another picture is to be shown. */
  readonly changed: () => void;
}

export interface Pictures {
  readonly state: MapState;
  /** The drawing of a day while the moving map does not stand. */
  whole(scene: Scene): Picture | null;
  /** The drawing of the crowded part, where the story names one. */
  inset(scene: Scene): Picture | null;
  /** Shows a day on the moving map. */
  update(scene: Scene): void;
  /** Begins to draw into an element. */
  start(container: HTMLElement, ground: Ground): Promise<void>;
  recolour(): void;
  remove(): void;
}

export function createPictures({ story, select, hover, changed }: PicturesOptions): Pictures {
  const { inset: insetSettings } = story.settings;
  let state: MapState = 'waiting';
  let map: MapView | null = null;
  let whole: Drawing | null = null;
  let inset: Drawing | null = null;
  let sizes: ResizeObserver | null = null;
  let printing = false;

  /** The drawing is made for the room that it has; the moving map takes the same place in it. */
  function drawWhole(ground: Ground, { clientWidth: width, clientHeight: height }: Element) {
    if (state === 'ready' || width === 0) return;
    const radius = width < narrowPx ? 5 : 7;
    whole = createDrawing(ground, boundsOf(story), {
      width,
      height,
      radius,
      fontPx: 13,
      align: insetSettings ? 'left' : 'middle',
    });
    changed();
  }

  /** A canvas prints blank in some browsers, so paper gets the drawing. */
  function print({ type }: Event) {
    printing = type === 'beforeprint';
    changed();
  }

  function settle(settled: MapState) {
    state = settled;
    changed();
  }

  return {
    get state() {
      return state;
    },
    whole(scene) {
      return state === 'ready' && !printing ? null : pictureOf(whole, words.mapLabel, scene);
    },
    inset(scene) {
      return pictureOf(inset, insetSettings?.title ?? '', scene);
    },
    update(scene) {
      map?.update(scene);
    },
    async start(container, ground) {
      inset = insetSettings && drawInset(ground, insetSettings.bounds);
      sizes = new ResizeObserver(() => drawWhole(ground, container));
      sizes.observe(container);
      addEventListener('beforeprint', print);
      addEventListener('afterprint', print);
      try {
        const { createMapView } = await import('../map/map-view.ts');
        map = createMapView({ container, story, ground, select, hover, ready: () => settle('ready') });
        changed();
      } catch {
        settle('missing');
      }
    },
    recolour() {
      map?.recolour();
    },
    remove() {
      sizes?.disconnect();
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', print);
      map?.remove();
    },
  };
}

const narrowPx = 600;
const insetWidthPx = 236;

function drawInset(ground: Ground, bounds: Bounds): Drawing {
  const height = Math.round(insetWidthPx / aspectOf(bounds));
  return createDrawing(ground, bounds, { width: insetWidthPx, height, radius: 6, fontPx: 12 });
}

function pictureOf(drawing: Drawing | null, label: string, scene: Scene): Picture | null {
  return drawing && { ...drawing, label, day: drawing.draw(scene) };
}
