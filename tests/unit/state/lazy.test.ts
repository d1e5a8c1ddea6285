// Does something that is fetched at the first need arrive once, and can a failure be mended?

import { expect, test, vi } from 'vitest';
import { createLoader } from '../../../src/state/lazy.ts';

/** A loader whose fetches are answered one by one; `settled` waits until it tells that something changed. */
function loaderOf(...answers: readonly (() => Promise<string>)[]) {
  const left = [...answers];
  const fetchIt = vi.fn(() => left.shift()?.() ?? Promise.reject(new Error('no more answers')));
  let tell = () => {};
  const changed = vi.fn(() => tell());
  const loader = createLoader(fetchIt, changed);
  const settled = () => new Promise<void>((resolve) => (tell = resolve));
  return { loader, fetchIt, changed, settled };
}
const arrives = () => Promise.resolve('the reports');
const fails = () => Promise.reject(new Error('no network'));

test('nothing is fetched before it is needed', () => {
  const { loader, fetchIt } = loaderOf(arrives);
  expect(loader.state).toEqual({ kind: 'waiting' });
  expect(fetchIt).not.toHaveBeenCalled();
});

test('what arrives is told once and kept', async () => {
  const { loader, fetchIt, changed, settled } = loaderOf(arrives);
  loader.need();
  expect(loader.state).toEqual({ kind: 'waiting' });
  await settled();
  loader.need();
  expect(loader.state).toEqual({ kind: 'ready', value: 'the reports' });
  expect([fetchIt.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1]);
});

test('what is under way is not fetched twice', async () => {
  const { loader, fetchIt, settled } = loaderOf(arrives, arrives);
  loader.need();
  loader.need();
  await settled();
  expect(fetchIt).toHaveBeenCalledTimes(1);
});

test('a failure is told, is not tried again by itself, and the next need tries again', async () => {
  const { loader, fetchIt, changed, settled } = loaderOf(fails, arrives);
  loader.need();
  await settled();
  expect(loader.state).toEqual({ kind: 'failed' });
  expect(fetchIt).toHaveBeenCalledTimes(1);
  loader.need();
  await settled();
  expect(loader.state).toEqual({ kind: 'ready', value: 'the reports' });
  expect(changed).toHaveBeenCalledTimes(2);
});
