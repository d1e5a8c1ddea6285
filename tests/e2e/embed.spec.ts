// In an article: a frame in systems that nobody here controls, an element, a script tag, and texts that move the map.

import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { dayHeading, openPage, panel } from './page.ts';

const newspaper = 'http://news.test/article';

/** An article of another origin with some markup in it; the messages that its window hears are kept. */
async function openArticle(page: Page, body: string, headers: Record<string, string> = {}) {
  await page.route(newspaper, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html', ...headers },
      body: `<!doctype html><meta charset="utf-8"><title>Article</title><p>A paragraph.</p>${body}<p id="after">The next paragraph.</p>`,
    }),
  );
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    if (window === window.top) addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(newspaper);
}

const heardBy = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
const frameOf = (baseURL: string | undefined, query: string, more = '') =>
  `<iframe src="${baseURL}?embed&${query}" title="Map" width="100%" height="1000" ${more}></iframe>`;
const headingIn = (page: Page) => page.frameLocator('iframe').getByRole('main').getByRole('heading', { level: 2 });

test.describe('a frame', () => {
  test('tells its height in every dialect once it has one, and not again while nothing changes', async ({
    page,
    baseURL,
  }) => {
    await openArticle(page, frameOf(baseURL, 'day=2021-08-12&id=abc&childId=pym-1&static'));
    await expect(headingIn(page)).toBeVisible();
    const height = () =>
      page.evaluate(() => {
        const heard = Reflect.get(window, 'heard') as { sentinel?: string; height?: number }[];
        return heard.filter((each) => each?.sentinel === 'amp').map((each) => each.height);
      });
    await expect.poll(async () => (await height()).at(-1) ?? 0).toBeGreaterThan(600);
    const px = (await height()).at(-1);
    const messages = await heardBy(page);
    expect(messages).toContainEqual({ 'datawrapper-height': { abc: px } });
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: px });
    expect(messages).toContain(`pymxPYMxpym-1xPYMxheightxPYMx${px}`);
    expect(messages).toContain(
      JSON.stringify({
        src: `${baseURL}?embed&day=2021-08-12&id=abc&childId=pym-1&static`,
        context: 'iframe.resize',
        height: px,
      }),
    );
    expect(messages).not.toContain(null);
    const heights = await height();
    expect(new Set(heights).size).toBe(heights.length);
  });

  test('tells its height anew when a newswire host asks, and speaks no Pym unasked', async ({ page, baseURL }) => {
    await openArticle(page, frameOf(baseURL, 'static'));
    await expect(headingIn(page)).toBeVisible();
    const heights = async () =>
      (await heardBy(page)).map((each) => JSON.stringify(each)).filter((each) => each.includes('embed-size'));
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    // Unasked, a height is told only when it is another one, as when the letters arrive.
    const askedAndRepeated = async () => {
      await page.evaluate(() =>
        document.querySelector('iframe')?.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*'),
      );
      const told = await heights();
      return told.some((each, index) => each === told[index - 1]);
    };
    await expect.poll(askedAndRepeated).toBe(true);
    expect(JSON.stringify(await heardBy(page))).not.toContain('pymx');
  });

  test('in a hidden part of the page has no height, and tells it once it is shown', async ({ page, baseURL }) => {
    await openArticle(page, `<div id="tab" style="display:none">${frameOf(baseURL, 'static')}</div>`);
    const heights = async () =>
      (await heardBy(page)).flatMap((each) => (each as { height?: number } | null)?.height ?? []);
    await expect.poll(async () => (await heardBy(page)).length).toBeGreaterThan(0);
    expect(await heights()).toEqual([]);
    await page.evaluate(() => document.querySelector('#tab')?.removeAttribute('style'));
    await expect.poll(heights).not.toEqual([]);
  });

  test('heeds a wish of the article, ignores nonsense, and tells what the reader chooses', async ({
    page,
    baseURL,
  }) => {
    await openArticle(page, frameOf(baseURL, 'day=2021-08-01&static'));
    await expect(headingIn(page)).toHaveText('Sunday 1 August 2021');
    const say = (message: unknown) =>
      page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);
    await say({ type: 'dateline:show', day: 12, place: ['x'] });
    await say({ type: 'dateline:hide', day: '2021-08-20' });
    await say('dateline:show');
    await say({ type: 'dateline:show', day: '2021-08-12', place: 'ghazni' });
    await expect(headingIn(page)).toHaveText('Thursday 12 August 2021');
    await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Ghazni', exact: true })).toBeVisible();
    await page.frameLocator('iframe').getByRole('slider').press('ArrowRight');
    await expect.poll(() => heardBy(page)).toContainEqual({ type: 'dateline:day', day: '2021-08-13' });
  });

  test('works in a sandbox that allows scripts alone', async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openArticle(page, frameOf(baseURL, 'day=2021-08-12', 'sandbox="allow-scripts"'));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('slider').press('ArrowRight');
    await expect(headingIn(page)).toHaveText('Friday 13 August 2021');
    await expect(frame.locator('.map[data-state="ready"]')).toBeVisible();
    await frame.getByText('Cite', { exact: true }).click();
    await frame.getByRole('button', { name: 'Copy: Citation' }).click();
    await expect(frame.getByText('Copying is not allowed here')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('shows only the days and the parts that the article wants, light or dark', async ({ page }) => {
    await page.goto('/?embed&static&from=2021-08-01&to=2021-08-20&day=2021-08-12&controls=slider&theme=dark');
    await expect(page.getByRole('slider')).toHaveAttribute('max', '19');
    await page.getByRole('slider').press('Home');
    await expect(dayHeading(page)).toHaveText('Sunday 1 August 2021');
    await expect(panel(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Play the days' })).toBeHidden();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(25, 23, 18)',
    );
    await page.goto('/?embed&static&controls=none');
    await expect(page.getByRole('slider')).toBeHidden();
    await expect(page.locator('.map-drawing [data-feature="ghazni"]')).toBeVisible();
  });

  test('as pasted moves nothing in the article', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/');
    await page.getByRole('button', { name: 'Embed' }).click();
    const snippet = await page.getByLabel('Paste this into the article').inputValue();
    await openArticle(page, snippet);
    await expect(headingIn(page)).toBeVisible();
    await expect(page.frameLocator('iframe').locator('.map[data-state="ready"]')).toBeVisible();
    expect(await page.evaluate(() => (Reflect.get(window, 'shifts') as { sum: number }).sum)).toBe(0);
    expect(baseURL && snippet).toContain(baseURL);
  });
});

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
    const next = page.getByRole('button', { name: 'Next step' });
    await next.press('Enter');
    await expect(day).toHaveText('Tuesday 3 August 2021');
    await next.press('Enter');
    await expect(day).toHaveText('Thursday 12 August 2021');
    await page.getByRole('button', { name: 'Step back' }).press('Enter');
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

  test('moves the frame by its links', async ({ page }) => {
    await page.goto('/article/');
    await page.getByRole('link', { name: 'the 15th' }).scrollIntoViewIfNeeded();
    await expect(headingIn(page)).toHaveText('Friday 6 August 2021');
    await page.getByRole('link', { name: 'the 15th' }).click();
    await expect(headingIn(page)).toHaveText('Sunday 15 August 2021');
  });
});

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

