// What leaves the page: the snippet that an editor pastes, what search engines and networks read, and the story as one file.

import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { panel } from './page.ts';

test.describe('the snippet maker', () => {
  test('makes a frame, an element and a script tag of what the editor sets, and shows how it looks', async ({
    page,
  }) => {
    await page.goto('/?day=2021-08-12&place=ghazni&static');
    await page.getByRole('button', { name: 'Embed' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Embed this map' });
    const snippet = dialog.getByLabel('Paste this into the article');
    await expect(snippet).toHaveValue(
      /<iframe src="[^"]*\?embed&amp;day=2021-08-12&amp;place=ghazni" title="Who held each city/,
    );
    for (const part of [
      'loading="lazy"',
      'height="',
      'sandbox="allow-scripts',
      'referrerpolicy="',
      'allow="',
      '<noscript><img src="',
    ])
      await expect(snippet).toHaveValue(new RegExp(part));
    await dialog.getByRole('combobox', { name: 'As' }).selectOption({ label: 'an element (styles of its own)' });
    await dialog.getByRole('combobox', { name: 'Light or dark' }).selectOption({ label: 'always dark' });
    await expect(snippet).toHaveValue(/<dateline-map story="[^"]*" day="2021-08-12" place="ghazni" theme="dark">/);
    await dialog.getByRole('combobox', { name: 'As' }).selectOption({ label: 'one script tag' });
    await expect(snippet).toHaveValue(/embed\.js" data-target="#dateline-map" data-day="2021-08-12"/);
    await expect(dialog.locator('iframe')).toHaveAttribute('src', /embed&day=2021-08-12&place=ghazni&theme=dark/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Embed' })).toBeFocused();
  });
});

test('search engines, cards and systems that embed read the day, its picture and how to frame it', async ({
  page,
  baseURL,
  request,
}) => {
  await page.goto('/?static');
  const content = (selector: string) => page.locator(selector).getAttribute('content');
  expect(await content('meta[property="og:image"]')).toBe(`${baseURL}card.png`);
  expect(await content('meta[property="og:image:alt"]')).toContain('Thursday 12 August 2021');
  const card = await request.get('/card.png');
  expect((await card.body()).subarray(1, 4).toString()).toBe('PNG');
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const oembed = await (await request.get(href ?? '')).json();
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Dateline' });
  expect(oembed.html).toMatch(/^<iframe src="/);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2021-07-01/2021-09-07' });
});

test('one file holds it all and opens from a disk', async ({ page }, info) => {
  const file = info.outputPath('packed.html');
  execFileSync('node', ['src/cli/dateline.mjs', 'pack', '--out', file], { cwd: new URL('../..', import.meta.url) });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.goto(`file://${file}?place=ghazni`);
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await expect(page.locator('.map[data-state="ready"]')).toBeVisible();
  expect(asked).toEqual([]);
});
