// Do the drawing and the moving map show the same?

import { expect, type Page, test } from '@playwright/test';
import { openPage } from './page.ts';

test('the moving map takes over without moving a symbol, and gives way to the drawing when its graphics are lost', async ({
  page,
}) => {
  await openPage(page, '?day=2021-08-12');
  const centres = () =>
    page.evaluate(() => {
      const box = document.querySelector('.map')?.getBoundingClientRect();
      return box ? [box.x, box.y] : [];
    });
  const moving = await page.screenshot();
  const where = await centres();
  await page.locator('.maplibregl-canvas').evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('webgl2');
    const loser = context?.getExtension('WEBGL_lose_context');
    Object.assign(window, { loser });
    loser?.loseContext();
  });
  await expect(page.getByText('The moving map has lost its graphics.')).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="zaranj"]')).toBeVisible();
  const drawn = await page.screenshot();
  expect(await centres()).toEqual(where);
  for (const id of ['zaranj', 'faizabad', 'taloqan', 'sar-e-pul', 'khost']) {
    const point = await page.locator(`.map-drawing [data-feature="${id}"]`).evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    const [before, after] = [
      await middleOf(page, moving, point, id === 'khost'),
      await middleOf(page, drawn, point, id === 'khost'),
    ];
    expect(Math.hypot(before[0] - after[0], before[1] - after[1]), id).toBeLessThanOrEqual(1);
  }
  await page.evaluate(() => (Reflect.get(window, 'loser') as WEBGL_lose_context).restoreContext());
  await expect(page.locator('.map[data-state="ready"]')).toBeVisible();
});

/** The middle of the blue or the dark pixels near a point of a picture. */
async function middleOf(page: Page, shot: Buffer, [x, y]: readonly [number, number], blue: boolean) {
  return page.evaluate(
    async ({ base64, at, isBlue }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const [left, top, size] = [Math.round(at[0]) - 9, Math.round(at[1]) - 9, 19];
      const data = pen?.getImageData(left, top, size, size).data ?? [];
      let [sumX, sumY, count] = [0, 0, 0];
      for (let index = 0; index < size * size; index += 1) {
        const [r, g, b] = [data[index * 4] ?? 0, data[index * 4 + 1] ?? 0, data[index * 4 + 2] ?? 0];
        const hit = isBlue ? b > 150 && r < 90 : r + g + b < 160;
        if (!hit) continue;
        sumX += index % size;
        sumY += Math.floor(index / size);
        count += 1;
      }
      return [sumX / count, sumY / count] as const;
    },
    { base64: shot.toString('base64'), at: [x, y] as const, isBlue: blue },
  );
}