test('the moving map takes over without moving a symbol, and gives way to the drawing when its graphics are lost', async ({
  page,
}) => {
  await openPage(page, '?day=2021-08-12');
  const centres = () =>
    page.evaluate(() => {
      const box = document.querySelector('.map')?.getBoundingClientRect();
      return box ? [box.x, box.y] : [];
    });
  const moving = await page.screenshot();
  const where = await centres();
  await page.locator('.maplibregl-canvas').evaluate((canvas) => {
    const context = (canvas as HTMLCanvasElement).getContext('webgl2');
    const loser = context?.getExtension('WEBGL_lose_context');
    Object.assign(window, { loser });
    loser?.loseContext();
  });
  await expect(page.getByText('The moving map has lost its graphics.')).toBeVisible();
  await expect(page.locator('.map-drawing [data-feature="zaranj"]')).toBeVisible();
  const drawn = await page.screenshot();
  expect(await centres()).toEqual(where);
  for (const id of ['zaranj', 'faizabad', 'taloqan', 'sar-e-pul', 'khost']) {
    const point = await page.locator(`.map-drawing [data-feature="${id}"]`).evaluate((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });
    const [before, after] = [
      await middleOf(page, moving, point, id === 'khost'),
      await middleOf(page, drawn, point, id === 'khost'),
    ];
    expect(Math.hypot(before[0] - after[0], before[1] - after[1]), id).toBeLessThanOrEqual(1);
  }
  await page.evaluate(() => (Reflect.get(window, 'loser') as WEBGL_lose_context).restoreContext());
  await expect(page.locator('.map[data-state="ready"]')).toBeVisible();
});

/** The middle of the blue or the dark pixels near a point of a picture. */
async function middleOf(page: Page, shot: Buffer, [x, y]: readonly [number, number], blue: boolean) {
  return page.evaluate(
    async ({ base64, at, isBlue }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const [left, top, size] = [Math.round(at[0]) - 9, Math.round(at[1]) - 9, 19];
      const data = pen?.getImageData(left, top, size, size).data ?? [];
      let [sumX, sumY, count] = [0, 0, 0];
      for (let index = 0; index < size * size; index += 1) {
        const [r, g, b] = [data[index * 4] ?? 0, data[index * 4 + 1] ?? 0, data[index * 4 + 2] ?? 0];
        const hit = isBlue ? b > 150 && r < 90 : r + g + b < 160;
        if (!hit) continue;
        sumX += index % size;
        sumY += Math.floor(index / size);
        count += 1;
      }
      return [sumX / count, sumY / count] as const;
    },
    { base64: shot.toString('base64'), at: [x, y] as const, isBlue: blue },
  );
}
