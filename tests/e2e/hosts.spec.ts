// The page where it is not at its best: narrow, without WebGL, with data that is missing, in a frame, with a broken story.

import { expect, test } from '@playwright/test';
import { createServer } from 'vite';
import { dayHeading, openPage, panel, row, scrubTo, slider, withoutWebGL } from './page.ts';

for (const width of [320, 360]) {
  test(`nothing sticks out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    for (const query of ['', '?place=kandahar', '?place=nh01-kabul-ghazni', '?embed']) {
      await page.goto(`/${query}`);
      await expect(page.getByRole('slider')).toBeVisible();
      if (query.includes('place'))
        await expect(
          panel(page)
            .getByText(/reliability [A-F]/)
            .first(),
        ).toBeVisible();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    }
  });
}

test('without a script the opening day is drawn, and told in words', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(panel(page)).toContainText('Thursday 12 August 2021: 11 provincial capitals held by the Taliban');
  await expect(page.locator('.wide [data-feature="ghazni"]')).toBeVisible();
  await expect(page.locator('.wide [data-feature="ghazni"] path[fill="#3D1F1A"]')).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('road contested');
  await context.close();
});

test('on paper stand the drawing, the day in words and the sources, without controls', async ({ page }) => {
  await openPage(page, '?day=2021-08-12&place=ghazni');
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/This day, with all its sources, at http/)).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="ghazni"]').first()).toBeVisible();
  await expect(page.getByText('New since the day before:')).toBeVisible();
  await expect(slider(page)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.map-drawing')).toBeHidden();
});

test('without WebGL the drawing shows the day, and its places can be pressed', async ({ page }) => {
  await withoutWebGL(page);
  await page.goto('/?day=2021-08-11');
  await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
  const mark = page.locator('.map-drawing [data-feature="ghazni"]');
  await expect(mark.locator('path[fill="#2878BD"]')).toHaveCount(1);
  await scrubTo(page, 42);
  await expect(mark.locator('path[fill="#3D1F1A"]')).toHaveCount(1);
  await mark.click();
  await expect(panel(page).getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();

  const kabul = page.locator('.map-drawing').getByRole('button', { name: /^Kabul: Government/ });
  await page.getByRole('group', { name: /^Map of the places/ }).press('ArrowRight');
  await expect(kabul).toBeFocused();
  await scrubTo(page, 41);
  await kabul.press('ArrowDown');
  const next = page.locator('.map-drawing [data-feature]:focus');
  await expect(next).toHaveAttribute('aria-label', /^(?!Kabul)/);
  const name = ((await next.getAttribute('aria-label')) ?? '').split(':')[0] ?? '';
  await next.press('Enter');
  await expect(panel(page).getByRole('heading', { name, exact: true })).toBeVisible();
});

test('where the graphics do not take the program of the places the drawing stays, with a word', async ({ page }) => {
  await page.addInitScript(() => {
    const original = WebGL2RenderingContext.prototype.shaderSource;
    WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
      // Of all programs, that of the places alone takes its pictures from one texture of many layers.
      original.call(this, shader, source.includes('sampler2DArray') ? 'not a program' : source);
    };
  });
  await page.goto('/?day=2021-08-11');
  await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="ghazni"]')).toBeVisible();
});

test('where a policy forbids the worker the drawing stays, with a word', async ({ page }) => {
  await page.route('/?static-host', async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace(
      /worker-src [^;]*/,
      "worker-src 'none'",
    );
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('/?static-host');
  await expect(page.getByText('The moving map cannot be drawn here')).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="ghazni"]')).toBeVisible();
});

test('when the texts do not arrive the panel says so and tries again', async ({ page }) => {
  await page.route('**/texts-*.json', (route) => route.abort());
  await page.goto('/?place=ghazni');
  await expect(panel(page).getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/texts-*.json');
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page).getByRole('link').first()).toBeVisible();
});

test('when the story does not arrive the page says so and tries again', async ({ page }) => {
  await page.route('**/page-*.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/page-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(dayHeading(page)).toHaveText('Thursday 12 August 2021');
});

test('slider, panel and table work before the map has arrived', async ({ page }) => {
  await page.route('**/map-view-*.js', () => {}); // never answered
  await page.goto('/');
  await scrubTo(page, 44);
  await expect(dayHeading(page)).toHaveText('Saturday 14 August 2021');
  await row(page, 'Mazar-i-Sharif').getByRole('button').click();
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="mazar-i-sharif"]')).toBeVisible();
});

test('while the script of the page travels the browser opens its tables of languages', async ({ page }) => {
  await page.addInitScript(() => {
    const opened = { tables: 0 };
    Object.assign(window, { opened });
    Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
      construct(target, args) {
        opened.tables += 1;
        return Reflect.construct(target, args);
      },
    });
  });
  await page.route('**/app-*.js', () => {}); // never answered
  await page.goto('/', { waitUntil: 'commit' });
  const opened = () => page.evaluate(() => (Reflect.get(window, 'opened') as { tables: number }).tables);
  await expect.poll(opened).toBeGreaterThan(0);
});

test('a reader who acts before the lower part of the page has come finds everything right', async ({ page }) => {
  // The lower part comes when the first picture of the page has been painted, and here that is never.
  await page.addInitScript(() => {
    const frames: FrameRequestCallback[] = [];
    const original = window.requestAnimationFrame.bind(window);
    Object.assign(window, {
      requestAnimationFrame: (call: FrameRequestCallback) => frames.push(call),
      paint: () => {
        window.requestAnimationFrame = original;
        for (const call of frames) original(call);
      },
    });
  });
  await page.goto('/?static');
  await scrubTo(page, 44);
  await expect(dayHeading(page)).toHaveText('Saturday 14 August 2021');
  await page.getByRole('radio', { name: 'With hindsight' }).check();
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(dayHeading(page)).toHaveText('Sunday 15 August 2021');
  await page
    .locator('.map-drawing')
    .getByRole('button', { name: /^Mazar-i-Sharif: Taliban/ })
    .press('Enter');
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);

  await page.evaluate(() => Reflect.get(window, 'paint')());
  await expect(row(page, 'Mazar-i-Sharif').getByRole('cell').first()).toContainText('Taliban');
  await expect(row(page, 'Mazar-i-Sharif')).toHaveClass('selected');
  await expect(page.locator('.chart .bands path').first()).toBeAttached();
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await expect(panel(page).getByRole('heading', { name: 'Changed on this day' })).toBeVisible();
});

test('in a frame of another page it is the same map, and page keys stay with the article', async ({
  page,
  baseURL,
}) => {
  await page.route('**/article', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><p>An article.</p><iframe src="${baseURL}?embed&day=2021-08-15" title="Map" width="100%" height="900"></iframe>`,
    }),
  );
  await page.goto('/article');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Sunday 15 August 2021');
  await page.locator('p').click();
  await page.keyboard.press('ArrowRight');
  await expect(frame.getByRole('main').getByRole('heading', { level: 2 })).toHaveText('Sunday 15 August 2021');
});

test('a broken story is refused on the screen with its issues, and nothing is drawn', async ({ page }) => {
  process.env.DATELINE_STORY = 'tests/fixtures/bad/cut-short';
  const server = await createServer({ configFile: 'vite.config.ts', logLevel: 'silent', server: { port: 0 } });
  await server.listen();
  try {
    // It is fetched once more when the page has begun to listen to the editor.
    await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
    await expect(page.getByRole('alert')).toContainText('things have to be mended first');
    await expect(page.getByRole('listitem').first()).toContainText(/\.(csv|geojson|json)/);
    await expect(page.getByRole('slider')).toHaveCount(0);
  } finally {
    await server.close();
    delete process.env.DATELINE_STORY;
  }
});
