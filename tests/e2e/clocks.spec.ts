// What the reader's own clock changes: the day of access in a citation, and nothing else; and a tab that sleeps while it plays.

import { type Browser, expect, type Page, test } from '@playwright/test';
import { dayHeading, panel, slider } from './page.ts';

test.use({ viewport: { width: 900, height: 600 } });

/** All that the page says of the story on a day, and how it is cited, as a reader with that clock and zone sees it. */
async function readIn(browser: Browser, baseURL: string | undefined, timezoneId: string, now: string) {
  const context = await browser.newContext({ timezoneId, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto('/?day=2021-08-13&place=kandahar&static');
  await expect(panel(page).getByRole('link').first()).toBeVisible();
  await page.getByText('Cite', { exact: true }).click();
  const citations = page.locator('.downloads pre');
  await expect(citations).toHaveCount(2);
  const [text, bibtex] = await citations.allTextContents();
  const parts = [page.getByRole('main'), panel(page), page.getByRole('table')];
  const told = await Promise.all(parts.map((part) => part.textContent()));
  const spoken = await slider(page).getAttribute('aria-valuetext');
  await context.close();
  return { story: [...told, spoken].join('\n'), cited: `${text}\n${bibtex}` };
}

test('in every zone and under a wrong clock the days of the story are the same, and the day of access is the reader’s', async ({
  browser,
  baseURL,
}) => {
  const now = '2026-03-08T11:30:00Z';
  const here = await readIn(browser, baseURL, 'UTC', now);
  expect(here.story).toContain('Friday 13 August 2021');
  for (const [zone, instant, long, short] of [
    ['Pacific/Kiritimati', now, '9 March 2026', '2026-03-09'],
    ['Pacific/Pago_Pago', now, '8 March 2026', '2026-03-08'],
    ['Asia/Kabul', '2026-03-08T20:00:00Z', '9 March 2026', '2026-03-09'],
    ['America/Los_Angeles', '1999-12-31T23:30:00Z', '31 December 1999', '1999-12-31'],
  ] as const) {
    const there = await readIn(browser, baseURL, zone, instant);
    expect(there.story, zone).toBe(here.story);
    expect(there.cited).toContain(`Accessed ${long}.`);
    expect(there.cited).toContain(`urldate = {${short}}`);
  }
});

/** Counts how often the day over the map is written anew. */
async function countDays(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heading = document.querySelector('main h2');
    const counted = { days: 0 };
    Object.assign(window, { counted });
    const observer = new MutationObserver((changes) => {
      counted.days += changes.length;
    });
    if (heading) observer.observe(heading, { characterData: true, childList: true, subtree: true });
  });
  return () => page.evaluate(() => (Reflect.get(window, 'counted') as { days: number }).days);
}

for (const [sleep, ms] of [
  ['a day', 24 * 60 * 60 * 1000],
  // So long that the day that would be due has a year of five digits.
  ['three weeks', 21 * 24 * 60 * 60 * 1000],
] as const) {
  test(`the days that play in a tab that sleeps for ${sleep} end on the last one, without those between`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.install({ time: '2026-03-08' });
    await page.goto('/?day=2021-07-10&static');
    await page.getByLabel('Days a second').selectOption('8');
    await page.clock.pauseAt('2026-03-09');
    await page.getByRole('button', { name: 'Play the days' }).click();
    await page.clock.runFor(260);
    await expect(dayHeading(page)).toHaveText('Monday 12 July 2021');
    const days = await countDays(page);

    await page.clock.fastForward(ms);

    await expect(dayHeading(page)).toHaveText('Tuesday 7 September 2021');
    await expect(page.getByRole('button', { name: 'Play the days' })).toBeVisible();
    expect(await days()).toBeLessThanOrEqual(2);
    await page.clock.resume();
    await slider(page).press('ArrowLeft');
    await expect(dayHeading(page)).toHaveText('Monday 6 September 2021');
    expect(errors).toEqual([]);
  });
}
