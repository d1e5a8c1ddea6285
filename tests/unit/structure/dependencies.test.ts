// What do we take from others, and may we? Licences, exact versions, a reason for each, and nothing that runs when it is installed.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Manifest {
  readonly license?: string; // SPDX, such as `MIT OR Apache-2.0`
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

interface Locked extends Manifest {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** Those that ask no more than to be named, or to hand on their own files as they were. Each is in the tree. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1'];

/** Packages whose own papers name no licence, by the version of which it is known. */
const known: Readonly<Record<string, string>> = {
  // Its next patch, of the same source, says so.
  '@mapbox/jsonlint-lines-primitives@2.0.2': 'MIT',
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = <Value>(path: string): Value => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const { dependencies, devDependencies, overrides } = read<Manifest>('package.json');
const direct = Object.entries({ ...dependencies, ...devDependencies });
// The lock file has the packages of every platform; this one has installed only its own.
const locked = Object.entries(read<{ packages: Record<string, Locked> }>('package-lock.json').packages)
  .filter(([path]) => path !== '')
  .map(([path, lock]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const own = existsSync(`${root}${path}/package.json`) ? read<Manifest>(`${path}/package.json`) : null;
    return { name, id: `${name}@${lock.version}`, lock, own };
  });

test('the tree is read', () => {
  expect(direct.length).toBeGreaterThan(20);
  expect(locked.filter(({ own }) => own).length).toBeGreaterThan(direct.length);
});

test('every package, of ours and of theirs, has a licence that we may use', () => {
  const licences = locked.flatMap(({ id, lock, own }) => [
    `${id}: ${known[id] ?? lock.license}`,
    ...(own ? [`${id}: ${known[id] ?? own.license}`] : []),
  ]);
  expect(licences.filter((each) => !isAllowed(each.replace(/^.*: /, '')))).toEqual([]);
});

test('every licence of the list is met, so that none is allowed before it has been looked at', () => {
  const met = locked.flatMap(({ id, lock }) => choicesOf(known[id] ?? lock.license ?? ''));
  expect(allowed.filter((each) => !met.includes(each))).toEqual([]);
});

test('every package of ours is named by one version', () => {
  const named = [...direct, ...Object.entries(overrides ?? {})];
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('every package is locked by the sum of its bytes', () => {
  expect(locked.filter(({ lock }) => !lock.integrity?.startsWith('sha512-')).map(({ id }) => id)).toEqual([]);
});

test('CONTRIBUTING says of every package of ours why it is here and under which licence, and of no other', () => {
  const table = [...readFileSync(`${root}CONTRIBUTING.md`, 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+); ([^;|]+) \|$/gm)];
  const rows = table.flatMap(([, names = '', , licence = '']) => names.split(', ').map((name) => ({ name, licence })));
  const rowOf = (name: string) => rows.find((row) => row.name === name || row.name === name.replace(/\/.*/, '/*'));
  const untold = direct.filter(([name]) => {
    const licence = locked.find((each) => each.name === name)?.lock.license ?? '';
    return !choicesOf(licence).some((each) => rowOf(name)?.licence.includes(each));
  });
  expect(untold).toEqual([]);
  expect(rows.filter((row) => !direct.some(([name]) => rowOf(name) === row))).toEqual([]);
});

test('no package runs anything when it is installed, so that `npm ci --ignore-scripts` is enough', () => {
  const atInstall = ['preinstall', 'install', 'postinstall'];
  const running = locked.filter(
    ({ lock, own }) => lock.hasInstallScript || atInstall.some((name) => own?.scripts?.[name] !== undefined),
  );
  expect(running.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['undefined', false],
])('a package under %s may be used: %s', (licence, may) => {
  expect(isAllowed(licence)).toBe(may);
});

function isAllowed(licence: string): boolean {
  return choicesOf(licence).some((choice) => choice.split(' AND ').every((each) => allowed.includes(each)));
}

/** The licences among which the user may choose. */
function choicesOf(licence: string): readonly string[] {
  return licence.replace(/[()]/g, '').split(' OR ');
}
