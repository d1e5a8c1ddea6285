// Does a host hear the height in the words that it knows?

import { describe, expect, test } from 'vitest';
import { asksForHeight, heightMessages, readHostIds } from '../../../src/embed/heights.ts';

const address = 'https://example.org/dateline/?embed&id=abc';

describe('the ids of a host', () => {
  test('are read from the address of the frame', () => {
    expect(readHostIds(`${address}&childId=pym-0`)).toEqual({
      ...{ id: 'abc', childId: 'pym-0', address: `${address}&childId=pym-0` },
    });
  });

  test('have defaults where the host has put none there', () => {
    expect(readHostIds('https://example.org/?embed')).toMatchObject({ id: 'dateline', childId: '' });
  });
});

test('a height is told to Datawrapper, AMP and Medium-style hosts, never as null', () => {
  const messages = heightMessages(812, readHostIds(address));
  expect(messages).toEqual([
    { 'datawrapper-height': { abc: 812 } },
    { sentinel: 'amp', type: 'embed-size', height: 812 },
    JSON.stringify({ src: address, context: 'iframe.resize', height: 812 }),
  ]);
});

test('Pym is spoken only to a host that has named its child', () => {
  expect(heightMessages(812, readHostIds(`${address}&childId=pym-0`))).toContain('pymxPYMxpym-0xPYMxheightxPYMx812');
});

test.each([
  [{ sentinel: 'amp', type: 'frames-init' }, true],
  [{ sentinel: 'amp', type: 'embed-size-denied' }, false],
  ['frames-init', false],
  [null, false],
  [undefined, false],
])('%j asks for the height: %s', (message, asks) => {
  expect(asksForHeight(message)).toBe(asks);
});
