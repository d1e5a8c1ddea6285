// Who cannot use the page as it was drawn? Readers with another eye, hand or screen: names, targets, narrow pages, colours of their own.

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { cutOff, overlaps, smallTargets, unfold, wearSpacing } from './measures.ts';
import { colourAt, dayHeading, distance, openPage, panel, row, slider, withoutWebGL } from './page.ts';

const ghazni = [68.42, 33.55] as const;

const openDialog = async (page: Page) => {
  await page.getByRole('button', { name: 'Embed' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** The states of the pages, with what has to be there before they are looked at; a short table is soon looked at. */
const states: readonly { what: string; path: string; axe: boolean; ready: (page: Page) => Promise<unknown> }[] = [
  // Those without axe here have it in other files.
  { what: 'the panel of a place', path: '?static&place=kandahar', axe: false, ready: (page) => reportsIn(page) },
  {
    what: 'the panel of a road',
    path: '?static&place=nh01-kabul-ghazni',
    axe: false,
    ready: (page) => reportsIn(page),
  },
  { what: 'what has a road', path: '?static&view=reach&find=kabul', axe: true, ready: (page) => tableOf(page) },
  { what: 'the embed dialog', path: '?static&place=kandahar&find=kabul', axe: true, ready: openDialog },
  { what: 'a frame with its slider', path: '?static&embed&controls=slider', axe: true, ready: (page) => chartOf(page) },
  { what: 'the second story', path: 'border-blockades-2022/?static', axe: true, ready: (page) => tableOf(page) },
  { what: 'a refused story', path: '?data=http://x.example/', axe: true, ready: (page) => alertOf(page) },
  { what: 'the article', path: 'article/', axe: true, ready: (page) => chartOf(page) },
  { what: 'the list of the stories', path: 'stories/', axe: false, ready: (page) => titleOf(page) },
];

const tableOf = (page: Page) => page.getByRole('table').waitFor();
const chartOf = (page: Page) =>
  page
    .getByRole('img', { name: /^How many places/ })
    .first()
    .waitFor();
const alertOf = (page: Page) => page.getByRole('alert').waitFor();
const titleOf = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();
const reportsIn = (page: Page) => panel(page).getByRole('link').first().waitFor();

for (const { what, path, axe, ready } of states) {
  test(`${what}: room for a finger, and all can be read at 400 % with the spacing that a reader sets`, async ({
    page,
  }) => {
    await page.goto(`/${path}`);
    await ready(page);
    await unfold(page);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await smallTargets(page), `at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await cutOff(page), 'as it is').toEqual([]);
    await wearSpacing(page);
    expect(await cutOff(page), 'with more space').toEqual([]);
    expect(await overlaps(page), 'with more space').toEqual([]);
  });

  if (!axe) continue;
  test(`${what}: axe finds nothing to mend, light and dark`, async ({ page }) => {
    await page.goto(`/${path}`);
    await ready(page);
    await expectNoFaults(page);
  });
}

async function expectNoFaults(page: Page) {
  // A frame is another page, which is looked at for itself; a dialog leaves nothing else to be reached.
  const part = (await page.getByRole('dialog').count()) > 0 ? 'dialog' : 'html';
  const axe = () => new AxeBuilder({ page }).include(part).exclude('iframe');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(namesOf(await axe().withTags(levels).analyze())).toEqual([]);
  // The dark page differs in nothing but its colours.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(namesOf(await axe().withRules('color-contrast').analyze())).toEqual([]);
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

function namesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>) {
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.target.join(' ')) }));
}

test('axe finds nothing to mend where files and citations are open and the map is missing', async ({ page }) => {
  await withoutWebGL(page);
  await page.goto('/?find=kabul');
  await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
  for (const drawer of ['Download this day', 'Cite']) await page.getByText(drawer, { exact: true }).press('Enter');
  await expect(page.getByRole('group', { name: 'BibTeX' })).toBeVisible();
  await expectNoFaults(page);
});

test('the map, the slider and the cells of the table say what they show', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('region', { name: /^Map of the places by reported status/ })).toBeVisible();
  await slider(page).press('ArrowLeft');
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    /^Wednesday 11 August 2021: \d+ provincial capitals held by the Taliban, \d+ contested and \d+ held by the government/,
  );
  await slider(page).press('ArrowRight');
  const kandahar = row(page, 'Kandahar');
  await expect(kandahar.getByRole('cell', { name: 'Contested · challenge: Taliban', exact: true })).toBeVisible();
  await expect(kandahar.getByRole('cell', { name: 'confirmed', exact: true })).toBeVisible();
});

test('a day is told once, and not any more when it has passed', async ({ page }) => {
  await page.goto('/?static&day=2021-08-05');
  const told = page.locator('[aria-live], [role="status"], [role="alert"], output').filter({ hasText: 'August 2021' });
  await expect(told).toHaveCount(0);
  await page.getByRole('button', { name: 'Next change' }).press('Enter');
  await expect(told).toHaveText([/^Friday 6 August 2021: /]);
  // The slider says its day itself.
  await slider(page).press('ArrowRight');
  await expect(dayHeading(page)).toHaveText('Saturday 7 August 2021');
  await expect(told).toHaveCount(0);
});

test('with reduced motion nothing glides, not even to an opened place', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('/?static');
  await row(page, 'Jalalabad').getByRole('button').press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Jalalabad', exact: true })).toBeInViewport();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((each) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each, part);
        const still = animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
        return still ? [] : [`${each.tagName}.${each.className}${part}`];
      }),
    ),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('with colours of the reader’s own, marks, cursor, and what is pressed still show', async ({ page }) => {
  await openPage(page);
  // Chosen while the page is open: the moving map follows.
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => distance(await colourAt(page, ...ghazni), [61, 31, 26])).toBeLessThan(12);
  await expect.poll(async () => distance(await colourAt(page, 61.2, 36.6), [255, 255, 255])).toBe(0);

  const ground = (name: string) =>
    page.getByText(name, { exact: true }).evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground('As reported')).not.toBe(await ground('With hindsight'));
  const roads = page.getByRole('button', { name: 'Roads to Kabul' });
  const before = await ground('Roads to Kabul');
  await roads.press('Enter');
  expect(await ground('Roads to Kabul')).not.toBe(before);

  await slider(page).focus();
  const { x, y, width, height } = (await slider(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // The foot of the chart, where only the knob of the cursor moves.
  const clip = { x, y: y + height - 16, width, height: 12 };
  const there = await page.screenshot({ clip });
  await slider(page).press('End');
  expect((await page.screenshot({ clip })).equals(there)).toBe(false);

  const focused = page.getByRole('button', { name: 'Next change' });
  await focused.focus();
  expect(await focused.evaluate((each) => getComputedStyle(each).outlineStyle)).toBe('solid');
});
