// Can a room be used without reading how it is made? What it exports says above itself what goes in, what comes out and in which unit.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The rooms that others build on. The rest shows or runs things, and is told by its first line. */
const rooms = ['story', 'readings', 'roads', 'state', 'drawing', 'exchange', 'doubts'];

const root = fileURLToPath(new URL('../../../src/', import.meta.url));
const files = rooms.flatMap((room) =>
  readdirSync(`${root}${room}`, { encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: `${room}/${name}`, code: readFileSync(`${root}${room}/${name}`, 'utf8') })),
);

test('every room is read', () => {
  expect(new Set(files.map(({ path }) => path.split('/')[0])).size).toBe(rooms.length);
});

test('every exported function, type and constant of these rooms says above itself what it is', () => {
  expect(files.flatMap(({ path, code }) => silentIn(code).map((name) => `${path}: ${name}`))).toEqual([]);
});

test('every file opens with the question that it answers', () => {
  expect(files.filter(({ code }) => !/^\/\/ \S.*[?.:].*\n/.test(code)).map(({ path }) => path)).toEqual([]);
});

test.each([
  ['export function bare() {}', ['bare']],
  ['/** What comes out. */\nexport async function told() {}', []],
  ['/**\n * What comes out,\n * in px.\n */\nexport function told() {}', []],
  ['// What is said elsewhere.\n\nexport interface Parted {}', ['Parted']],
  // Lines that stand together share what is said above the first of them; a function has its own.
  ['/** Both. */\nexport const all = [1, 2] as const;\nexport type Each = (typeof all)[number];', []],
  ['/** The first. */\nexport const one = 1;\nexport function two() {}', ['two']],
  // A kind of doubt is told by its title, its reason and its remedy, which readers see.
  ["export const doubt: DoubtKind = {\n  title: 'a doubt',\n};", []],
])('%s leaves untold: %j', (code, untold) => {
  expect(silentIn(code)).toEqual(untold);
});

/** The names of what is exported without a comment. */
function silentIn(code: string): readonly string[] {
  const lines = code.split('\n');
  return lines.flatMap((line, index) => {
    const [, kind, name] = line.match(/^export (?:async )?(function|const|type|interface|class) (\w+)/) ?? [];
    if (!kind || !name || /: DoubtKind = \{$/.test(line)) return [];
    let above = index - 1;
    if (kind !== 'function') while (isOneLine(lines[above])) above -= 1;
    return /\*\/$/.test(lines[above] ?? '') ? [] : [name];
  });
}

function isOneLine(line: string | undefined): boolean {
  return /^(export )?(const|type) .*;$/.test(line ?? '');
}
