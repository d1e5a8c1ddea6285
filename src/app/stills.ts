// What is shown where the map stands still? A drawing of a day as a picture of the page, and the one of the crowded part.

import type { CrowdDrawing } from '../drawing/cells.ts';
import { createDrawing, type Drawing } from '../drawing/drawing.ts';
import type { GroundPicture } from '../drawing/ground.ts';
import type { Scene } from '../ui/scene.ts';
import type { Picture } from '../views/figure.ts';

/** The picture of a day; where places carry no ids it tells them by where it is pressed. */
export function pictureOf(drawing: Drawing | null, label: string, scene: Scene): Picture | null {
  if (!drawing) return null;
  const placeAt = drawing.isCrowd(scene) ? (x: number, y: number) => drawing.placeAt(scene, x, y) : null;
  return { ...drawing, label, day: drawing.draw(scene), placeAt };
}

/** The drawing of the crowded part. */
export function drawInset(ground: GroundPicture, crowd: CrowdDrawing | undefined): Drawing {
  const height = Math.round((insetWidthPx * ground.height) / ground.width);
  const size = { width: insetWidthPx, height, radius: 6, fontPx: 12 };
  return createDrawing(ground, ground.bounds, { ...size, pressable: true, crowd });
}

const insetWidthPx = 236;
