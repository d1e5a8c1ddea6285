// What does a symbol look like? The shapes of the statuses as SVG paths, for the map, the drawing, the legend and the table.

import type { Shape } from '../story/settings.ts';

/** The outline of a shape around 0, 0; all shapes have about the area of a circle of the given radius. */
export function symbolPath(shape: Shape, radius: number): string {
  switch (shape) {
    case 'circle':
      return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
    case 'square':
      return polygon(4, radius * 1.24, Math.PI / 4);
    case 'diamond':
      return polygon(4, radius * 1.3, 0);
    case 'triangle':
      return polygon(3, radius * 1.42, -Math.PI / 2);
    case 'pentagon':
      return polygon(5, radius * 1.14, -Math.PI / 2);
    case 'hexagon':
      return polygon(6, radius * 1.1, 0);
  }
}

/** A cross of two strokes around 0, 0: a road is broken here. */
export function crossPath(arm: number): string {
  return `M${-arm},${-arm}L${arm},${arm}M${-arm},${arm}L${arm},${-arm}`;
}

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The hole of a hollow symbol, as a share of its radius, and the line round it (px): on a dark page a dark symbol would look filled without. */
export const holeShare = 0.6;
export const holeEdge = 0.9;
