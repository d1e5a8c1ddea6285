// What an article of another origin has in it, and what its window hears.

import type { Page } from '@playwright/test';

const newspaper = 'http://news.test/article';

/** An article of another origin with some markup in it; the messages that its window hears are kept. */
export async function openArticle(page: Page, body: string, headers: Record<string, string> = {}) {
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

export const heardBy = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);
export const frameOf = (baseURL: string | undefined, query: string, more = '') =>
  `<iframe src="${baseURL}?embed&${query}" title="Map" width="100%" height="1000" ${more}></iframe>`;
export const headingIn = (page: Page) =>
  page.frameLocator('iframe').getByRole('main').getByRole('heading', { level: 2 });
