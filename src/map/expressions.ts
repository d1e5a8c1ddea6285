// The few expressions that several layers share.

import type { ExpressionSpecification } from 'maplibre-gl';

/** Fully there or not at all. */
export function opacityWhen(condition: ExpressionSpecification): ExpressionSpecification {
  return ['case', condition, 1, 0];
}

/** A size in px that grows a little with the zoom, smaller for what is not counted. */
export function scaled(px: number): ExpressionSpecification {
  const at = (factor: number): ExpressionSpecification => ['*', ['get', 'size'], px * factor];
  return ['interpolate', ['linear'], ['zoom'], 3.5, at(0.7), 5.5, at(0.95), 8, at(1.25)];
}
