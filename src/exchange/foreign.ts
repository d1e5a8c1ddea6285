// Can a story of another site be shown here? It is fetched, checked like our own, and made ready in the reader's browser.

import { drawGrounds } from '../drawing/grounds.ts';
import type { PageParts } from '../drawing/page-data.ts';
import { networkOf } from '../roads/network.ts';
import { surveyRoads } from '../roads/survey.ts';
import { type Ask, download } from '../story/download.ts';
import { filesElsewhere, gather } from '../story/elsewhere.ts';
import type { Ground } from '../story/ground.ts';
import type { Issue } from '../story/issue.ts';
import { type Parsed, parseStory } from '../story/parse.ts';
import type { Translations } from '../story/translations.ts';
import type { Texts } from '../story/types.ts';
import { composeStory } from './compose.ts';
import { readAll } from './intake.ts';

/** The story of another site, ready to be shown, or all that is wrong with it. */
export type Foreign =
  | {
      readonly ok: true;
      readonly parts: PageParts;
      readonly ground: Ground;
      readonly texts: Texts;
      readonly words: Translations;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The story at an address: of a folder (with a slash at its end) or of its package (JSON); else a list, as CSV or as the
 * points of a GeoJSON, out of which a story is drafted.
 */
export async function readForeign(address: string, ask?: Ask): Promise<Foreign> {
  const path = URL.canParse(address) ? new URL(address).pathname : '';
  const parsed = /(\/|\.json)$/.test(path) ? await fetchFolder(address, ask) : await fetchList(address, ask);
  if (!parsed.ok) return parsed;
  const { story, texts, words, ground } = parsed;
  const parts = { story, network: networkOf(surveyRoads(story)), grounds: drawGrounds(story, ground) };
  return { ok: true, parts, ground, texts, words };
}

async function fetchFolder(address: string, ask?: Ask): Promise<Parsed> {
  const json = new URL(address).pathname.endsWith('/') ? new URL('datapackage.json', address).href : address;
  const pack = await download(json, 'JSON', 'datapackage.json', ask);
  if (!pack.ok) return { ok: false, issues: [pack.issue] };
  const { files, issues } = await gather(filesElsewhere(pack.text, json), ask);
  if (issues.length > 0) return { ok: false, issues };
  return parseStory({ ...files, 'datapackage.json': pack.text }, 'foreign');
}

async function fetchList(address: string, ask?: Ask): Promise<Parsed> {
  const isMap = URL.canParse(address) && /\.geojson$/.test(new URL(address).pathname);
  const name = isMap ? 'list.geojson' : 'list.csv';
  const list = await download(address, isMap ? 'GeoJSON' : 'CSV', name, ask);
  if (!list.ok) return { ok: false, issues: [list.issue] };
  const { statements, located, issues } = readAll({ [name]: list.text }, undefined);
  if (issues.length > 0) return { ok: false, issues };
  const title = new URL(address).host;
  const composed = composeStory({ name: 'foreign', title, description: '', credits: [] }, statements, located);
  return composed.ok ? composed.parsed : composed;
}
