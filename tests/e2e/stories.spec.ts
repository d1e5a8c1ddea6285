// Several stories on one site: each has a page of its own, a link leads to it, and a list shows them all.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { dayHeading, mapReady, panel, row, scrubTo } from './page.ts';

const other = 'border-blockades-2022';

test('a link to another story leads to its own page, with what else it asks for', async ({ page }) => {
  await page.goto(`/?story=${other}&day=2022-02-10&place=coutts`);
  await expect(page).toHaveURL(new RegExp(`/${other}/\\?day=2022-02-10&place=coutts`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/border crossings/);
  await mapReady(page);
  await expect(dayHeading(page)).toHaveText('Thursday 10 February 2022');
  await expect(panel(page).getByRole('heading', { name: 'Coutts', exact: true })).toBeVisible();
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await scrubTo(page, 0);
  await expect(row(page, 'Coutts')).toBeVisible();
});

test('a story that nobody knows is none', async ({ page }) => {
  await page.goto('/?story=atlantis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/each city/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of another story shows its own opening day', async ({ page }) => {
    await page.goto(`/${other}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/border crossings/);
    await expect(page.locator('.first.wide [data-feature="coutts"]')).toBeVisible();
    await expect(page).toHaveTitle(/border crossings.* – Dateline/);
  });

  test('the list shows each story with its picture, and leads to it', async ({ page }) => {
    await page.goto('/stories/');
    const items = page.getByRole('listitem');
    await expect(items).toHaveCount(2);
    for (const item of await items.all()) await expect(item.getByRole('img')).toBeVisible();
    await page.getByRole('link', { name: /border crossings/ }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/$`));
  });
});

test('the list is reached from the foot of a story, and axe finds nothing to mend in it', async ({ page }) => {
  await page.goto(`/${other}/`);
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All stories');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('an article frames any story of the site by the folder of its page', async ({ page, baseURL }) => {
  await page.route('**/article', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script type="module" src="${baseURL}${other}/dateline-map.js"></script><dateline-map story="${baseURL}${other}/" day="2022-02-10"></dateline-map>`,
    }),
  );
  await page.goto('/article');
  await expect(page.locator('dateline-map').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Thursday 10 February 2022',
  );
});
