// When is a story made ready? For a build once; while it is edited at each look, but one of very many places only after a change.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIssue } from '../story/issue.ts';
import { isLarge } from '../story/large/size.ts';
import { makeReady, type Ready, stateOf, type Whole } from './ready.ts';

export function createShelf() {
  const kept = new Map<string, { readonly state: string; readonly story: Promise<Ready> }>();
  const made: string[] = [];
  let once = false;

  /** Forgets all stories, and from now on makes each only once if asked to. */
  function begin(isOnce: boolean) {
    once = isOnce;
    kept.clear();
    clear();
  }

  function ready(folder: string): Promise<Ready> {
    const known = kept.get(folder);
    const state = once ? '' : stateOf(folder);
    if (known && known.state === state && (once || isLarge(folder))) return known.story;
    const story = makeReady(folder, makeFolder);
    kept.set(folder, { state, story });
    return story;
  }

  /** The story. Throws with all of its issues where it is refused. */
  async function whole(folder: string): Promise<Whole> {
    const story = await ready(folder);
    if (story.issues) throw new Error(`${folder}: the story is refused:\n${story.issues.map(writeIssue).join('\n')}`);
    return story;
  }

  function makeFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
    made.push(folder);
    return folder;
  }

  /** Removes what was written for a while. */
  function clear() {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }

  return { begin, ready, whole, clear };
}
