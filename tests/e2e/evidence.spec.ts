// Who says so, since when, how sure: the day in words, the two clocks side by side, lenses, downloads, and days that play.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { dayHeading, panel, row, scrubTo, slider } from './page.ts';

/** Opens the page without waiting for the moving map, which these journeys do not need. */
async function open(page: Page, query = '') {
  await page.goto(`/${query}`);
  await expect(slider(page)).toBeVisible();
}

function notice(page: Page, text: string) {
  return page.getByRole('paragraph').filter({ hasText: text });
}

test('the day is told in words, with what is new and what is disputed', async ({ page }) => {
  await open(page, '?day=2021-08-12');
  await expect(panel(page)).toContainText('Thursday 12 August 2021: 11 provincial capitals held by the Taliban');
  await expect(panel(page)).toContainText(/New since the day before: .*Ghazni.* held by the Taliban/);
  await expect(panel(page)).toContainText('Kandahar (contested, also told as held by the Taliban)');
});

test('places that read differently as is known now are listed and open their panel', async ({ page }) => {
  await open(page, '?day=2021-08-12');
  await expect(panel(page).getByRole('heading', { name: /reads? differently as is known now/ })).toBeVisible();
  await panel(page).getByRole('button', { name: 'Kandahar' }).last().click();
  await expect(panel(page).getByRole('heading', { name: 'Kandahar', exact: true })).toBeFocused();
});

test('what articles counted on the day stands under the chart, with the outlets', async ({ page }) => {
  await open(page, '?day=2021-08-12');
  await expect(page.getByText('Counted by articles on 12 August:')).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/1[0-3] Taliban/);
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('there is no slider');
  await page.mouse.move(box.x + 12 + (box.width - 24) * (44 / 68), box.y + 60);
  await expect(slider(page)).toHaveAttribute('title', /^Counted by articles on 14 August: .*Taliban \(/);
  await scrubTo(page, 0);
  await expect(page.getByText('No article in the data counts for 1 July.')).toBeVisible();
});

test('a lens lets only some reports count, says so, is in the link, and can be taken off', async ({ page }) => {
  await open(page, '?day=2021-08-12');
  const before = await row(page, 'Sheberghan').getByRole('cell').first().textContent();
  const seed = page.getByRole('option', { name: /^the five seed articles/ });
  await page.getByLabel('Reports by').selectOption(await seed.getAttribute('value'));
  await expect(notice(page, 'Only reports by the five seed articles count here.')).toBeVisible();
  await expect(row(page, 'Sheberghan').getByRole('cell').first()).not.toHaveText(before ?? '');
  await expect(page).toHaveURL(/lens=collection%3Aseed/);
  await page.reload();
  await expect(notice(page, 'Only reports by the five seed articles count here.')).toBeVisible();
  await page.getByRole('button', { name: 'Let all reports count' }).click();
  await expect(row(page, 'Sheberghan').getByRole('cell').first()).toHaveText(before ?? '');
});

test('a link pinned to the data of a day says what reads differently now', async ({ page }) => {
  await open(page, '?data=2026-11-22');
  await expect(notice(page, 'This link shows the data as they stood on Sunday 22 November 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Show the data of today' }).click();
  await expect(page).not.toHaveURL(/data=/);
});

for (const [button, ending, content] of [
  [
    'Table (CSV)',
    '.csv',
    /^\uFEFF?day,feature_id,kind,name,status,grade,challenge,since,age_days,reach,reports\r?\n2021-08-12,/,
  ],
  ['Map data (GeoJSON)', '.geojson', /^\{"type":"FeatureCollection"/],
  ['Picture (SVG)', '.svg', /^(<\?xml[^>]*>\s*)?<svg /],
  ['Picture (PNG)', '.png', /^.PNG/],
] as const) {
  test(`the day can be taken along: ${button}`, async ({ page }) => {
    await open(page, '?day=2021-08-12');
    await page.getByText('Download this day').click();
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe(`dateline-afghanistan-2021-2021-08-12-as-reported${ending}`);
    const encoding = ending === '.png' ? 'latin1' : 'utf8';
    expect(readFileSync(await download.path(), encoding)).toMatch(content);
  });
}

test('the speed of playing is the reader’s choice', async ({ page }) => {
  await open(page, '?day=2021-07-01');
  await page.getByLabel('Days a second').selectOption('8×');
  await page.getByRole('button', { name: 'Play the days' }).click();
  await expect(dayHeading(page)).toHaveText('Tuesday 7 September 2021', { timeout: 30_000 });
});

test('with reduced motion nothing plays: a press steps to the next change', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?day=2021-08-05');
  await page.getByRole('button', { name: 'Step to the next change' }).click();
  await expect(dayHeading(page)).toHaveText('Friday 6 August 2021');
  await expect(page.getByLabel('Days a second')).toHaveCount(0);
});

test('a new day moves the slider and leaves the chart as it is', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const chart = document.querySelector('.chart');
    const counter = { changes: 0 };
    Object.assign(window, { counter });
    if (chart)
      new MutationObserver((records) => (counter.changes += records.length)).observe(chart, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
  });
  for (const day of [10, 30, 42, 60]) await scrubTo(page, day);
  await expect(dayHeading(page)).toHaveText('Monday 30 August 2021');
  expect(await page.evaluate(() => Reflect.get(window, 'counter').changes)).toBe(0);
});
