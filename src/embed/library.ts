// Where does an element get its story from? From the folder that a build has written; maps of one story share what is fetched.

import type { AppOptions } from '../app/app.ts';
import type { CrowdSource } from '../app/crowd.ts';
import { type CrowdAddresses, type PageData, type PageParts, type Shapes, unpackPage } from '../drawing/page-data.ts';
import { once } from '../state/lazy.ts';
import type { Ground } from '../story/ground.ts';
import { type PackedGround, unpackGround } from '../story/pack-ground.ts';
import type { Translations } from '../story/translations.ts';
import type { Story, Texts } from '../story/types.ts';

/** What `dateline.json` in the folder of a build names, each by its address from there. */
interface Manifest {
  readonly page: string;
  readonly shapes: string;
  readonly texts: string;
  readonly ground: string;
  readonly crowd?: CrowdAddresses;
  readonly words: string;
}

export interface Shelf {
  readonly parts: () => Promise<PageParts>;
  readonly ground: () => Promise<Ground>;
  readonly texts: () => Promise<Texts>;
  /** What follows from the story as it is to be shown, where that arrives by and by. */
  readonly scopes: (story: Story) => Promise<AppOptions['scopes']>;
  readonly words: () => Promise<Translations>;
}

const shelves = new Map<string, Shelf>();

/** The story of a folder; fetched at the first need, once for all maps. */
export function shelfOf(folder: string): Shelf {
  const known = shelves.get(folder);
  if (known) return known;
  const manifest = once(() => load<Manifest>(new URL('dateline.json', folder)));
  const part = async <Value>(name: Exclude<keyof Manifest, 'crowd'>) =>
    load<Value>(new URL((await manifest())[name], folder));
  let source: CrowdSource | null = null;
  const shelf: Shelf = {
    parts: once(async () => {
      const [data, shapes] = await Promise.all([part<PageData>('page'), part<Shapes>('shapes')]);
      return unpackPage(data, shapes);
    }),
    ground: once(async () => unpackGround(await part<PackedGround>('ground'))),
    texts: once(() => part<Texts>('texts')),
    async scopes(story) {
      const { crowd } = await manifest();
      if (!crowd) return undefined;
      const [{ createCrowdSource, crowdScopes }, parts] = await Promise.all([import('./crowd.ts'), shelf.parts()]);
      source ??= createCrowdSource(crowd, folder);
      return crowdScopes(story, parts, source);
    },
    words: once(() => part<Translations>('words')),
  };
  shelves.set(folder, shelf);
  return shelf;
}

async function load<Value>(address: URL): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}
