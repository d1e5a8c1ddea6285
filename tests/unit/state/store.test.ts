// Is everyone told of a change once, and only of a change?

import { expect, test, vi } from 'vitest';
import { createStore } from '../../../src/state/store.ts';

const first = { day: 1, find: '' };

test('a change is told once to each listener, with what was before', () => {
  const store = createStore(first);
  const [one, other] = [vi.fn(), vi.fn()];
  store.subscribe(one);
  store.subscribe(other);
  store.change({ day: 2, find: 'a' });
  for (const listener of [one, other]) expect(listener.mock.calls).toEqual([[{ day: 2, find: 'a' }, first]]);
});

test('what is not named in a change stays', () => {
  const store = createStore(first);
  store.change({ find: 'a' });
  store.change({ day: 3 });
  expect(store.state).toEqual({ day: 3, find: 'a' });
});

test('nobody is told when nothing differs, and the state stays the same object', () => {
  const store = createStore(first);
  const listener = vi.fn();
  store.subscribe(listener);
  store.change({ day: 1, find: '' });
  store.change({});
  expect(listener).not.toHaveBeenCalled();
  expect(store.state).toBe(first);
});

test('a listener finds the new state in the store, and the state before is untouched', () => {
  const store = createStore(first);
  const seen: number[] = [];
  store.subscribe(() => seen.push(store.state.day));
  store.change({ day: 2 });
  expect(seen).toEqual([2]);
  expect(first.day).toBe(1);
});

test('a listener that has left is told nothing more, and the others still are', () => {
  const store = createStore(first);
  const [leaving, staying] = [vi.fn(), vi.fn()];
  const leave = store.subscribe(leaving);
  store.subscribe(staying);
  leave();
  store.change({ day: 2 });
  leave();
  store.change({ day: 3 });
  expect(leaving).not.toHaveBeenCalled();
  expect(staying).toHaveBeenCalledTimes(2);
});

test('a listener may leave while it is told', () => {
  const store = createStore(first);
  const staying = vi.fn();
  const once = vi.fn(() => leave());
  const leave = store.subscribe(once);
  store.subscribe(staying);
  store.change({ day: 2 });
  store.change({ day: 3 });
  expect([once.mock.calls.length, staying.mock.calls.length]).toEqual([1, 2]);
});
