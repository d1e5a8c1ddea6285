// Do the drawing and the moving map show the same?

import { expect, type Page, test } from '@playwright/test';
import { colourAt, distance, loseGraphics, openPage, restoreGraphics, scrubTo } from './page.ts';

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
  await loseGraphics(page, '.maplibregl-canvas');
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
  await restoreGraphics(page);
  await expect(page.locator('.map[data-state="ready"]')).toBeVisible();
});

test('where no road changes the places alone are drawn anew, and where their graphics alone are lost the drawing gives their readings', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const drawn = { calls: 0 };
    Object.assign(window, { drawn });
    const { drawElements } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawElements = function (...how) {
      const { canvas } = this;
      if (canvas instanceof HTMLCanvasElement && canvas.matches('.maplibregl-canvas')) drawn.calls += 1;
      drawElements.apply(this, how);
    };
  });
  await openPage(page, '?day=2021-07-02');
  const calls = () => page.evaluate(() => (Reflect.get(window, 'drawn') as { calls: number }).calls);
  const before = await calls();
  expect(before).toBeGreaterThan(0);
  await scrubTo(page, 2);
  const kabul = { lon: 69.178, lat: 34.531, government: [44, 122, 198] } as const;
  const offGovernment = async () => distance(await colourAt(page, kabul.lon, kabul.lat), kabul.government);
  await expect.poll(offGovernment).toBeLessThan(30);
  expect(await calls()).toBe(before);

  await loseGraphics(page, '.map-canvas canvas:not(.maplibregl-canvas)');
  await expect(page.getByText('The moving map has lost its graphics.')).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="kabul"]')).toBeVisible();
  await scrubTo(page, 1);
  await restoreGraphics(page);
  await expect(page.locator('.map[data-state="ready"]')).toBeVisible();
  await scrubTo(page, 2);
  await expect.poll(offGovernment).toBeLessThan(30);
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
