// Can the page be read in Dari and Pashto? Its words, its direction and its keys, on a wide and on a narrow screen.

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openArticle } from './article.ts';
import { mapReady, openPage } from './page.ts';

const languages = [
  { lang: 'fa', day: 'پنج‌شنبه ۱۲ اگست ۲۰۲۱ (۲۱ اسد ۱۴۰۰)', next: '۱۳ اگست', ghazni: 'غزنی', herat: 'هرات' },
  { lang: 'ps', day: 'پنجشنبه ۱۲ اګست ۲۰۲۱ (۲۱ زمری ۱۴۰۰)', next: '۱۳ اګست', ghazni: 'غزني', herat: 'هرات' },
] as const;

for (const { lang, day, next, ghazni, herat } of languages) {
  test.describe(lang, () => {
    test('is read from the right, with its own names on map, table and panel', async ({ page }) => {
      await page.goto(`/?lang=${lang}&static&place=ghazni`);
      const root = page.locator('.dateline');
      await expect(root).toHaveAttribute('dir', 'rtl');
      await expect(root).toHaveAttribute('lang', `${lang}-AF`);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText(day);
      await expect(page.getByRole('complementary').getByRole('heading', { level: 3 })).toHaveText(ghazni);
      await expect(page.locator('.drawing .name', { hasText: herat }).first()).toBeVisible();
      await expect(page.getByRole('rowheader', { name: herat, exact: true })).toBeVisible();
      // What the sources wrote stays theirs, and is told to be in their language.
      await expect(page.locator('.report .what').first()).toHaveAttribute('lang', 'en-GB');
      await expect(page.locator('.report .what').first()).toHaveCSS('direction', 'ltr');
    });

    test('has no word of English that a reader meets', async ({ page }) => {
      await page.goto(`/?lang=${lang}&static&view=reach`);
      await page.getByRole('table').waitFor();
      const left = await page.locator('.dateline').evaluate((root) => {
        // Names of outlets, versions and licences are those of others.
        for (const other of root.querySelectorAll('.credits, .languages, .counted, option')) other.remove();
        const labels = [...root.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]')].flatMap(
          (each) => ['aria-label', 'title', 'placeholder', 'aria-valuetext'].map((name) => each.getAttribute(name)),
        );
        const texts = [(root as HTMLElement).innerText, ...labels].join('\n').replace(/\u2068[^\u2069]*\u2069/g, '');
        return texts.match(/[A-Za-z]{2,}/g) ?? [];
      });
      expect(left).toEqual([]);
    });

    test('moves the day where the arrow points', async ({ page }) => {
      await page.goto(`/?lang=${lang}&static`);
      const slider = page.getByRole('slider');
      await page.getByRole('table').waitFor();
      const thumb = () =>
        slider.evaluate((input: HTMLInputElement) => [getComputedStyle(input).direction, input.valueAsNumber] as const);
      expect(await thumb()).toEqual(['ltr', 42]);
      await slider.press('ArrowRight');
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(next));
      expect(await thumb()).toEqual(['ltr', 43]);
      await slider.press('ArrowLeft');
      expect(await thumb()).toEqual(['ltr', 42]);
      // The axis runs the same way, and so do the steps to the changes.
      const [first, last] = await page.locator('.chart .axis span').evaluateAll((all) => {
        const lefts = all.map((each) => each.getBoundingClientRect().left);
        return [lefts[0], lefts.at(-1)];
      });
      expect(first).toBeLessThan(last ?? 0);
      const steps = await page
        .locator('.steps button')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    });

    test('sorts places as its alphabet does', async ({ page }) => {
      await page.goto(`/?lang=${lang}&static&sort=name`);
      const names = await page.getByRole('table').locator('tbody').first().getByRole('rowheader').allTextContents();
      const sorted = await page.evaluate(([all, tag]) => [...all].sort(new Intl.Collator(tag).compare), [
        names.slice(1),
        lang === 'fa' ? 'fa-AF' : 'ps-AF',
      ] as const);
      expect(names.slice(1)).toEqual(sorted);
    });

    test('breaks no rule of accessibility', async ({ page }) => {
      await page.goto(`/?lang=${lang}&static&place=ghazni`);
      await page.locator('.report .what').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });

    test('fits a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(`/?lang=${lang}&static&place=ghazni&view=reach`);
      await page.locator('.report .what').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });
}

test('a press on a language keeps the day, the clock and the place', async ({ page }) => {
  await page.goto('/?static&day=2021-08-13&clock=hindsight&place=herat');
  await page.getByRole('link', { name: 'دری' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toContainText('۱۳ اگست ۲۰۲۱');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.getByRole('complementary').getByRole('heading', { level: 3 })).toHaveText('هرات');
  const query = new URL(page.url()).searchParams;
  expect([query.get('lang'), query.get('day'), query.get('clock'), query.get('place')]).toEqual([
    'fa',
    '2021-08-13',
    'hindsight',
    'herat',
  ]);
  await page.getByRole('slider').press('ArrowRight');
  await expect(page).toHaveURL(/day=2021-08-14/);
  expect(new URL(page.url()).searchParams.get('lang')).toBe('fa');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Saturday 14 August 2021');
  expect(new URL(page.url()).searchParams.get('lang')).toBeNull();
});

test('the moving map stands in another language too, without a complaint', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto('/?lang=ps');
  await mapReady(page);
  expect(errors).toEqual([]);
});

test('a reader of English fetches no other language', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openPage(page, '?place=ghazni');
  await page.locator('.report .what').first().waitFor();
  expect(asked.filter((path) => /\/(fa|ps|words|translate)[-\w]*\.(js|json)$/.test(path))).toEqual([]);
  expect(asked.some((path) => /\/app-[-\w]+\.js$/.test(path))).toBe(true);
});

test('words that do not arrive can be asked for again', async ({ page }) => {
  await page.route('**/words-*.json', (route) => route.abort());
  await page.goto('/?lang=fa&static');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.unroute('**/words-*.json');
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.locator('.dateline')).toHaveAttribute('dir', 'rtl');
});

test('an element in an article speaks the language of its attribute, whatever that of the article', async ({
  page,
  baseURL,
}) => {
  await openArticle(
    page,
    `<script type="module" src="${baseURL}dateline-map.js"></script><dateline-map story="${baseURL}" lang="ps" static></dateline-map>`,
  );
  const root = page.locator('dateline-map').locator('.dateline');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await expect(root.getByRole('heading', { level: 2 }).first()).toContainText('اګست ۲۰۲۱');
  await expect(root.getByRole('navigation')).toHaveCount(0);
});
