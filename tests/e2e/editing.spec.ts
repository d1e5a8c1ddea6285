// The editor's loop: a file is saved, and the page shows it in place, or says what has to be mended.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createServer } from 'vite';
import { dayHeading, mapReady, panel } from './page.ts';

/** A story of its own in a folder, under a server that watches it. */
async function edited() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  const story = join(folder, 'valley');
  cpSync('tests/fixtures/good', story, { recursive: true });
  process.env.DATELINE_STORY = story;
  const server = await createServer({ configFile: 'vite.config.ts', logLevel: 'silent', server: { port: 0 } });
  await server.listen();
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    write(file: string, change: (text: string) => string) {
      const path = join(story, file);
      writeFileSync(path, change(readFileSync(path, 'utf8')));
    },
    async end() {
      await server.close();
      delete process.env.DATELINE_STORY;
      rmSync(folder, { recursive: true });
    },
  };
}

const mistakes = (page: Page) => page.getByRole('alert').filter({ hasText: 'in the files of this story' });

test('a saved report is shown in place, with day, place and view kept; a mistake shows over the last good page until it is mended', async ({
  page,
}) => {
  const story = await edited();
  try {
    await page.goto(`${story.address}?day=2031-03-07&place=lowford`);
    await mapReady(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(panel(page).getByRole('heading', { name: 'Lowford', exact: true })).toBeVisible();
    await expect(page.getByText('South have come down to the ford')).toHaveCount(0);

    story.write(
      'reports.csv',
      (text) =>
        `${text}echo-0306-03,echo-0306,lowford,contested,2031-03-06,1,The Echo,outlet,South have come down to the ford.,,\n`,
    );
    await expect(page.getByText('South have come down to the ford')).toBeVisible();
    await expect(dayHeading(page)).toHaveText('Friday 7 March 2031');
    await expect(panel(page).getByRole('heading', { name: 'Lowford', exact: true })).toBeVisible();

    story.write('reports.csv', (text) => text.replace('echo-0306,lowford,', 'echo-0306,lowfrd,'));
    await expect(mistakes(page)).toContainText('reports.csv, row 9, feature_id');
    await expect(mistakes(page)).toContainText('found "lowfrd". Did you mean "lowford"?');
    await expect(page.getByText('South have come down to the ford')).toBeVisible();
    await expect(page.locator('.map')).toBeVisible();

    story.write('reports.csv', (text) => text.replace('lowfrd', 'lowford').replace('come down to', 'crossed'));
    await expect(mistakes(page)).toHaveCount(0);
    await expect(page.getByText('South have crossed the ford')).toBeVisible();
  } finally {
    await story.end();
  }
});

test('a view that the reader has moved to is kept when the story changes', async ({ page }) => {
  const story = await edited();
  try {
    await page.goto(`${story.address}?day=2031-03-05`);
    await mapReady(page);
    const upton = page.locator('.map');
    const before = await upton.screenshot();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(async () => expect((await upton.screenshot()).equals(before)).toBe(false)).toPass();
    await page.evaluate(() => Reflect.set(window, 'untouched', true));
    story.write('datapackage.json', (text) => text.replace('The Marrow Valley', 'The Barrow Valley'));
    await expect(page.getByRole('heading', { name: 'The Barrow Valley' })).toBeVisible();
    await mapReady(page);
    expect(await page.evaluate(() => Reflect.get(window, 'untouched'))).toBe(true);
    await expect(async () => expect((await upton.screenshot()).equals(before)).toBe(false)).toPass();
  } finally {
    await story.end();
  }
});

test('a story that is broken from the start is shown as soon as it is whole', async ({ page }) => {
  const story = await edited();
  try {
    story.write('sources.csv', (text) => text.replace('echo-0303,The Marrow Echo', 'echo-0303,'));
    await page.goto(story.address);
    await expect(page.getByRole('alert')).toContainText('sources.csv');
    story.write('sources.csv', (text) => text.replace('echo-0303,,', 'echo-0303,The Marrow Echo,'));
    await expect(dayHeading(page)).toHaveText('Wednesday 5 March 2031');
  } finally {
    await story.end();
  }
});
