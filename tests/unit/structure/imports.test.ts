// Does the tree tell the story? A folder imports only from those before it in the flow, and libraries stay in their room.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const flow = [
  'story',
  'readings',
  'roads',
  'state',
  'ui',
  'drawing',
  'downloads',
  'map',
  'views',
  'app',
  'embed',
  'exchange',
  'doubts',
  'cli',
  'build',
];
const pictures = ['drawing', 'map', 'views'];
// These do not travel with the page, so that what they need may weigh what it likes.
const tools = ['exchange', 'doubts', 'cli', 'build'];
const desk = ['exchange', 'doubts'];
const apart = ['downloads', 'map'];

/** Where a library may be imported: folders, or files by their path in src. */
const rooms: readonly { readonly library: RegExp; readonly room: readonly string[] }[] = [
  { library: /^(maplibre-gl|kdbush)($|\/)/, room: ['map/'] },
  { library: /^@turf\//, room: ['roads/', 'drawing/ground.ts'] },
  { library: /^d3-geo($|\/)/, room: ['drawing/'] },
  { library: /^lit($|\/)/, room: ['views/', 'embed/', 'app/'] },
  { library: /^culori($|\/)/, room: ['doubts/'] },
];

const root = fileURLToPath(new URL('../../../src/', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, code: withoutComments(readFileSync(`${root}${path}`, 'utf8')) }));
const imports = sources.flatMap(({ path, code }) => importsOf(code).map((target) => [path, target] as const));

test('every file stands in a folder of the flow', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(({ path }) => path).filter((path) => !flow.includes(folderOf(path)))).toEqual([]);
});

test('a folder imports only from itself and from those before it in the flow', () => {
  expect(imports.filter(([path, target]) => breaksFlow(path, target))).toEqual([]);
});

test('libraries stay in their room', () => {
  expect(imports.filter(([path, target]) => leavesRoom(path, target))).toEqual([]);
});

test('no Date object is made outside of story/day.ts', () => {
  expect(
    sources.filter(({ path, code }) => path !== 'story/day.ts' && makesDate(code)).map(({ path }) => path),
  ).toEqual([]);
});

test.each([
  ['story/parse.ts', '../readings/rule.ts', true],
  ['readings/rule.ts', '../story/day.ts', false],
  ['readings/rule.ts', './evidence.ts', false],
  ['map/layers.ts', '../drawing/project.ts', true],
  ['map/layers.ts', '../drawing/symbols.ts', false],
  ['views/legend.ts', '../drawing/symbols.ts', false],
  ['views/legend.ts', '../map/layers.ts', true],
  ['drawing/symbols.ts', '../map/layers.ts', true],
  ['ui/theme.ts', '../views/legend.ts', true],
  ['app/app.ts', '../views/legend.ts', false],
  ['views/legend.ts', '../app/app.ts', true],
  ['embed/element.ts', '../app/app.ts', false],
  ['build/plugin.ts', '../drawing/drawing.ts', false],
  ['build/plugin.ts', '../map/layers.ts', true],
  ['cli/main.ts', '../app/app.ts', true],
  ['cli/status.ts', '../downloads/csv.ts', false],
  ['cli/new-story.ts', '../exchange/descriptor.ts', false],
  ['exchange/descriptor.ts', '../downloads/csv.ts', false],
  ['exchange/descriptor.ts', '../app/app.ts', true],
  ['app/app.ts', '../exchange/descriptor.ts', true],
  ['cli/check.ts', '../doubts/doubts.ts', false],
  ['doubts/sources.ts', '../downloads/csv.ts', false],
  ['doubts/sources.ts', '../views/legend.ts', true],
  ['doubts/sources.ts', '../cli/main.ts', true],
  ['app/app.ts', '../doubts/doubts.ts', true],
  ['embed/element.ts', '../doubts/doubts.ts', true],
  ['views/downloads.ts', '../downloads/save.ts', false],
  ['downloads/picture.ts', '../drawing/drawing.ts', false],
  ['downloads/picture.ts', '../views/legend.ts', true],
  ['map/layers.ts', '../downloads/palette.ts', true],
  ['downloads/picture.ts', '../map/layers.ts', true],
])('the flow: %s importing %s breaks it: %s', (path, target, breaks) => {
  expect(breaksFlow(path, target)).toBe(breaks);
});

test.each([
  ['map/map-view.ts', 'maplibre-gl', false],
  ['app/app.ts', 'maplibre-gl/dist/maplibre-gl.css', true],
  ['roads/measure.ts', '@turf/length', false],
  ['drawing/project.ts', '@turf/length', true],
  ['map/layers.ts', 'd3-geo', true],
  ['drawing/project.ts', 'd3-geo', false],
  ['app/app.ts', 'lit/directives/repeat.js', false],
  ['main.ts', 'lit', true],
  ['doubts/sight.ts', 'culori', false],
  ['ui/look.ts', 'culori', true],
])('the rooms: %s importing %s leaves it: %s', (path, target, leaves) => {
  expect(leavesRoom(path, target)).toBe(leaves);
});

test('every form of import is read, and none in a comment', () => {
  const code = `import a from 'a';
import { type B, c } from "b";
import type {
  D,
} from './d.ts';
import './e.css';
export * from 'f';
export { g } from './g.ts';
const h = await import('h');
// import i from 'i';
/* import j from 'j'; */
const url = 'https://example.org'; import 'k';`;
  expect(importsOf(withoutComments(code))).toEqual(['a', 'b', './d.ts', './e.css', 'f', './g.ts', 'h', 'k']);
});

function breaksFlow(path: string, target: string): boolean {
  if (!target.startsWith('.')) return false;
  const aim = posix.join(posix.dirname(path), target.replace(/\?.*$/, ''));
  if (aim.startsWith('..')) return false;
  const [from, to] = [folderOf(path), folderOf(aim)];
  if (from === to) return false;
  if (pictures.includes(from) && pictures.includes(to))
    return !['drawing/symbols.ts', 'drawing/neighbours.ts'].includes(aim);
  if (apart.includes(from) && apart.includes(to)) return true;
  // The page asks for the desk's reading of lists only where its link names one.
  if (path === 'main.ts' && aim === 'exchange/foreign.ts') return false;
  // What only the desk needs is for the command line alone.
  if (tools.includes(from)) return flow.indexOf(to) > flow.indexOf('downloads') && !desk.includes(to);
  return flow.indexOf(to) > flow.indexOf(from);
}

function leavesRoom(path: string, target: string): boolean {
  return rooms.some(({ library, room }) => library.test(target) && !room.some((each) => path.startsWith(each)));
}

function makesDate(code: string): boolean {
  return /\bnew Date\b|\bDate\s*\.\s*(now|parse|UTC)\b/.test(code);
}

/** The folder of a file in src; what lies in src itself is a shell around the app, as the element in an article is. */
function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : 'embed';
}

function importsOf(code: string): readonly string[] {
  const forms = /\b(?:import|export)\b[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(forms)].map((match) => match[1] ?? match[2] ?? '');
}

function withoutComments(code: string): string {
  // An address such as https://example.org is no comment.
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
