// Does the moving map come when a reader is near, whatever the browser tells of it and when?

import { expect, test } from '@playwright/test';
import { mapReady, withLateSight } from './page.ts';

test('comes where a browser tells at once that it was far and is near', async ({ page }) => {
  await withLateSight(page);
  await page.goto('/');
  await mapReady(page);
});

test('comes once for a reader who leaves and is back before its script has come', async ({ page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/map-view-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/map-view-*.js');
  await page.goto('/');
  await asked;
  const moveBy = (top: string) =>
    page.evaluate(async (padding) => {
      document.body.style.paddingTop = padding;
      // Two frames: what is seen is told after the first.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }, top);
  await moveBy('9000px');
  await moveBy('');
  answer();
  await mapReady(page);
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(1);
});
