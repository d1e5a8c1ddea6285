// A reader in haste: a thousand moves of the slider, a window that is turned and drawn without end.

import { expect, type Page, test } from '@playwright/test';
import { colourAt, dayHeading, distance, mapReady, openPage, panel, slider } from './page.ts';

const moves = 1000;
// A browser takes a hundred changes of the address in ten seconds, some fewer.
const mostLinks = 50;
const mostMsEach = 200;

test('a thousand moves of the slider end on the last day, and the link is written a few times only', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 600 });
  await page.addInitScript(() => {
    const links: string[] = [];
    Object.assign(window, { links });
    const original = history.replaceState.bind(history);
    history.replaceState = (data, unused, address) => {
      links.push(String(address));
      original(data, unused, address);
    };
  });
  await page.goto('/?static');
  await expect(page.getByRole('table')).toBeVisible();
  const { tookMs, longestMs } = await slider(page).evaluate(async (input, count) => {
    const range = input as HTMLInputElement;
    const last = Number(range.max);
    const channel = new MessageChannel();
    const turn = () =>
      new Promise((done) => {
        channel.port1.onmessage = done;
        channel.port2.postMessage(null);
      });
    const began = performance.now();
    let longest = 0;
    for (let move = 1; move <= count; move += 1) {
      const at = performance.now();
      range.value = String(move === count ? last : (move * 7) % last);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      longest = Math.max(longest, performance.now() - at);
      await turn();
    }
    return { tookMs: performance.now() - began, longestMs: longest };
  }, moves);
  await expect(dayHeading(page)).toHaveText('Tuesday 7 September 2021');
  await expect(page).toHaveURL(/\?static&day=2021-09-07$/);
  const links = await page.evaluate(() => (Reflect.get(window, 'links') as string[]).length);
  console.log(
    `${moves} moves of the slider: ${(tookMs / moves).toFixed(1)} ms each, the longest ${longestMs.toFixed(0)} ms, ${links} links written`,
  );
  expect(links).toBeLessThanOrEqual(mostLinks);
  // Many times what it takes on a quiet machine. The longest alone says more about the machine than about the page.
  expect(tookMs / moves).toBeLessThan(mostMsEach);
  await slider(page).press('ArrowLeft');
  await expect(dayHeading(page)).toHaveText('Monday 6 September 2021');
});

/** Turns the window and draws it larger and smaller, without waiting for the page; in the end it is as wide as given. */
async function shake(page: Page, width: number, height: number) {
  for (let turn = 0; turn < 12; turn += 1) {
    const [a, b] = [340 + turn * 53, 700 - turn * 23];
    await page.setViewportSize(turn % 2 === 0 ? { width: a, height: b } : { width: b, height: a });
  }
  await page.setViewportSize({ width, height });
}

/** All that goes wrong without a word on the screen, also what only the window hears. */
async function faultsOf(page: Page): Promise<() => Promise<readonly string[]>> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('error', ({ message }) => heard.push(message));
  });
  return async () => [...errors, ...(await page.evaluate(() => Reflect.get(window, 'heard') as string[]))];
}

test('the moving map fits its frame after a storm of turns, with its places where they were', async ({ page }) => {
  const faults = await faultsOf(page);
  await openPage(page, '?day=2021-08-12');
  const ghazni = [68.421, 33.5539] as const;
  const taliban = [0x3d, 0x1f, 0x1a];
  await shake(page, 1280, 1000);
  await mapReady(page);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(async () => distance(await colourAt(page, ...ghazni), taliban)).toBeLessThan(12);
  await expect(page.locator('.map-drawing')).toBeHidden();
  expect(await faults()).toEqual([]);
});

test('the drawing fits its frame after a storm of turns, and its places can be pressed', async ({ page }) => {
  const faults = await faultsOf(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto('/?day=2021-08-12&static');
  await expect(page.getByRole('table')).toBeVisible();
  await shake(page, 420, 800);
  await expect
    .poll(() =>
      page.locator('.map').evaluate((frame) => {
        const room = frame.querySelector('.map-canvas');
        const drawing = frame.querySelector('.map-drawing svg');
        return drawing?.getAttribute('viewBox') === `0 0 ${room?.clientWidth} ${room?.clientHeight}`;
      }),
    )
    .toBe(true);
  await page.locator('.map-drawing [data-feature="ghazni"]').click();
  await expect(panel(page).getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  expect(await faults()).toEqual([]);
});
