// A story of another site: shown with a word about where it comes from, or refused with the reason.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { dayHeading, row, slider } from './page.ts';

const home = 'https://valley.example/story/';
const types: Record<string, string> = { json: 'application/json', geojson: 'application/geo+json', csv: 'text/csv' };

/** Another site that serves the story of the tests, with some files as given; our own page may ask it or may not. */
async function otherSite(page: Page, files: Record<string, string> = {}, allowed = true) {
  await page.route(`${home}**`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const ending = name.split('.').at(-1) ?? '';
    const body = files[name] ?? readFileSync(`tests/fixtures/good/${name}`, 'utf8');
    return route.fulfill({
      body,
      contentType: types[ending] ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  if (!allowed) return;
  await page.route(/localhost:\d+\/\?data=/, async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace('connect-src', 'connect-src https:');
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}

test('it is checked, shown, and said to be of another site; the link keeps it', async ({ page }) => {
  await otherSite(page);
  await page.goto(`/?data=${home}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Marrow Valley (invented for the tests)');
  await expect(page.getByText('This story comes from valley.example.')).toBeVisible();
  await slider(page).press('End');
  await expect(dayHeading(page)).toHaveText('Monday 31 March 2031');
  await expect
    .poll(() => page.url())
    .toMatch(/data=https%3A%2F%2Fvalley\.example.*day=2031-03-31|day=2031-03-31.*data=https/);
  await row(page, 'Midham').getByRole('button').click();
  await expect(page.getByText('Shots in the market.')).toBeVisible();
});

test('a mistake in it is told by file and row, and nothing of it is shown', async ({ page }) => {
  const reports = readFileSync('tests/fixtures/good/reports.csv', 'utf8').replace(',upton,', ',uptown,');
  await otherSite(page, { 'reports.csv': reports });
  await page.goto(`/?data=${home}`);
  await expect(page.getByRole('alert')).toContainText('The story of valley.example cannot be shown');
  await expect(page.getByRole('alert')).toContainText('reports.csv, row 2, feature_id');
  await expect(page.getByRole('slider')).toHaveCount(0);
});

test('a published list, as a table or as a map, becomes a story of the reader’s browser', async ({ page }) => {
  const list =
    'place,date,status,source,url,lat,lon,published\nUpton,2031-03-02,held,The Echo,https://example.org/1,20,170,2031-03-03\nMidham,2031-03-05,lost,The Echo,https://example.org/2,21,171,2031-03-05\n';
  const point = (place: string, status: string, coordinates: readonly number[]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { place, status, date: '2031-03-05', source: 'The Ledger', published: '2031-03-05' },
  });
  const map = JSON.stringify({ type: 'FeatureCollection', features: [point('Lowford', 'held', [170, 20])] });
  await otherSite(page, { 'list.csv': list, 'list.geojson': map });
  await page.goto(`/?data=${home}list.csv`);
  await expect(page.getByText('This story comes from valley.example.')).toBeVisible();
  await expect(row(page, 'Midham')).toContainText('Lost');
  await page.goto(`/?data=${home}list.geojson`);
  await expect(row(page, 'Lowford')).toContainText('Held');
});

test('an address without https is refused', async ({ page }) => {
  await page.goto('/?data=http://valley.example/story/');
  await expect(page.getByRole('alert')).toContainText('expected an address that begins with https://');
});

test('where the policy of the page does not let it ask, it says so', async ({ page }) => {
  await otherSite(page, {}, false);
  await page.goto(`/?data=${home}`);
  await expect(page.getByRole('alert')).toContainText('the policy of this page');
});
