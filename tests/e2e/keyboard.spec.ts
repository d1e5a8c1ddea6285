// Everything by keyboard: the days, the clocks, the table and the panel.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { dayHeading, mapReady, openPage, panel, row, slider } from './page.ts';

test('whenever Skip to the table stands, there is a table to skip to', async ({ page }) => {
  await page.addInitScript(() => {
    const stood: boolean[] = [];
    Object.assign(window, { stood });
    const look = () => {
      if (document.querySelector('.skip')) stood.push(document.getElementById('dateline-table') !== null);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/?static');
  const skip = page.getByRole('link', { name: 'Skip to the table' });
  await expect(skip).toBeAttached();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  expect(new Set(await page.evaluate(() => Reflect.get(window, 'stood')))).toEqual(new Set([true]));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Every place on this day' })).toBeFocused();
});

test('arrow keys go a day, Page keys a week, Home and End to the first and last day', async ({ page }) => {
  await openPage(page);
  const steps: readonly (readonly [string, string])[] = [
    ['ArrowRight', 'Friday 13 August 2021'],
    ['ArrowLeft', 'Thursday 12 August 2021'],
    ['PageUp', 'Thursday 19 August 2021'],
    ['PageDown', 'Thursday 12 August 2021'],
    ['Home', 'Thursday 1 July 2021'],
    ['PageDown', 'Thursday 1 July 2021'],
    ['End', 'Tuesday 7 September 2021'],
    ['PageUp', 'Tuesday 7 September 2021'],
  ];
  for (const [key, day] of steps) {
    await slider(page).press(key);
    await expect(dayHeading(page)).toHaveText(day);
  }
});

test('previous and next change go from change to change and say where they are', async ({ page }) => {
  await openPage(page, '?day=2021-08-05');
  await page.getByRole('button', { name: 'Next change' }).press('Enter');
  await expect(page.locator('[aria-live="polite"]')).toHaveText(/^Friday 6 August 2021: /);
  await page.getByRole('button', { name: 'Previous change' }).press('Enter');
  await expect(page.locator('[aria-live="polite"]')).toHaveText(/^Thursday 5 August 2021: /);
});

test('a place is found by its Dari name, opened, and closed again with the focus where it was', async ({ page }) => {
  await openPage(page);
  await page.getByRole('searchbox').fill('قندهار');
  await expect(page.getByRole('table').getByRole('rowheader', { name: 'Kandahar', exact: true })).toBeVisible();
  await expect(row(page, 'Ghazni')).toHaveCount(0);
  const opener = row(page, 'Kandahar').getByRole('button');
  await opener.press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Kandahar', exact: true })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Changed on this day' })).toBeVisible();
  await expect(opener).toBeFocused();
});

test('where the words that a panel was opened from are gone, closing it leads to the day in words', async ({
  page,
}) => {
  await page.goto('/?day=2021-08-13&static');
  await panel(page).getByRole('button', { name: 'Kandahar', exact: true }).press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Kandahar', exact: true })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Close' }).press('Enter');
  const day = panel(page).getByRole('heading', { name: 'The day in words' });
  await expect(day).toBeFocused();

  // A mark keeps the focus when it is pressed, and the way back from the panel is the same.
  await page
    .locator('.map-drawing')
    .getByRole('button', { name: /^Ghazni/ })
    .press('Enter');
  await panel(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(day).toBeFocused();
});

test('the table is sorted up, down and back to the order of the story', async ({ page }) => {
  await openPage(page);
  const names = () => page.locator('tbody').first().getByRole('rowheader').getByRole('button').allTextContents();
  const before = await names();
  const head = page.getByRole('columnheader', { name: 'Place' });
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await names())[0]).toBe('Asadabad');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await names())[0]).toBe('Zaranj');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'none');
  expect(await names()).toEqual(before);
});

for (const query of [
  '',
  '?place=kandahar',
  '?place=nh01-kabul-ghazni&clock=hindsight',
  '?lens=collection:seed&data=2026-11-22&sort=-since',
  '?embed&day=2021-08-15',
]) {
  test(`axe finds nothing to mend at "/${query}", light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, query);
    // What is folded away is part of the page too.
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    await expectNothing(new AxeBuilder({ page }).withTags(tags));
    // The dark page differs in nothing but its colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    await mapReady(page);
    await expectNothing(new AxeBuilder({ page }).withRules('color-contrast'));
  });
}

async function expectNothing(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
}
