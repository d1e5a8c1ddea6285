// The few expressions that several layers share.

import type { ExpressionSpecification } from 'maplibre-gl';

/** A size in px that grows a little with the zoom, smaller for what is not counted. */
export function scaled(px: number): ExpressionSpecification {
  const at = (factor: number): ExpressionSpecification => ['*', ['get', 'size'], px * factor];
  return ['interpolate', ['linear'], ['zoom'], 3.5, at(0.7), 5.5, at(0.95), 8, at(1.25)];
}

/** As strong as the state of the feature says where a condition holds, else not there. */
export function strengthWhen(condition: ExpressionSpecification): ExpressionSpecification {
  return ['case', condition, strength, 0];
}

/** How strongly a feature is drawn by its state. */
export const strength: ExpressionSpecification = ['coalesce', ['feature-state', 'strength'], 1];
