// What is a file called, so that it still tells what it is in a folder full of downloads?

import type { Clock, Day } from '../story/types.ts';

/** `dateline-afghanistan-2021-2021-08-12-as-reported`, and what part of the day it is; the ending is the writer's. */
export function fileName(story: string, day: Day, clock: Clock, ...parts: readonly string[]): string {
  return ['dateline', story, day, clock, ...parts].join('-').replace(/[^\p{L}\p{N}.-]+/gu, '-');
}
