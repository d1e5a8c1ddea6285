// Do the counts that articles published agree with our own? The comparison, printed with every miss.

import { compareTallies, type TallyComparison } from '../readings/tally.ts';
import { createTimeline } from '../readings/timeline.ts';
import type { Clock, Story } from '../story/types.ts';

const clocks: readonly Clock[] = ['as-reported', 'hindsight'];

/** For each clock how many counts are met, and each that is not. */
export function writeTallies(story: Story): string {
  const publishers = new Map(story.sources.map((source) => [source.id, source.publisher]));
  const parts = clocks.map((clock) => {
    const comparisons = compareTallies(createTimeline(story, clock));
    const misses = comparisons.filter((comparison) => !comparison.holds);
    const met = comparisons.length - misses.length;
    const share = comparisons.length === 0 ? '' : ` (${((100 * met) / comparisons.length).toFixed(1)} in 100)`;
    const lines = misses.map((miss) => `  ${writeMiss(miss, publishers.get(miss.tally.source) ?? '')}`);
    return [`${clock}: ${met} of ${comparisons.length} counts met${share}`, ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function writeMiss({ tally, evening, eveningBefore }: TallyComparison, publisher: string): string {
  const count = `${tally.qualifier} ${tally.value} ${tally.party}`;
  const note = tally.note === '' ? '' : ` | ${tally.note}`;
  return `${tally.asOf} ${publisher}: ${count}; ours ${eveningBefore} the evening before, ${evening} that evening [${tally.id}]${note}`;
}
