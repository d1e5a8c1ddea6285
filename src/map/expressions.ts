// The few expressions that several layers share.

import type { ExpressionSpecification } from 'maplibre-gl';

/** A size in px that grows a little with the zoom, smaller for what is not counted. */
export function scaled(px: number): ExpressionSpecification {
  const at = (factor: number): ExpressionSpecification => ['*', ['get', 'size'], px * factor];
  return ['interpolate', ['linear'], ['zoom'], ...growth.flatMap(([zoom, factor]) => [zoom, at(factor)])];
}

/** The same factor as a number. */
export function scaleAt(zoom: number): number {
  const index = growth.findIndex(([stop]) => zoom < stop);
  const [from, before] = growth.at(index - 1) ?? [0, 1];
  const [to, after] = growth[index] ?? [0, 1];
  if (index === 0) return after;
  return index < 0 ? before : before + ((after - before) * (zoom - from)) / (to - from);
}

const growth = [
  [3.5, 0.7],
  [5.5, 0.95],
  [8, 1.25],
] as const;

/** As strong as the state of the feature says where a condition holds, else not there. */
export function strengthWhen(condition: ExpressionSpecification): ExpressionSpecification {
  return ['case', condition, strength, 0];
}

/** How strongly a feature is drawn by its state. */
export const strength: ExpressionSpecification = ['coalesce', ['feature-state', 'strength'], 1];
