// Which stories are there, and is each ready to travel? Folders of data, checked and packed part by part.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packPage } from '../drawing/pack-page.ts';
import { type CrowdAddresses, unpackPage } from '../drawing/page-data.ts';
import type { Ground } from '../story/ground.ts';
import type { Issue } from '../story/issue.ts';
import { isLarge } from '../story/large/size.ts';
import { readStory } from '../story/load.ts';
import { packGround } from '../story/pack-ground.ts';
import { reportsTable, storyFileNames } from '../story/tables.ts';
import type { OpeningParts } from './first-page.ts';
import { writeLargeStory } from './large/write.ts';

/** What of a story travels apart from the rest, by its name in `dateline.json`. */
export const parts = ['page', 'shapes', 'texts', 'ground', 'words'] as const;
export type Part = (typeof parts)[number];

/** Where the parts of a story lie; of very many places what travels of them besides. */
export type Addresses = Readonly<Record<Part, string>> & { readonly crowd?: CrowdAddresses };

/** A story that is ready to travel, part by part, and as the page unpacks it; or what is wrong with it. */
export type Ready =
  | Whole
  | { readonly issues: readonly Issue[]; readonly parts: null; readonly page: null; readonly ground: null };

export interface Whole {
  readonly issues: null;
  readonly parts: Readonly<Record<Part, unknown>>;
  readonly page: OpeningParts;
  readonly ground: Ground;
  readonly crowd: CrowdFiles | null;
}

/** What travels of very many places: files that lie in a folder until they are copied or served. */
export interface CrowdFiles {
  readonly folder: string;
  readonly evidence: string; // a hash of the evidence
}

export interface StoryFolder {
  readonly id: string; // the name of the folder, by which a link names the story
  readonly folder: string;
}

/** The story of the page itself, then the others that stand beside it in the folder of all stories. */
export function storyFolders(main: string, data: string | null): readonly StoryFolder[] {
  const first = resolve(main);
  const others =
    data !== null && existsSync(data)
      ? readdirSync(data, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, reportsTable.file)))
          .map((entry) => resolve(data, entry.name))
          .filter((folder) => folder !== first)
      : [];
  return [first, ...others].map((folder) => ({ id: basename(folder), folder }));
}

/** Reads the story of a folder and packs it; where it is large, into a folder that is made for it. */
export async function makeReady(folder: string, makeFolder: () => string): Promise<Ready> {
  if (isLarge(folder)) return makeLargeReady(folder, makeFolder());
  const parsed = readStory(folder);
  if (!parsed.ok) return refused(parsed.issues);
  const { ground } = parsed;
  const { data, shapes, texts } = packPage(parsed.story, parsed.texts, ground);
  return {
    issues: null,
    parts: { page: data, shapes, texts, ground: packGround(ground, parsed.story.roads), words: parsed.words },
    page: unpackPage(data, shapes),
    ground,
    crowd: null,
  };
}

async function makeLargeReady(folder: string, out: string): Promise<Ready> {
  const written = await writeLargeStory(folder, out);
  if (written.issues) return refused(written.issues);
  const { page, ground, evidence } = written;
  return { issues: null, parts: written.parts, page, ground, crowd: { folder: out, evidence } };
}

function refused(issues: readonly Issue[]): Ready {
  return { issues, parts: null, page: null, ground: null };
}

/** What changes when a file of the folder does. */
export function stateOf(folder: string): string {
  const files = storyFileNames.map((name) => statSync(join(folder, name), { throwIfNoEntry: false }));
  return files.map((file) => (file ? `${file.mtimeMs} ${file.size}` : '-')).join(' ');
}
