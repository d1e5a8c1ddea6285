// Roads as a reader follows them: along a road, from the hub to a city, and what is cut off.

import { expect, type Page, test } from '@playwright/test';
import { panel, scrubTo, slider } from './page.ts';

async function open(page: Page, query: string) {
  await page.goto(`/${query}`);
  await expect(slider(page)).toBeVisible();
}

const toggle = (page: Page) => page.getByRole('button', { name: 'Roads to Kabul' });

test('a road shows its places in order with their kilometres and readings, and where it was reported cut', async ({
  page,
}) => {
  await open(page, '?day=2021-08-12&place=nh01-kabul-ghazni');
  const stops = panel(page).getByRole('list').filter({ hasText: '0 km' }).getByRole('listitem');
  await expect(stops).toContainText(['Kabul', 'Maidan Shahr', 'Ghazni']);
  await expect(stops.last()).toContainText('137 km');
  await expect(stops.last()).toContainText('Cut here');
  await stops.nth(1).getByRole('button', { name: 'Maidan Shahr' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Maidan Shahr', exact: true })).toBeFocused();
});

test('a city tells how far it is by road from the hub, by which roads, and what hangs on it', async ({ page }) => {
  await open(page, '?day=2021-08-11&place=ghazni');
  await expect(panel(page)).toContainText('Kabul–Ghazni highway 137 km (published as 150 km)');
  await expect(panel(page)).toContainText(/Without Ghazni, \d+ provincial capitals would lose/);
  await expect(panel(page)).toContainText('Derived from the readings of this day; nobody reported it.');
  await scrubTo(page, 42);
  await expect(panel(page)).toContainText(/If Ghazni let pass, \d+ provincial capitals would have a road/);
});

test('what is cut off pales on the map, shows in chart and legend, and is in the link', async ({ page }) => {
  await page.route('**/map-view-*.js', (route) => route.abort()); // the drawing stands
  await open(page, '?day=2021-08-12');
  const kandahar = page.locator('.map-drawing [data-feature="kandahar"] > g');
  const jalalabad = page.locator('.map-drawing [data-feature="jalalabad"] > g');
  await expect(kandahar).toHaveAttribute('opacity', '1');
  await toggle(page).press('Enter');
  await expect(kandahar).toHaveAttribute('opacity', '0.25');
  await expect(jalalabad).toHaveAttribute('opacity', '1');
  await expect(page.getByText('no road to Kabul left')).toBeVisible();
  await expect(page.locator('.chart .reach').first()).toBeAttached();
  await expect(page).toHaveURL(/view=reach/);
  await page.reload();
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(kandahar).toHaveAttribute('opacity', '0.25');
  await toggle(page).click();
  await expect(kandahar).toHaveAttribute('opacity', '1');
  await expect(page).not.toHaveURL(/view=/);
});

test('the day tells who is cut off since when, and that this is derived', async ({ page }) => {
  await open(page, '?day=2021-08-12');
  await expect(panel(page)).toContainText(/Cut off from Kabul by road: Kandahar, .*since 12 August/);
  await scrubTo(page, 60);
  await expect(panel(page)).toContainText('Kabul itself is no longer open to the government');
});
