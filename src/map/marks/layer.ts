// Where among the layers of the map are the places drawn? In one of our own, with the frames of the map.

import type { CustomLayerInterface } from 'maplibre-gl';
import type { MarkPainter } from './painter.ts';

/** A layer that draws by a painter, and gives back what that took of the card when it is removed. */
export function createMarkLayer(painter: MarkPainter): CustomLayerInterface {
  return {
    id: 'places',
    type: 'custom',
    onAdd() {
      painter.forget();
    },
    onRemove(_, gl) {
      painter.release(gl);
    },
    render(gl, { defaultProjectionData }) {
      painter.draw(gl, defaultProjectionData.mainMatrix);
    },
  };
}
