// How is a road drawn on a day? As SVG markup: its line by its reading, broken by a cross where it is cut.

import { spotsOf } from '../roads/network.ts';
import type { Road } from '../story/types.ts';
import { crossOffset, type RoadLook } from '../ui/look.ts';
import { roadMark, type Scene } from '../ui/scene.ts';
import { type Projection, round } from './project.ts';
import { crossPath } from './symbols.ts';

/** How the line of a road is drawn, as SVG attributes. */
export const roadStrokes: Record<RoadLook, string> = {
  plain: 'stroke="var(--road)" stroke-width="1.1"',
  derived: 'stroke="var(--road)" stroke-width="1.1" stroke-dasharray="1 3"',
  solid: 'stroke="var(--road-told)" stroke-width="2"',
  dashed: 'stroke="var(--road-told)" stroke-width="2" stroke-dasharray="6 3"',
  broken: 'stroke="var(--road-told)" stroke-width="2" stroke-dasharray="2 3"',
};

/** The way from a road to the path of its line, and that of its crosses. */
export interface RoadFrame {
  readonly projection: Projection;
  readonly lineOf: (road: Road) => string;
}

/** The SVG markup of a road on a day: casing, line and crosses. */
export function drawRoad(road: Road, scene: Scene, { projection, lineOf }: RoadFrame): string {
  const d = lineOf(road);
  if (d === '') return '';
  const { look, strength, spots } = roadMark(scene, road);
  const casing = `<path d="${d}" fill="none" stroke="var(--paper)" stroke-width="3.4" stroke-opacity="0.7"/>`;
  const line = `<path d="${d}" fill="none" ${roadStrokes[look]} data-feature="${road.id}"/>`;
  const crosses = look === 'broken' ? drawCrosses(road, spots, scene, projection) : '';
  const marks = `${line}${crosses}`;
  return strength === 1 ? `${casing}${marks}` : `${casing}<g opacity="${strength}">${marks}</g>`;
}

/** A cross at each spot that the road's reports name, else at its middle. */
function drawCrosses(road: Road, keys: ReadonlySet<string>, { network }: Scene, projection: Projection): string {
  const spots = spotsOf(network, road.id).filter(({ key }) => keys.has(key));
  const middle = network.roads[road.id]?.middle;
  if (spots.length === 0) return middle ? drawCross(projection.point(middle)) : '';
  return spots
    .map(({ at, place, heading }) => {
      const [x, y] = projection.point(at);
      const [dx, dy] = crossOffset(place !== null, heading);
      return drawCross([round(x + dx), round(y + dy)]);
    })
    .join('');
}

/** The cross of a broken road at a point, as SVG markup. */
export function drawCross([x, y]: readonly [number, number]): string {
  const d = crossPath(4);
  return `<g transform="translate(${x},${y})"><path d="${d}" stroke="var(--paper)" stroke-width="5"/><path d="${d}" stroke="var(--outline)" stroke-width="2"/></g>`;
}
