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

test.describe('on a fine screen', () => {
  test.use({ deviceScaleFactor: 3 });

  test('a road has strokes of the same length on the moving map and on the drawing', async ({ page }) => {
    // So wide the map lies far from a whole zoom, where strokes would be longest.
    await page.setViewportSize({ width: 1100, height: 900 });
    await openPage(page, '?day=2021-08-15');
    const moving = await page.screenshot();
    await loseGraphics(page, '.maplibregl-canvas');
    await expect(page.locator('.map-drawing [data-feature="zaranj"]')).toBeVisible();
    const drawn = await page.screenshot();
    const [before, after] = [await strokesOf(page, moving), await strokesOf(page, drawn)];
    expect(after).toBeGreaterThan(15);
    // The line of the map has more bends, and so a few strokes more.
    expect(before / after).toBeGreaterThan(0.8);
    expect(before / after).toBeLessThan(1.25);
  });
});

/** How often the colour changes between dark and light along the road from Ghazni to Kandahar, where it stands on the drawing. */
async function strokesOf(page: Page, shot: Buffer) {
  const road = page.locator('.map-drawing path[data-feature="nh01-ghazni-kandahar"]').first();
  return road.evaluate(async (path: SVGPathElement, base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const [length, matrix] = [path.getTotalLength(), path.getScreenCTM()];
    if (!pen || !matrix) return 0;
    const lights = Array.from({ length: 400 }, (_, index) => {
      const point = path.getPointAtLength(length * (0.2 + 0.0015 * index)).matrixTransform(matrix);
      // Its line is a little simpler than that of the map.
      const [x, y] = [point.x, point.y].map((each) => Math.round(each * devicePixelRatio));
      const { data } = pen.getImageData((x ?? 0) - 1, (y ?? 0) - 1, 3, 3);
      return Math.min(...data.filter((_, at) => at % 4 === 0));
    });
    const middle = (Math.min(...lights) + Math.max(...lights)) / 2;
    return lights.filter((light, at) => at > 0 && light < middle !== (lights[at - 1] ?? 0) < middle).length;
  }, shot.toString('base64'));
}

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
