// How long do the readings of a million reports take, and how much memory? In a process of their own, as the build works them out.

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/cli/ensure.mjs';
import { timeLimits } from '../../budgets.mjs';
import { rounds } from '../synthetic-story/recipe.ts';
import { writeSyntheticStory } from '../synthetic-story/write.ts';
import { judge, type Outcome } from '../verdicts.ts';

const manyReports = 1_000_000;

interface Work {
  readonly seconds: number;
  readonly processorSeconds: number; // far fewer than the seconds where the machine had other work
  readonly GB: number;
}

/** Works them out once; the limits hold where there are so many reports. */
export async function measureReadings(seed: number, places: number): Promise<Outcome> {
  const story = mkdtempSync(join(tmpdir(), 'dateline-story-'));
  writeSyntheticStory(story, { seed, places });
  const script = join(root, 'tests/bench/readings/work.mjs');
  const printed = execFileSync('node', [script, story, join(story, 'written')], { encoding: 'utf8' });
  const work: Work = JSON.parse(printed);
  const { seconds, processorSeconds, GB } = work;
  const reports = (places * rounds).toLocaleString('en-GB');
  console.log(
    `\nReadings of ${reports} reports: ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of a processor), ${GB.toFixed(2)} GB`,
  );
  const isMany = places * rounds >= manyReports;
  return {
    measured: { places, ...work },
    verdicts: isMany ? [judge(timeLimits.readingsSeconds, seconds), judge(timeLimits.readingsGB, GB)] : [],
  };
}
