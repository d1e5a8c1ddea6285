// A story made of attacks: what its files hold is read as text, never as markup or as a script. The page has no policy here that would help.

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { mapReady, slider } from './page.ts';

const home = 'https://attack.example/story/';
const attack = `"><img src=x onerror="window.hacked='img'"><script>window.hacked='script'</script><svg onload="window.hacked='svg'">\${window.hacked='template'}{{constructor.constructor('window.hacked=1')()}}`;
const cell = `"${attack.replaceAll('"', '""')}"`;

/** The story of the tests with the attack in every text that a file can hold. */
function attackStory(): Record<string, string> {
  const good = (name: string) => readFileSync(`tests/fixtures/good/${name}`, 'utf8');
  const pack = JSON.parse(good('datapackage.json'));
  const features = JSON.parse(good('features.geojson'));
  const { dateline } = pack;
  for (const entry of [...dateline.placeStatuses, ...dateline.roadStatuses, ...dateline.claimantKinds])
    Object.assign(entry, { label: attack, phrase: attack });
  for (const each of dateline.placeClasses) Object.assign(each, { one: attack, many: attack });
  Object.assign(dateline, { headline: attack, standfirst: attack, control: attack, areaNoun: attack });
  Object.assign(dateline.reach, { traveller: attack });
  Object.assign(pack, {
    title: attack,
    version: attack,
    licenses: [{ name: attack, title: attack }],
    sources: [{ title: attack }],
  });
  for (const { properties } of features.features)
    Object.assign(properties, { name: attack, province: attack, ref: attack, alt_names: [attack], names: [attack] });
  const rest = (text: string, columns: readonly number[]) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, number) => {
        if (number === 0) return line;
        const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)].map(([, each]) => each ?? '');
        for (const column of columns) cells[column] = cell;
        return cells.slice(0, text.split('\n')[0]?.split(',').length).join(',');
      })
      .join('\n');
  return {
    'datapackage.json': JSON.stringify(pack),
    'features.geojson': JSON.stringify(features),
    'reports.csv': rest(good('reports.csv'), [6, 8, 9]),
    'sources.csv': rest(good('sources.csv'), [1, 2, 3, 7, 8]),
    'tallies.csv': rest(good('tallies.csv'), [8]),
    'ground.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [171, 20.5] },
          properties: { kind: 'label', name: attack },
        },
      ],
    }),
  };
}

/** Serves the files as another site, to a page without a policy. */
async function serve(page: Page, files: Record<string, string>) {
  await page.route(`${home}**`, (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const contentType = name.endsWith('.csv') ? 'text/csv' : 'application/json';
    return route.fulfill({ body: files[name] ?? '', contentType, headers: { 'access-control-allow-origin': '*' } });
  });
  await page.route(/localhost:\d+\/\?data=/, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
}

test('its texts are shown as texts, on the map, in the panel, in the table, in the files', async ({ page }) => {
  await serve(page, attackStory());
  await page.goto(`/?data=${home}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(attack);
  await mapReady(page);
  await slider(page).press('End');
  await page
    .getByRole('row')
    .filter({ has: page.locator('th[scope="row"]') })
    .first()
    .getByRole('button')
    .click();
  await expect(page.getByRole('complementary')).toContainText(attack);
  await page.getByRole('searchbox').fill('onerror');
  await page.getByRole('button', { name: 'Embed' }).click();
  await expect(page.getByLabel('Paste this into the article')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
  expect(await page.locator('img[src="x"], [onerror], [onload], a[href^="javascript"]').count()).toBe(0);
});

test('an address that is a script is refused, in a source and in the credits', async ({ page }) => {
  const files = attackStory();
  const pack = JSON.parse(files['datapackage.json'] ?? '');
  pack.sources = [{ title: 'Credit', path: 'javascript:window.hacked=1' }];
  pack.licenses = [{ name: 'x', path: 'javascript:window.hacked=1' }];
  files['datapackage.json'] = JSON.stringify(pack);
  files['sources.csv'] = (files['sources.csv'] ?? '').replace(
    'https://example.org/echo/0303',
    'javascript:window.hacked=1',
  );
  await serve(page, files);
  await page.goto(`/?data=${home}`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('datapackage.json, sources.0.path');
  await expect(alert).toContainText('datapackage.json, licenses.0.path');
});
