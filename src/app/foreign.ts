// Can a story of another site be shown here? It is fetched, checked like our own, and made ready in the reader's browser.

import { drawGrounds } from '../drawing/grounds.ts';
import type { PageParts } from '../drawing/page-data.ts';
import { networkOf } from '../roads/network.ts';
import { surveyRoads } from '../roads/survey.ts';
import { type Ask, download } from '../story/download.ts';
import { filesElsewhere, gather } from '../story/elsewhere.ts';
import type { Ground } from '../story/ground.ts';
import type { Issue } from '../story/issue.ts';
import { type Files, parseStory } from '../story/parse.ts';
import type { Texts } from '../story/types.ts';

export type Foreign =
  | { readonly ok: true; readonly parts: PageParts; readonly ground: Ground; readonly texts: Texts }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The story at an address: that of its folder (with a slash at its end) or of its package. */
export async function readForeign(address: string, ask?: Ask): Promise<Foreign> {
  const { files, issues } = await fetchFiles(address, ask);
  if (issues.length > 0) return { ok: false, issues };
  const parsed = parseStory(files, 'foreign');
  if (!parsed.ok) return parsed;
  const { story, texts, ground } = parsed;
  const parts = { story, network: networkOf(surveyRoads(story)), grounds: drawGrounds(story, ground) };
  return { ok: true, parts, ground, texts };
}

async function fetchFiles(address: string, ask?: Ask): Promise<{ files: Files; issues: readonly Issue[] }> {
  const json = address.endsWith('/') ? `${address}datapackage.json` : address;
  const pack = await download(json, 'JSON', 'datapackage.json', ask);
  if (!pack.ok) return { files: {}, issues: [pack.issue] };
  const { files, issues } = await gather(filesElsewhere(pack.text, json), ask);
  return { files: { ...files, 'datapackage.json': pack.text }, issues };
}
