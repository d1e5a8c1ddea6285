// Does the page of a story of very many places work as any other? Built from a made-up story, its parts fetched as they are needed.

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type PreviewServer, preview } from 'vite';
import { buildSite } from '../bench/build-site.ts';
import { writeSyntheticStory } from '../bench/synthetic-story/write.ts';
import { cutOff, smallTargets, wearSpacing } from './measures.ts';
import { dayHeading, mapReady, panel, scrubTo, slider } from './page.ts';

const placeCount = 1200;
const story = mkdtempSync(join(tmpdir(), 'dateline-many-'));
let outDir = '';
let server: PreviewServer;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  writeSyntheticStory(story, { places: placeCount, seed: 7 });
  outDir = buildSite(story).folder;
  server = await preview({ configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0 } });
});

test.afterAll(async () => {
  await server.close();
  for (const folder of [story, outDir]) rmSync(folder, { recursive: true });
});

const home = () => server.resolvedUrls?.local[0] ?? '';
const asset = (name: RegExp) => readdirSync(join(outDir, 'assets')).find((each) => name.test(each)) ?? '';

async function open(page: Page, query = '') {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${home()}${query}`);
  await mapReady(page);
  return errors;
}

test('the first picture, the count and the day in words stand without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(home());
  await expect(page.getByRole('img', { name: /^Map of the places/ })).toBeVisible();
  await expect(page.locator('.date p')).toContainText(/towns held by the/);
  await expect(panel(page)).toContainText('New since the day before');
  await context.close();
});

test('what such a page needs besides is asked for by the page itself, not only by its script', async ({ request }) => {
  const html = await (await request.get(home())).text();
  expect(html).toMatch(/<link rel="modulepreload"[^>]*assets\/crowd-/);
  expect(
    (await request.get(`${home()}${/assets\/crowd-[^"]+/.exec(html)?.[0]}`, { failOnStatusCode: true })).ok(),
  ).toBe(true);
});

test('the slider counts before the places have arrived, and no other day is drawn as the first', async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/places-[^/]*\.json$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(home());
  await expect(slider(page)).toBeVisible();
  const places = page.locator('.map-drawing path[stroke^="#"]');
  await expect(places.first()).toBeAttached();
  const before = await page.locator('.date p').first().textContent();
  await scrubTo(page, 150);
  await expect(page.locator('.date p').first()).not.toHaveText(before ?? '');
  await expect(page.getByRole('status').filter({ hasText: 'on their way' }).first()).toBeVisible();
  await expect(places).toHaveCount(0);
  letThrough();
  await mapReady(page);
  await expect(page.getByRole('table').getByRole('row').nth(3)).toBeVisible();
});

test('a place is found by its name, and opens with its reports', async ({ page }) => {
  const errors = await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const rows = page.getByRole('table').getByRole('rowheader').getByRole('button');
  await expect(rows.nth(150)).toBeVisible();
  expect(await rows.count()).toBeLessThan(placeCount);
  await expect(page.getByRole('button', { name: 'Show more of them' })).toBeVisible();
  const name = (await rows.nth(150).textContent()) ?? '';
  await page.getByRole('searchbox').fill(name);
  await rows
    .filter({ hasText: new RegExp(`^${name}$`) })
    .first()
    .click();
  await expect(panel(page).getByRole('heading', { name, exact: true })).toBeFocused();
  await expect(panel(page).getByText('For this reading')).toBeVisible();
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  expect(asked.filter((url) => /evidence-[^/]+\/\d+\.json$/.test(url))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('more of the table comes at a press, sorted by any column', async ({ page }) => {
  await open(page);
  const rows = page.getByRole('table').getByRole('rowheader').getByRole('button');
  await expect(rows.nth(100)).toBeVisible();
  const before = await rows.count();
  await page.getByRole('button', { name: 'Show more of them' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await page.getByRole('columnheader', { name: 'Place' }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: 'Place' })).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => isSorted((await rows.allTextContents()).slice(0, 150))).toBe(true);
});

test('a link opens the place of a day under the other clock', async ({ page }) => {
  await open(page);
  const opener = page.getByRole('table').getByRole('rowheader').getByRole('button').nth(20);
  const name = (await opener.textContent()) ?? '';
  const id = await opener.getAttribute('data-row');
  await page.goto(`${home()}?day=2031-06-01&clock=hindsight&place=${id}`);
  await expect(dayHeading(page)).toHaveText('Sunday 1 June 2031');
  await expect(panel(page).getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(
    page
      .getByRole('radio', { name: 'With hindsight' })
      .or(page.getByRole('button', { name: 'With hindsight' }))
      .first(),
  ).toBeVisible();
  await expect(panel(page).getByText(/For this reading|Nothing had been reported/)).toBeVisible();
  await page.goto(`${home()}?lens=kind:wire&data=2031-02-01`);
  await mapReady(page);
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.goto(`${home()}?place=nowhere`);
  await mapReady(page);
  await expect(panel(page).getByRole('heading', { name: 'The day in words' })).toBeVisible();
});

test('where the readings do not come a word says so, and a press fetches them again', async ({ page }) => {
  let broken = true;
  await page.route(/readings-as-reported-[^/]*\.bin$/, (route) =>
    broken ? route.fulfill({ status: 500 }) : route.continue(),
  );
  await page.goto(home());
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  broken = false;
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await mapReady(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('where the reports of a place do not come a word says so', async ({ page }) => {
  await page.route(/evidence-[^/]+\/\d+\.json$/, (route) => route.fulfill({ status: 404 }));
  await open(page);
  await page.getByRole('table').getByRole('rowheader').getByRole('button').first().click();
  await expect(panel(page).getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/evidence-[^/]+\/\d+\.json$/);
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(
    panel(page)
      .getByText(/For this reading|Older/)
      .first(),
  ).toBeVisible();
});

test('nothing is in the way of any reader: names, targets, narrow pages', async ({ page }) => {
  await page.goto(`${home()}?static&find=pa`);
  await expect(page.getByRole('table').getByRole('rowheader').getByRole('button').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await smallTargets(page), `at ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await wearSpacing(page);
  expect(await cutOff(page)).toEqual([]);
});

test('every part is a plain file with a hash in its name', () => {
  for (const name of [/^places-.+\.json$/, /^readings-as-reported-.+\.bin$/, /^readings-hindsight-.+\.bin$/])
    expect(asset(name)).not.toBe('');
  const evidence = asset(/^evidence-.+$/);
  expect(existsSync(join(outDir, 'assets', evidence, '0.json'))).toBe(true);
});

function isSorted(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '').localeCompare(name) <= 0);
}
