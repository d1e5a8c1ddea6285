// Which stories are there, and is each ready to travel? Folders of data, checked and packed part by part.

import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { packPage } from '../drawing/pack-page.ts';
import { type PageParts, unpackPage } from '../drawing/page-data.ts';
import type { Ground } from '../story/ground.ts';
import type { Issue } from '../story/issue.ts';
import { readStory } from '../story/load.ts';
import { packGround } from '../story/pack-ground.ts';
import { reportsTable } from '../story/tables.ts';

/** What of a story travels apart from the rest, by its name in `dateline.json`. */
export const parts = ['page', 'shapes', 'texts', 'ground', 'words'] as const;
export type Part = (typeof parts)[number];

/** A story that is ready to travel, part by part, and as the page unpacks it; or what is wrong with it. */
export type Ready =
  | {
      readonly issues: null;
      readonly parts: Readonly<Record<Part, unknown>>;
      readonly page: PageParts;
      readonly ground: Ground;
    }
  | { readonly issues: readonly Issue[]; readonly parts: null; readonly page: null; readonly ground: null };

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

/** Reads the story of a folder and packs it. */
export function makeReady(folder: string): Ready {
  const parsed = readStory(folder);
  if (!parsed.ok) return { issues: parsed.issues, parts: null, page: null, ground: null };
  const { ground } = parsed;
  const { data, shapes, texts } = packPage(parsed.story, parsed.texts, ground);
  return {
    issues: null,
    parts: { page: data, shapes, texts, ground: packGround(ground, parsed.story.roads), words: parsed.words },
    page: unpackPage(data, shapes),
    ground,
  };
}
