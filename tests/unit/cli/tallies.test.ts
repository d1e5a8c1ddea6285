// Do the counts that articles published agree with our own?

import { expect, test } from 'vitest';
import { goodFolder } from '../valley.ts';
import { run } from './run.ts';

test('the comparison is printed for both clocks, with every miss in full', async () => {
  const { code, out } = await run('tallies', goodFolder);
  expect(code).toBe(0);
  expect(out).toBe(`as-reported: 2 of 3 counts met (66.7 in 100)
  2031-03-10 The Ledger: exactly 3 south; ours 0 the evening before, 0 that evening [ledger-undated-t2] | Counts Midham and Upton too.

hindsight: 2 of 3 counts met (66.7 in 100)
  2031-03-10 The Ledger: exactly 3 south; ours 1 the evening before, 1 that evening [ledger-undated-t2] | Counts Midham and Upton too.
`);
});
