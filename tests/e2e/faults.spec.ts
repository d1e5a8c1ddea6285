// What a reader sees when something that the page fetches does not arrive, arrives broken, or takes its time.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, type Route, test } from '@playwright/test';
import { dayHeading, mapReady, panel, row, scrubTo, slider } from './page.ts';

/** The first half of a file of the build, as a connection that breaks off leaves it. */
function firstHalf(route: Route) {
  const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
  const text = readFileSync(`dist/assets/${name}`, 'utf8');
  const contentType = name.endsWith('.js') ? 'text/javascript' : 'application/json';
  return route.fulfill({ contentType, body: text.slice(0, text.length / 2) });
}

const faults = {
  'not found': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'cut off in the middle': firstHalf,
  'a word of the host instead': (route: Route) => route.fulfill({ json: { error: 'over quota' } }),
};

// A small window: what is painted in software costs most of the time.
test.use({ viewport: { width: 900, height: 600 } });

/** The errors that no part of the program has caught. */
function uncaught(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const firstPicture = (page: Page) => page.locator('.first.wide [data-feature="ghazni"]');
const drawn = (page: Page) => page.locator('.map-drawing [data-feature="ghazni"]');

for (const [fault, answer] of Object.entries(faults)) {
  test(`the story, ${fault}: the first picture stays with a word over it, and the next try shows the page`, async ({
    page,
  }) => {
    const errors = uncaught(page);
    await page.route('**/page-*.json', answer);
    await page.goto('/?static');
    for (const _ of ['at first', 'and after a try in vain']) {
      await expect(page.getByRole('alert')).toHaveText(/could not be loaded/);
      await expect(firstPicture(page)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'The day in words' })).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
    }
    await expect(page.getByRole('alert')).toHaveCount(1);
    await page.unroute('**/page-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await scrubTo(page, 44);
    await expect(dayHeading(page)).toHaveText('Saturday 14 August 2021');
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

for (const fault of ['not found', 'cut off in the middle'] as const) {
  test(`the texts, ${fault}: the reports stand without them, and the next try brings them`, async ({ page }) => {
    const errors = uncaught(page);
    await page.route('**/texts-*.json', faults[fault]);
    await page.goto('/?place=ghazni&static');
    await expect(panel(page).getByRole('alert')).toContainText('could not be loaded');
    await expect(panel(page).getByRole('heading', { name: 'For this reading' })).toBeVisible();
    await page.unroute('**/texts-*.json');
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('link').first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

for (const [file, what, fault] of [
  ['ground-*.json', 'the ground of the moving map', 'not found'],
  ['ground-*.json', 'the ground of the moving map', 'cut off in the middle'],
  ['map-view-*.js', 'the script of the moving map', 'cut off in the middle'],
] as const) {
  test(`${what}, ${fault}: the drawing stays and works, with a word`, async ({ page }) => {
    const errors = uncaught(page);
    await page.route(`**/${file}`, faults[fault]);
    await page.goto('/');
    await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
    await scrubTo(page, 42);
    await drawn(page).click();
    await expect(panel(page).getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('the worker of the moving map, not found: the drawing stays and works, with a word', async ({ page }) => {
  await page.route('**/map-worker-*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
  await expect(drawn(page)).toBeVisible();
});

test('a slow story: the first picture stays, a word comes after a while, and goes with it', async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.clock.install({ time: '2026-03-01' });
  await page.clock.pauseAt('2026-03-02');
  await page.route('**/page-*.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/?static');
  await expect(firstPicture(page)).toBeVisible();
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.clock.runFor(10_000);
  await expect(page.getByRole('status')).toHaveText(/on their way/);
  await expect(firstPicture(page)).toBeVisible();
  answer();
  await expect(slider(page)).toBeVisible();
  await expect(page.getByText(/on their way/)).toHaveCount(0);
});

test('slow texts: the panel says that they are on their way, and another place can be chosen meanwhile', async ({
  page,
}) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/texts-*.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/?place=ghazni&static');
  await expect(panel(page).getByRole('status')).toHaveText(/on their way/);
  await row(page, 'Herat').getByRole('button').click();
  await expect(panel(page).getByRole('heading', { name: 'Herat', exact: true })).toBeVisible();
  answer();
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await expect(panel(page).getByText(/on their way/)).toHaveCount(0);
});

test('without its letters the page and the moving map stand in the reader’s own', async ({ page }) => {
  const errors = uncaught(page);
  await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
  await page.goto('/');
  await mapReady(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('what is fetched at a press and does not arrive is said beside the button, and the next press tries again', async ({
  page,
}) => {
  const errors = uncaught(page);
  await page.route(/assets\/(files|embed)-/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/?place=ghazni&static');
  await panel(page).getByRole('button', { name: 'Evidence (CSV)' }).click();
  await expect(panel(page).getByText('This file could not be made here.')).toBeVisible();
  await page.getByRole('button', { name: 'Embed' }).click();
  await expect(page.getByText('This could not be loaded.')).toBeVisible();
  await page.unroute(/assets\/(files|embed)-/);
  const saved = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Evidence (CSV)' }).click();
  await saved;
  await page.getByRole('button', { name: 'Embed' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(errors).toEqual([]);
});

test('in an article the picture that it holds stays under the word that the story did not arrive', async ({
  page,
  baseURL,
}) => {
  // The shapes of the ground, which a page of its own has in its picture.
  expect(readdirSync('dist/assets').some((name) => name.startsWith('shapes-'))).toBe(true);
  await page.route('**/shapes-*.json', firstHalf);
  await page.route('**/article', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Article</title><script type="module" src="${baseURL}dateline-map.js"></script><dateline-map static><img alt="The map on paper" src="${baseURL}card.png" width="300"></dateline-map>`,
    }),
  );
  await page.goto('/article');
  await expect(page.getByRole('alert')).toHaveText(/could not be loaded/);
  await expect(page.getByRole('img', { name: 'The map on paper' })).toBeVisible();
  await page.unroute('**/shapes-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(slider(page)).toBeVisible();
  await expect(page.getByRole('img', { name: 'The map on paper' })).toBeHidden();
});
