// In an article: a frame, in systems that nobody here controls.

import { expect, test } from '@playwright/test';
import { frameOf, headingIn, heardBy, openArticle } from './article.ts';
import { dayHeading, panel } from './page.ts';

test.describe('a frame', () => {
  test('tells its height in every dialect once it has one, and not again while nothing changes', async ({
    page,
    baseURL,
  }) => {
    await openArticle(page, frameOf(baseURL, 'day=2021-08-12&id=abc&childId=pym-1&static'));
    await expect(headingIn(page)).toBeVisible();
    const height = () =>
      page.evaluate(() => {
        const heard = Reflect.get(window, 'heard') as { sentinel?: string; height?: number }[];
        return heard.filter((each) => each?.sentinel === 'amp').map((each) => each.height);
      });
    await expect.poll(async () => (await height()).at(-1) ?? 0).toBeGreaterThan(600);
    const px = (await height()).at(-1);
    const messages = await heardBy(page);
    expect(messages).toContainEqual({ 'datawrapper-height': { abc: px } });
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: px });
    expect(messages).toContain(`pymxPYMxpym-1xPYMxheightxPYMx${px}`);
    expect(messages).toContain(
      JSON.stringify({
        src: `${baseURL}?embed&day=2021-08-12&id=abc&childId=pym-1&static`,
        context: 'iframe.resize',
        height: px,
      }),
    );
    expect(messages).not.toContain(null);
    const heights = await height();
    expect(new Set(heights).size).toBe(heights.length);
  });

  test('tells its height anew when a newswire host asks, and speaks no Pym unasked', async ({ page, baseURL }) => {
    await openArticle(page, frameOf(baseURL, 'static'));
    await expect(headingIn(page)).toBeVisible();
    const heights = async () =>
      (await heardBy(page)).map((each) => JSON.stringify(each)).filter((each) => each.includes('embed-size'));
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    // Unasked, a height is told only when it is another one, as when the letters arrive.
    const askedAndRepeated = async () => {
      await page.evaluate(() =>
        document.querySelector('iframe')?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'),
      );
      const told = await heights();
      return told.some((each, index) => each === told[index - 1]);
    };
    await expect.poll(askedAndRepeated).toBe(true);
    expect(JSON.stringify(await heardBy(page))).not.toContain('pymx');
  });

  test('in a hidden part of the page has no height, and tells it once it is shown', async ({ page, baseURL }) => {
    await openArticle(page, `<div id="tab" style="display:none">${frameOf(baseURL, 'static')}</div>`);
    const heights = async () =>
      (await heardBy(page)).flatMap((each) => (each as { height?: number } | null)?.height ?? []);
    await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(0);
    expect(await heights()).toEqual([]);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
    await expect.poll(heights).not.toEqual([]);
  });

  test('heeds a wish of the article, ignores nonsense, and tells what the reader chooses', async ({
    page,
    baseURL,
  }) => {
    await openArticle(page, frameOf(baseURL, 'day=2021-08-01&static'));
    await expect(headingIn(page)).toHaveText('Sunday 1 August 2021');
    const say = (message: unknown) =>
      page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
    await say({ type: 'dateline:show', day: 12, place: ['x'] });
    await say({ type: 'dateline:hide', day: '2021-08-20' });
    await say('dateline:show');
    await say({ type: 'dateline:show', day: '2021-08-12', place: 'ghazni' });
    await expect(headingIn(page)).toHaveText('Thursday 12 August 2021');
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();
    await page.frameLocator('iframe').getByRole('slider').press('ArrowRight');
    await expect.poll(() => heardBy(page)).toContainEqual({ type: 'dateline:day', day: '2021-08-13' });
  });

  test('works in a sandbox that allows scripts alone', async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openArticle(page, frameOf(baseURL, 'day=2021-08-12', 'sandbox="allow-scripts"'));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('slider').press('ArrowRight');
    await expect(headingIn(page)).toHaveText('Friday 13 August 2021');
    await expect(frame.locator('.map[data-state="ready"]')).toBeVisible();
    await frame.getByText('Cite', { exact: true }).click();
    await frame.getByRole('button', { name: 'Copy: Citation' }).click();
    await expect(frame.getByText('Copying is not allowed here')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('shows only the days and the parts that the article wants, light or dark', async ({ page }) => {
    await page.goto('/?embed&static&from=2021-08-01&to=2021-08-20&day=2021-08-12&controls=slider&theme=dark');
    await expect(page.getByRole('slider')).toHaveAttribute('max', '19');
    await page.getByRole('slider').press('Home');
    await expect(dayHeading(page)).toHaveText('Sunday 1 August 2021');
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Play the days' })).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(25, 23, 18)',
    );
    await page.goto('/?embed&static&controls=none');
    await expect(page.getByRole('slider')).toBeHidden();
    await expect(page.locator('.map-drawing [data-feature="ghazni"]')).toBeVisible();
  });

  test('as pasted moves nothing in the article', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/');
    await page.getByRole('button', { name: 'Embed' }).click();
    const snippet = await page.getByLabel('Paste this into the article').inputValue();
    await openArticle(page, snippet);
    await expect(headingIn(page)).toBeVisible();
    await expect(page.frameLocator('iframe').locator('.map[data-state="ready"]')).toBeVisible();
    expect(await page.evaluate(() => (Reflect.get(window, 'shifts') as { sum: number }).sum)).toBe(0);
    expect(baseURL && snippet).toContain(baseURL);
  });
});
