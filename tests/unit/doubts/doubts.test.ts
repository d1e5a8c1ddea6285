// Are the doubts explained, each once and in one voice?

import { expect, test } from 'vitest';
import { doubtKinds, doubtsOf } from '../../../src/doubts/doubts.ts';
import { wholeValley } from '../valley.ts';

test('each kind has an id of its own, and tells in whole sentences why it matters and what to do', () => {
  expect(new Set(doubtKinds.map(({ id }) => id)).size).toBe(doubtKinds.length);
  for (const { id, title, why, remedy } of doubtKinds) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^[a-z].*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
});

test('each doubt is of a known kind and leads to a row, but for those of the settings', () => {
  const doubts = doubtsOf(wholeValley());
  expect(doubts.length).toBeGreaterThan(0);
  for (const { kind, file, row, column, seen } of doubts) {
    expect(doubtKinds.map(({ id }) => id)).toContain(kind);
    expect(row === null).toBe(file === 'datapackage.json');
    expect(column).not.toBeNull();
    expect(seen).not.toMatch(/\.$|undefined|null/);
  }
});
