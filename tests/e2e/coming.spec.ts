// Does the moving map come when a reader is near, whatever the browser tells of it and when?

import { expect, type Page, test } from '@playwright/test';
import { mapReady, withLateSight } from './page.ts';

test('comes where a browser tells at once that it was far and is near', async ({ page }) => {
  await withLateSight(page);
  await page.goto('/');
  await mapReady(page);
});

for (const [what, file] of [
  ['script', '**/map-view-*.js'],
  ['ground', '**/ground-*.json'],
] as const) {
  test(`comes once for a reader who leaves and is back before its ${what} has come`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(file, async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(file);
    await page.goto('/');
    await asked;
    const canvases = page.locator('.maplibregl-canvas');
    const opened = what === 'ground' ? 1 : 0;
    await expect(canvases).toHaveCount(opened);
    await moveBy(page, '9000px');
    await expect(canvases).toHaveCount(0);
    await moveBy(page, '');
    await expect(canvases).toHaveCount(opened);
    answer();
    await mapReady(page);
    await expect(canvases).toHaveCount(1);
    await moveBy(page, '9000px');
    await expect.poll(() => page.workers().length, 'nothing works on for a map that is gone').toBe(0);
    expect(errors).toEqual([]);
  });
}

/** Moves the page down by a padding, until the browser has told what is seen of it: after the first of two frames. */
async function moveBy(page: Page, top: string) {
  await page.evaluate(async (padding) => {
    document.body.style.paddingTop = padding;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, top);
}
