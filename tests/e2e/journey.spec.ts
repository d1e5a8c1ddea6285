// Can a reader who has no pointer do all that the page is for? One journey by keys alone, from the address bar to the embed dialog.

import { expect, type Locator, type Page, test } from '@playwright/test';
import { dayHeading, panel, row, slider, withoutWebGL } from './page.ts';

test('a reader without a pointer reads, chooses, takes along and embeds, and always sees where the focus is', async ({
  page,
}) => {
  await page.goto('/');
  await journey(page);
});

test('so does one whose machine has no graphics for the moving map', async ({ page }) => {
  await withoutWebGL(page);
  await page.goto('/');
  await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
  await journey(page);
});

async function journey(page: Page) {
  await expect(page.getByRole('table')).toBeVisible();

  // Past map and controls to the table, and to a city.
  const skip = page.getByRole('link', { name: 'Skip to the table' });
  await walkTo(page, skip, 'Tab', 1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Every place on this day' })).toBeFocused();
  await expectSeen(page);
  await walkTo(page, page.getByRole('searchbox'), 'Tab', 1);
  await page.keyboard.type('kandahar');
  const opener = row(page, 'Kandahar').getByRole('button');
  await walkTo(page, opener);
  await page.keyboard.press('Enter');

  // Its panel, a source, and back to where it was opened.
  await expect(panel(page).getByRole('heading', { name: 'Kandahar', exact: true })).toBeFocused();
  await expectSeen(page);
  const source = panel(page).getByRole('link').first();
  await expect(source).toHaveAttribute('href', /^https?:/);
  await expect(source).toHaveAccessibleName(/Kandahar/);
  await walkTo(page, source);
  await walkTo(page, panel(page).getByRole('button', { name: 'Close' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
  await expectSeen(page);

  // Another day, the roads, the other clock.
  await walkTo(page, slider(page), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await expect(dayHeading(page)).toHaveText('Friday 13 August 2021');
  const roads = page.getByRole('button', { name: 'Roads to Kabul' });
  await walkTo(page, roads, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(roads).toHaveAttribute('aria-pressed', 'true');
  await walkTo(page, page.getByRole('radio', { name: 'As reported' }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  const hindsight = page.getByRole('radio', { name: 'With hindsight' });
  await expect(hindsight).toBeChecked();
  await expect(hindsight).toBeFocused();
  await expectSeen(page);

  // A file of the day, and the map for an article.
  await walkTo(page, page.getByText('Download this day', { exact: true }));
  await page.keyboard.press('Enter');
  const file = page.getByRole('region', { name: 'Download this day' }).getByRole('button', { name: /CSV/ });
  await expect(file).toBeVisible();
  await walkTo(page, file);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/2021-08-13.*\.csv$/);
  const embed = page.getByRole('button', { name: 'Embed' });
  await walkTo(page, embed);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Embed this map' });
  await expect(dialog).toBeVisible();
  await walkTo(page, dialog.getByRole('button', { name: 'Copy' }));
  await walkTo(page, dialog.getByRole('button', { name: 'Close' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(embed).toBeFocused();
  await expectSeen(page);
}

/** Presses a key until the focus is where it is wanted, and looks at each stop. */
async function walkTo(page: Page, aim: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 60) {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press(key);
    await expectSeen(page);
    if (await aim.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`${aim} was not reached within ${most} stops`);
}

/** The focus is on something that has an outline, on the screen, which nothing cuts off. */
async function expectSeen(page: Page) {
  // A page that scrolls smoothly is on its way.
  await expect.poll(() => page.evaluate(faultOfFocus)).toBe('');
}

function faultOfFocus(): string {
  const { activeElement: focused } = document;
  if (!focused || focused === document.body) return 'the focus is nowhere';
  const what = `${focused.tagName}.${focused.getAttribute('class')} ${focused.textContent?.trim().slice(0, 30)}`;
  const ringed = [focused, focused.closest('label')].find((each) => {
    const { outlineStyle, outlineWidth } = each ? getComputedStyle(each) : { outlineStyle: 'none', outlineWidth: '' };
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!ringed) return `${what} has no outline`;
  const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
  const far = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const box = ringed.getBoundingClientRect();
  if (box.bottom < 0 || box.top > innerHeight) return `${what} is off the screen`;
  for (let around = ringed.parentElement; around; around = around.parentElement) {
    const frame = around.getBoundingClientRect();
    const isWithin = box.left - far >= frame.left - 1 && box.top - far >= frame.top - 1;
    if (/hidden|clip/.test(getComputedStyle(around).overflow) && !isWithin) return `the outline of ${what} is cut off`;
  }
  return '';
}
