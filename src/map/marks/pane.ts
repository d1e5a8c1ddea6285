// How does a day change without the map being drawn anew? The places lie on a pane over it, with a canvas of their own.

import type { CustomLayerInterface, Map as MapLibre } from 'maplibre-gl';
import type { MarkPainter } from './painter.ts';

export interface MarkPane {
  /** A layer that draws nothing on the map, and lets the pane follow where the map moves. */
  layer(painter: MarkPainter): CustomLayerInterface;
  /** Draws with the next frame. */
  triggerRepaint(): void;
  remove(): void;
}

/** Lays a pane over a map; `null` where the browser gives no other WebGL. `lost` is told when its graphics are taken away, and when they are back. */
export function createMarkPane(map: MapLibre, lost: (isLost: boolean) => void): MarkPane | null {
  const canvas = document.createElement('canvas');
  // The edges of symbols are smoothed by their program.
  const gl = canvas.getContext('webgl2', { antialias: false, depth: false });
  if (!gl) return null;
  let painter: MarkPainter | null = null;
  let matrix: Float32Array | null = null; // where the map lay when it was last drawn
  let frame = 0;

  const draw = () => {
    if (!painter || !matrix || gl.isContextLost()) return;
    cover(canvas, map.getCanvas());
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    painter.draw(gl, matrix);
  };

  const ears = new AbortController();
  const { signal } = ears;
  canvas.addEventListener(
    'webglcontextlost',
    (event) => {
      event.preventDefault(); // or it would never be given back
      painter?.forget();
      lost(true);
    },
    { signal },
  );
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      map.once('idle', () => lost(false));
      map.triggerRepaint();
    },
    { signal },
  );
  canvas.ariaHidden = 'true';
  Object.assign(canvas.style, { position: 'absolute', left: '0', top: '0', pointerEvents: 'none' });
  map.getCanvasContainer().append(canvas);

  return {
    layer: (next) => ({
      id: 'places',
      type: 'custom',
      onAdd() {
        painter = next;
      },
      onRemove() {
        next.release(gl);
        if (painter === next) painter = null;
      },
      render(_, { defaultProjectionData }) {
        matrix = Float32Array.from(defaultProjectionData.mainMatrix);
        draw();
      },
    }),
    triggerRepaint() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        draw();
      });
    },
    remove() {
      cancelAnimationFrame(frame);
      ears.abort();
      canvas.remove();
      // Browsers allow few at a time, and would wait for the memory to be cleared.
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** Gives a canvas the size of another below it; nothing is cleared where it has it. */
function cover(canvas: HTMLCanvasElement, { width, height, style }: HTMLCanvasElement) {
  if (canvas.width === width && canvas.height === height && canvas.style.width === style.width) return;
  Object.assign(canvas, { width, height });
  Object.assign(canvas.style, { width: style.width, height: style.height });
}
