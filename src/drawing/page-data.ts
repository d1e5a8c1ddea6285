// What must a page have before it can draw a day? The story, what was measured of its roads, and the ground as a picture.

import type { PackedChart } from '../readings/pack-chart.ts';
import { type Network, networkOf, type Survey } from '../roads/network.ts';
import { type PackedStory, unpackStory } from '../story/pack.ts';
import type { Clock, Story } from '../story/types.ts';
import type { GroundPicture } from './ground.ts';

/** The pictures of the ground: of the whole view, and of its crowded part where the story names one. */
export interface Grounds {
  readonly whole: GroundPicture;
  readonly inset: GroundPicture | null;
}

/** What travels to the page as JSON; the shapes of the ground travel apart, since a page may hold them already. */
export interface PageData {
  readonly story: PackedStory;
  readonly survey: Survey;
  readonly grounds: { readonly whole: Unshaped; readonly inset: Unshaped | null };
  /** There where the places and their readings travel apart, since there are very many: the story has only its roads then. */
  readonly crowd?: CrowdFront;
}

/** What is told of very many places before they have arrived. */
export interface CrowdFront {
  readonly places: number;
  readonly reports: number;
  readonly sources: number;
  readonly placesPerShard: number; // so many follow each other in one file of evidence
  readonly charts: Readonly<Record<Clock, PackedChart>>;
}

/** Where the parts of such a story lie that travel when they are needed, as the page and `dateline.json` name it. */
export interface CrowdAddresses {
  readonly places: string;
  readonly readings: Readonly<Record<Clock, string>>;
  readonly evidence: string; // a folder, with a slash at its end: `0.json` and so on, one for each shard
}

type Unshaped = Omit<GroundPicture, 'shapes'>;

/** SVG markup of our own making. */
export interface Shapes {
  readonly whole: string;
  readonly inset: string;
}

/** What a page is made of, unpacked; the texts and the ground of the moving map arrive later. */
export interface PageParts {
  readonly story: Story;
  readonly network: Network;
  readonly grounds: Grounds;
  readonly crowd?: CrowdFront;
}

/** The parts of a page from what has travelled. */
export function unpackPage({ story, survey, grounds: { whole, inset }, crowd }: PageData, shapes: Shapes): PageParts {
  return {
    story: crowd ? { ...unpackStory(story), crowd } : unpackStory(story),
    network: networkOf(survey),
    grounds: { whole: { ...whole, shapes: shapes.whole }, inset: inset && { ...inset, shapes: shapes.inset } },
    ...(crowd && { crowd }),
  };
}
