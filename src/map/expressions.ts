// The few expressions that several layers share.

import type { ExpressionSpecification } from 'maplibre-gl';

/** How much larger symbols are at a zoom: a little, the closer a reader comes. */
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

const strength: ExpressionSpecification = ['coalesce', ['feature-state', 'strength'], 1];

/** As strong as the state of the feature says where a condition holds, else not there. */
export function strengthWhen(condition: ExpressionSpecification): ExpressionSpecification {
  return ['case', condition, strength, 0];
}
