// Which picture of the map is shown? A drawing at once, the moving map when it stands, the drawing for ever where it cannot.

import type { CrowdDrawing } from '../drawing/cells.ts';
import { createDrawing, type Drawing, sizesAt } from '../drawing/drawing.ts';
import type { Grounds } from '../drawing/page-data.ts';
import type { MapView } from '../map/map-view.ts';
import type { Camera } from '../map/open-map.ts';
import type { Network } from '../roads/network.ts';
import type { Ground } from '../story/ground.ts';
import type { FeatureId, Story } from '../story/types.ts';
import { boundsOf } from '../story/view.ts';
import type { Scene } from '../ui/scene.ts';
import { words } from '../ui/words.ts';
import type { MapState, Picture } from '../views/figure.ts';
import { drawInset, pictureOf } from './stills.ts';

export interface PicturesOptions {
  readonly story: () => Story;
  readonly network: Network;
  readonly grounds: Grounds;
  readonly loadGround: () => Promise<Ground>;
  readonly crowd: CrowdDrawing | undefined; // where places are very many
  readonly still: boolean; // never the moving map
  readonly camera: Camera | null; // where the moving map looks at first
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
  /** Takes the room of a picture that stands already, so that the first page has its drawing. */
  fit(room: Element): void;
  /** Keeps one of the drawings that stand already, for its day, until the places are there to be drawn. */
  keep(pictures: readonly SVGElement[]): void;
  /** Begins to draw into an element; the moving map comes when that is near or touched, and goes when it is far. */
  start(container: HTMLElement): void;
  recolour(): void;
  /** Where the reader has moved the map to. */
  camera(): Camera | null;
  remove(): void;
}

export function createPictures(options: PicturesOptions): Pictures {
  const { story, network, grounds, loadGround, crowd, still, select, hover, changed } = options;
  let camera = options.camera;
  const { settings } = story();
  const { inset: insetSettings } = settings;
  const inset = grounds.inset && drawInset(grounds.inset, crowd);
  let state: MapState = still ? 'still' : 'waiting';
  let map: MapView | null = null;
  let coming = false;
  let whole: Drawing | null = null;
  let kept: SVGElement | null = null;
  let printing = false;
  let latest: Scene | null = null;
  let stop = () => {};

  /** The drawing is made for the room that it has; the moving map takes the same place in it. */
  function drawWhole({ clientWidth: width, clientHeight: height }: Element) {
    if (width === 0 || height === 0 || (whole?.width === width && whole.height === height)) return;
    const align = insetSettings ? 'left' : 'middle';
    whole = createDrawing(grounds.whole, boundsOf(story()), {
      width,
      height,
      ...sizesAt(width),
      align,
      pressable: true,
      crowd,
    });
    if (latest) changed();
  }

  /** Of a day whose places are on their way there is the ground alone, but for the one that came with the page. */
  function keptPicture({ day, timeline }: Scene): Picture | null {
    const [, , width = 0, height = 0] = kept?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    if (kept && day === settings.openingDay && timeline.clock === 'as-reported')
      return { width, height, ground: '', day: kept.innerHTML, label: words.mapLabel, placeAt: null };
    return whole && { ...whole, label: words.mapLabel, day: '', placeAt: null };
  }

  /** A canvas prints blank in some browsers, so paper gets the drawing. */
  function print({ type }: Event) {
    printing = type === 'beforeprint';
    changed();
  }

  function settle(settled: MapState) {
    if (settled === state) return;
    state = settled;
    changed();
  }

  async function come(container: HTMLElement) {
    if (still || coming || map || state === 'missing') return;
    coming = true;
    try {
      const { createMapView } = await import('../map/map-view.ts');
      if (!coming) return;
      const lost = (isLost: boolean) => settle(isLost ? 'lost' : 'ready');
      const ready = () => state !== 'missing' && settle('ready');
      map = createMapView({
        ...{ container, story: story(), network, ground: loadGround(), camera },
        crowd: crowd !== undefined,
        labels: (latest && whole?.labels(latest)) ?? [],
        select,
        hover,
        lost,
        ready,
        failed: giveUp,
      });
      if (latest) map.update(latest);
    } catch {
      settle('missing');
    } finally {
      coming = false;
    }
  }

  function giveUp() {
    go();
    settle('missing');
  }

  function go() {
    coming = false;
    camera = map?.camera() ?? camera;
    map?.remove();
    map = null;
    if (state !== 'missing' && !still) settle('waiting');
  }

  return {
    get state() {
      return state;
    },
    whole(scene) {
      if (!scene.timeline.whole) return keptPicture(scene);
      return state === 'ready' && !printing ? null : pictureOf(whole, words.mapLabel, scene);
    },
    inset(scene) {
      return pictureOf(inset, insetSettings?.title ?? '', scene);
    },
    update(scene) {
      latest = scene;
      map?.update(scene);
    },
    fit: drawWhole,
    keep(pictures) {
      kept = pictures.find((each) => each.clientWidth > 0) ?? null;
    },
    start(container) {
      const frame = container.parentElement ?? container;
      const sizes = new ResizeObserver(() => drawWhole(container));
      // Several moments may be told at once, as in a frame of another origin: what holds is the last.
      const near = new IntersectionObserver((told) => told.at(-1)?.isIntersecting && come(container), {
        rootMargin: nearMargin,
      });
      const far = new IntersectionObserver((told) => told.at(-1)?.isIntersecting === false && go(), {
        rootMargin: farMargin,
      });
      const touched = () => come(container);
      sizes.observe(container);
      near.observe(frame);
      far.observe(frame);
      frame.addEventListener('pointerdown', touched);
      addEventListener('beforeprint', print);
      addEventListener('afterprint', print);
      if (!whole) drawWhole(container);
      stop = () => {
        sizes.disconnect();
        near.disconnect();
        far.disconnect();
        frame.removeEventListener('pointerdown', touched);
        removeEventListener('beforeprint', print);
        removeEventListener('afterprint', print);
      };
    },
    recolour() {
      map?.recolour();
    },
    camera: () => map?.camera() ?? camera,
    remove() {
      stop();
      go();
    },
  };
}

// The moving map is fetched a little before it is seen, and given back when it is well out of sight.
const nearMargin = '200px';
const farMargin = '1500px';
