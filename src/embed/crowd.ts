// Where do the parts of a story of very many places come from? From plain files beside its page, each when it is needed.

import type { AppOptions } from '../app/app.ts';
import { type CrowdSource, createCrowdScopes, type Shard } from '../app/crowd.ts';
import type { CrowdAddresses, PageParts } from '../drawing/page-data.ts';
import { decodeColumns } from '../readings/column-file.ts';
import { once } from '../state/lazy.ts';
import { type PackedStory, unpackStory } from '../story/pack.ts';
import { type PackedTexts, unpackTexts } from '../story/pack-texts.ts';
import { type PackedPlaces, unpackPlaces } from '../story/places-file.ts';
import type { Story } from '../story/types.ts';

/** The parts of a story, each fetched once; addresses are read from a base. */
export function createCrowdSource({ places, readings, evidence }: CrowdAddresses, base: string): CrowdSource {
  const get = async (address: string) => {
    const url = new URL(address, base);
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  };
  const columnsAt = async (address: string) => decodeColumns(await unzipped(await get(address)));
  const loads = {
    'as-reported': once(() => columnsAt(readings['as-reported'])),
    hindsight: once(() => columnsAt(readings.hindsight)),
  };
  return {
    loadPlaces: once(async () => unpackPlaces((await (await get(places)).json()) as PackedPlaces)),
    loadReadings: (clock) => loads[clock](),
    loadShard: async (number): Promise<Shard> => {
      const packed = (await (await get(`${evidence}${number}.json`)).json()) as {
        readonly story: PackedStory;
        readonly texts: PackedTexts;
      };
      const story = unpackStory(packed.story);
      return { story, texts: unpackTexts(packed.texts, story) };
    },
  };
}

/** What an app needs to show such a story; nothing more than usual where it is none. */
export function crowdScopes(
  story: Story, // as it is to be shown
  { story: { settings: whole }, network, crowd }: PageParts,
  source: CrowdSource,
): AppOptions['scopes'] {
  return crowd
    ? (texts, changed) => createCrowdScopes({ story, network, front: crowd, whole, source, texts, changed })
    : undefined;
}

/** The files are compressed by ourselves, since hosts do not compress what they do not know; one that does so besides is undone by the browser. */
async function unzipped(response: Response): Promise<ArrayBuffer> {
  const bytes = await response.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, 2);
  // Some hosts take the files for what they are and have the browser unpack them.
  if (first !== 0x1f || second !== 0x8b) return bytes;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
