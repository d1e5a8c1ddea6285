// A reader scrubs through the summer of 2021, opens cities and follows their sources.

import { expect, test } from '@playwright/test';
import { colourAt, dayHeading, distance, openPage, panel, row, screenPoint, scrubTo, slider } from './page.ts';

const taliban = [0x3d, 0x1f, 0x1a];
const government = [0x28, 0x78, 0xbd];
const contested = [0xf6, 0xc4, 0x45];
const ghazni = [68.421, 33.5539] as const;
const herat = [62.1997, 34.3482] as const;

test('scrubbing to 12 August shows Ghazni lost: in the map, the table and the panel', async ({ page }) => {
  const watch = await openPage(page, '?day=2021-08-11&place=ghazni');
  await expect(row(page, 'Ghazni').getByRole('cell').first()).toContainText('Government');
  await expect.poll(async () => distance(await colourAt(page, ...ghazni), government)).toBeLessThan(12);

  await scrubTo(page, 42);

  await expect(dayHeading(page)).toHaveText('Thursday 12 August 2021');
  await expect(row(page, 'Ghazni').getByRole('cell').first()).toContainText('Taliban');
  await expect.poll(async () => distance(await colourAt(page, ...ghazni), taliban)).toBeLessThan(12);
  await expect(panel(page)).toContainText('Taliban, confirmed.');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /^Thursday 12 August 2021: \d+ provincial capitals /);
  expect(watch).toEqual({ errors: [], foreign: [] });
});

test('Herat changes in the map too', async ({ page }) => {
  await openPage(page, '?day=2021-08-11');
  await expect.poll(async () => distance(await colourAt(page, ...herat), contested)).toBeLessThan(12);
  await scrubTo(page, 43);
  await expect.poll(async () => distance(await colourAt(page, ...herat), taliban)).toBeLessThan(12);
  await expect(row(page, 'Herat').getByRole('cell').first()).toContainText('Taliban');
});

test('Kandahar on 12 August is claimed, not fallen, and conceded on the 13th', async ({ page }) => {
  await openPage(page, '?day=2021-08-12&place=kandahar');
  await expect(row(page, 'Kandahar').getByRole('cell').first()).toHaveText(/^\s*Contested\s+· challenge: Taliban\s*$/);
  await expect(panel(page)).toContainText('There are also reports that it is held by the Taliban');

  await slider(page).press('ArrowRight');

  await expect(row(page, 'Kandahar').getByRole('cell').first()).toHaveText(/^\s*Taliban\s*$/);
  await expect(panel(page)).toContainText(/Taliban, confirmed\. Conceded by/);
});

test('a click on a city opens its reports, newest first, each with its source', async ({ page, context }) => {
  await openPage(page);
  const [x, y] = await screenPoint(page, ...ghazni);
  await page.mouse.click(x, y);
  await expect(panel(page).getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();

  const supporting = panel(page).locator('section').filter({ hasText: 'For this reading' });
  const first = supporting.getByRole('listitem').first();
  await expect(first).toContainText('12 August');
  await expect(first).toContainText(/According to|The outlet itself/);
  const days = await supporting.locator('.when').allTextContents();
  const numbers = days.map((text) => Number(/(\d+) August/.exec(text)?.[1] ?? 0));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));

  const link = supporting.getByRole('link').first();
  const address = await link.getAttribute('href');
  await context.route(address ?? '', (route) => route.fulfill({ body: 'the source' }));
  const opened = context.waitForEvent('page');
  await link.click();
  await expect((await opened).getByText('the source')).toBeVisible();
});

test('a click on a road opens its reports', async ({ page }) => {
  await openPage(page);
  const [x, y] = await screenPoint(page, 67.9, 32.97); // on the highway between Ghazni and Kandahar
  await page.mouse.click(x, y);
  await expect(panel(page).getByRole('heading', { name: /Ghazni.Kandahar/ })).toBeVisible();
  await expect(panel(page)).toContainText('km');
});

test('hovering names a place and its reading', async ({ page }) => {
  await openPage(page);
  const [x, y] = await screenPoint(page, ...ghazni);
  await page.mouse.move(x, y);
  await expect(page.locator('.tooltip')).toHaveText(/Ghazni\s+Taliban, confirmed/);
  await page.mouse.move(x - 300, y + 150);
  await expect(page.locator('.tooltip')).toHaveCount(0);
});

test('the link holds the state and a reload restores it', async ({ page }) => {
  await openPage(page);
  await scrubTo(page, 45);
  await page.getByRole('radio', { name: 'With hindsight' }).check();
  await row(page, 'Kabul').getByRole('button').click();
  await expect(page).toHaveURL(/\?day=2021-08-15&clock=hindsight&place=kabul$/);

  await page.reload();

  await expect(dayHeading(page)).toHaveText('Sunday 15 August 2021');
  await expect(page.getByRole('radio', { name: 'With hindsight' })).toBeChecked();
  await expect(panel(page).getByRole('heading', { name: 'Kabul', exact: true })).toBeVisible();
});

test('the days play to the last one and stop there', async ({ page }) => {
  await openPage(page, '?day=2021-09-05');
  await page.getByRole('button', { name: 'Play the days' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(dayHeading(page)).toHaveText('Tuesday 7 September 2021');
  await expect(page.getByRole('button', { name: 'Play the days' })).toBeVisible();
});

test('with hindsight shows what is known now', async ({ page }) => {
  await openPage(page, '?day=2021-08-12');
  const asReported = await page.locator('.date p').first().textContent();
  await page.getByRole('radio', { name: 'With hindsight' }).check();
  await expect(page.locator('.date p').first()).not.toHaveText(asReported ?? '');
});
