// In an article: an element, a script tag, and texts that move the map.

import { expect, test } from '@playwright/test';
import { headingIn, openArticle } from './article.ts';
import { withLateSight } from './page.ts';

test.describe('the element', () => {
  const element = (baseURL: string | undefined, attributes: string) =>
    `<script type="module" src="${baseURL}dateline-map.js"></script><dateline-map story="${baseURL}" ${attributes}></dateline-map>`;

  test('follows its attributes and properties, and tells what the reader chooses', async ({ page, baseURL }) => {
    await openArticle(page, element(baseURL, 'day="2021-08-01" static'));
    const map = page.locator('dateline-map');
    const heading = map.getByRole('heading', { level: 2 }).first();
    await expect(heading).toHaveText('Sunday 1 August 2021');
    await map.evaluate((each) => {
      each.addEventListener('dateline:day', (event) => {
        document.title = (event as CustomEvent).detail.day;
      });
      each.setAttribute('day', '2021-08-12');
    });
    await expect(heading).toHaveText('Thursday 12 August 2021');
    await map.evaluate((each) => Reflect.set(each, 'place', 'ghazni'));
    await expect(map.getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();
    await map.getByRole('slider').press('ArrowRight');
    await expect(page).toHaveTitle('2021-08-13');
    expect(await map.evaluate((each) => Reflect.get(each, 'day'))).toBe('2021-08-13');
    await map.evaluate((each) => Reflect.set(each, 'day', '2021-08-12'));
    await expect(heading).toHaveText('Thursday 12 August 2021');
  });

  test('keeps its styles and those of the article apart, and takes the colours of a newsroom', async ({
    page,
    baseURL,
  }) => {
    const style = `<style>h2 { color: rgb(255, 0, 0) !important } dateline-map { --dateline-status-taliban: #0000ff; --dateline-paper: rgb(1, 2, 3) }</style>`;
    await openArticle(page, `${style}<h2>Theirs</h2>${element(baseURL, 'day="2021-08-12" static')}`);
    const map = page.locator('dateline-map');
    await expect(map.locator('[data-feature="ghazni"] path[fill="#0000ff"]').first()).toBeAttached();
    const colours = await map.evaluate((each) => {
      const own = each.shadowRoot?.querySelector('h2');
      const root = each.shadowRoot?.querySelector('.dateline');
      return [own && getComputedStyle(own).color, root && getComputedStyle(root).backgroundColor];
    });
    expect(colours[0]).not.toBe('rgb(255, 0, 0)');
    expect(colours[1]).toBe('rgb(1, 2, 3)');
    expect(await page.locator('body > h2').evaluate((each) => getComputedStyle(each).fontFamily)).not.toContain(
      'Source',
    );
  });

  test('draws the moving map in the colours of a newsroom, however they are written', async ({ page, baseURL }) => {
    const style =
      '<style>dateline-map { --dateline-land: oklch(0.9 0.05 90); --dateline-ink: color-mix(in oklab, red, black) }</style>';
    await openArticle(page, `${style}${element(baseURL, 'day="2021-08-12"')}`);
    await expect(page.locator('dateline-map').locator('.map[data-state="ready"]')).toBeVisible();
  });

  test('draws the moving map in an article of another origin, and gives it back when it is far away', async ({
    page,
    baseURL,
  }) => {
    await openArticle(page, `${element(baseURL, 'day="2021-08-12"')}<div style="height:6000px"></div>`);
    const map = page.locator('dateline-map');
    await expect(map.locator('.map[data-state="ready"]')).toBeVisible();
    await page.evaluate(() => scrollTo(0, 6000));
    await expect(map.locator('canvas')).toHaveCount(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(map.locator('.map[data-state="ready"]')).toBeVisible();
  });

  test('four on one page fetch the story once and each has its day', async ({ page, baseURL }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const days = ['2021-08-01', '2021-08-08', '2021-08-12', '2021-08-15'];
    const maps = days.map(
      (day) => `<dateline-map story="${baseURL}" day="${day}" static controls="none"></dateline-map>`,
    );
    await openArticle(page, `<script type="module" src="${baseURL}dateline-map.js"></script>${maps.join('')}`);
    await expect(page.locator('dateline-map .date').getByRole('heading')).toHaveText([
      'Sunday 1 August 2021',
      'Sunday 8 August 2021',
      'Thursday 12 August 2021',
      'Sunday 15 August 2021',
    ]);
    expect(asked.filter((path) => /page-.*\.json/.test(path))).toHaveLength(1);
  });

  test('can be taken out and put in again', async ({ page, baseURL }) => {
    await openArticle(page, element(baseURL, 'day="2021-08-12" static'));
    const map = page.locator('dateline-map');
    await expect(map.getByRole('slider')).toBeVisible();
    await map.evaluate((each) => {
      const parent = each.parentNode;
      each.remove();
      each.setAttribute('day', '2021-08-15');
      parent?.append(each);
    });
    await expect(map.getByRole('heading', { level: 2 }).first()).toHaveText('Sunday 15 August 2021');
    await expect(map.getByRole('slider')).toHaveCount(1);
  });

  test('says so when its story cannot be fetched, and tries again', async ({ page, baseURL }) => {
    await page.route('**/dateline.json', (route) => route.fulfill({ status: 404 }));
    await openArticle(page, element(baseURL, 'static'));
    const map = page.locator('dateline-map');
    await expect(map.getByRole('alert')).toContainText('could not be loaded');
    await page.unroute('**/dateline.json');
    await map.getByRole('button', { name: 'Try again' }).click();
    await expect(map.getByRole('slider')).toBeVisible();
  });
});

test('by one script tag the map stands where the article wants it', async ({ page, baseURL }) => {
  await openArticle(
    page,
    `<div id="here"><img alt="A picture"></div><script defer src="${baseURL}embed.js" data-target="#here" data-day="2021-08-12" data-static></script>`,
  );
  await expect(page.locator('#here dateline-map').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Thursday 12 August 2021',
  );
  await expect(page.getByAltText('A picture')).toHaveCount(0);
});

test.describe('an article', () => {
  test('moves the element by its steps, by button and keyboard', async ({ page }) => {
    await page.goto('/article/');
    const map = page.locator('dateline-map');
    const day = map.getByRole('heading', { level: 2 }).first();
    await expect(day).toHaveText('Monday 2 August 2021');
    await expect(page.locator('[data-dateline-step][data-dateline-current]')).toHaveCount(1);
    const next = page.getByRole('button', { name: 'Next step' });
    await next.press('Enter');
    await expect(day).toHaveText('Tuesday 3 August 2021');
    await next.press('Enter');
    await expect(day).toHaveText('Thursday 12 August 2021');
    await page.getByRole('button', { name: 'Step back' }).press('Enter');
    await expect(day).toHaveText('Tuesday 3 August 2021');
  });

  test('keeps the buttons of its steps on the screen while the steps pass', async ({ page }) => {
    await page.goto('/article/');
    for (const step of await page.locator('[data-dateline-step]').all()) {
      await step.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await expect(page.getByRole('button', { name: 'Next step' })).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole('button', { name: 'Step back' })).toBeInViewport({ ratio: 1 });
    }
  });

  test('shows text and map together on a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/article/');
    const map = page.locator('dateline-map');
    await expect(map.getByRole('slider')).toBeVisible();
    for (const step of await page.locator('[data-dateline-step]').all()) {
      await step.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await expect(step).toHaveAttribute('data-dateline-current', '');
      await expect(map.getByRole('heading', { level: 2 }).first()).toBeInViewport({ ratio: 1 });
      await expect(step.getByRole('paragraph')).toBeInViewport({ ratio: 1 });
      const onTop = await step.getByRole('paragraph').evaluate((words) => {
        const { left, top, width, height } = words.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === words;
      });
      expect(onTop, 'nothing lies over the words').toBe(true);
    }
  });

  test('goes where a hurried reader last pressed, and shows no step that only passes', async ({ page }) => {
    await page.goto('/article/');
    const day = page.locator('dateline-map').getByRole('heading', { level: 2 }).first();
    await expect(day).toHaveText('Monday 2 August 2021');
    await expect(page.locator('[data-dateline-current]')).toHaveCount(1);
    const taken = await page.evaluate(async () => {
      const steps = [...document.querySelectorAll('[data-dateline-step]')];
      const [back, on] = document.querySelectorAll<HTMLElement>('[data-dateline-go]');
      const past: number[] = [];
      new MutationObserver((changes) => {
        for (const { target } of changes)
          if (target instanceof Element && target.hasAttribute('data-dateline-current'))
            past.push(steps.indexOf(target));
      }).observe(document, { subtree: true, attributeFilter: ['data-dateline-current'] });
      /** Resolves when the page has scrolled beyond a place, in pixels. */
      const beyond = (top: number) =>
        new Promise<void>((resolve) => {
          const look = () => (scrollY > top ? resolve() : requestAnimationFrame(look));
          look();
        });
      on?.click();
      await beyond(5);
      on?.click();
      await beyond(scrollY + 5);
      back?.click();
      await new Promise<void>((resolve) => {
        const look = () => {
          const box = steps[1]?.getBoundingClientRect();
          if (box && Math.abs((box.top + box.bottom) / 2 - innerHeight / 2) < 2) resolve();
          else requestAnimationFrame(look);
        };
        look();
      });
      return past;
    });
    expect(taken).toEqual([1, 2, 1]);
    await expect(day).toHaveText('Tuesday 3 August 2021');
  });

  test('reads the step in the middle as soon as the reader scrolls away from where a press was going', async ({
    page,
  }) => {
    await page.goto('/article/');
    const day = page.locator('dateline-map').getByRole('heading', { level: 2 }).first();
    const steps = page.locator('[data-dateline-step]');
    await steps.nth(2).evaluate((step) => step.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(day).toHaveText('Thursday 12 August 2021');
    await page.mouse.move(1100, 500);
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('[data-dateline-go="back"]')?.click();
      await new Promise<void>((resolve) => addEventListener('scroll', () => resolve(), { once: true }));
    });
    await expect(steps.nth(1)).toHaveAttribute('data-dateline-current', '');
    await page.mouse.wheel(0, 700);
    await expect(steps.nth(1)).not.toHaveAttribute('data-dateline-current');
    await expect(day).toHaveText('Thursday 12 August 2021');
  });

  test('goes back to a step that had stayed in the middle while the next looked in', async ({ page }) => {
    await page.goto('/article/');
    const day = page.locator('dateline-map').getByRole('heading', { level: 2 }).first();
    await expect(day).toHaveText('Monday 2 August 2021');
    /** Scrolls until the third step begins at a share of the screen's height. */
    const beginThird = (share: number) =>
      page
        .locator('[data-dateline-step]')
        .nth(2)
        .evaluate((step, at) => {
          scrollBy({ top: step.getBoundingClientRect().top - at * innerHeight, behavior: 'instant' });
        }, share);
    await beginThird(0.7);
    await expect(day).toHaveText('Tuesday 3 August 2021');
    await beginThird(0.48);
    await expect(day).toHaveText('Thursday 12 August 2021');
    await beginThird(0.7);
    await expect(day).toHaveText('Tuesday 3 August 2021');
  });

  test('moves the element as its paragraphs pass', async ({ page }) => {
    await page.goto('/article/');
    const day = page.locator('dateline-map').getByRole('heading', { level: 2 }).first();
    await expect(day).toHaveText('Monday 2 August 2021');
    await page
      .locator('[data-dateline-step]')
      .last()
      .evaluate((step) => step.scrollIntoView({ block: 'center' }));
    await expect(day).toHaveText('Friday 13 August 2021');
  });

  test('shows the last of the steps that a browser tells at once', async ({ page }) => {
    await withLateSight(page);
    await page.goto('/article/');
    const day = page.locator('dateline-map').getByRole('heading', { level: 2 }).first();
    await expect(day).toHaveText('Monday 2 August 2021');
    await page
      .locator('[data-dateline-step]')
      .nth(2)
      .evaluate((step) => step.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(day).toHaveText('Thursday 12 August 2021');
  });

  test('moves the frame by its links', async ({ page }) => {
    await page.goto('/article/');
    await page.getByRole('link', { name: 'the 15th' }).scrollIntoViewIfNeeded();
    await expect(headingIn(page)).toHaveText('Friday 6 August 2021');
    await page.getByRole('link', { name: 'the 15th' }).click();
    await expect(headingIn(page)).toHaveText('Sunday 15 August 2021');
  });
});
