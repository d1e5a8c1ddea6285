// Does the page on how it works speak of what is there? Every room, and no file that has gone.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${root}ARCHITECTURE.md`, 'utf8');

test('every room of src is told', () => {
  const rooms = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const table = page.slice(page.indexOf('## Rooms'), page.indexOf('## Where each'));
  expect(rooms.map(({ name }) => name).filter((name) => !table.includes(`\`${name}/\``))).toEqual([]);
});

test('every file that it names is there', () => {
  const named = [...page.matchAll(/`((?:\w+\/)[\w/-]+\.(?:ts|mjs))`/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(`${root}src/${path}`) && !existsSync(`${root}${path}`))).toEqual([]);
});

test('it is one page', () => {
  expect(page.split('\n').length).toBeLessThan(90);
});
