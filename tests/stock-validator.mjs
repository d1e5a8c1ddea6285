// Does a validator that is not ours accept every story folder, and what `new` writes? The reference library of Data
// Packages for JavaScript, which knows version 1 and so the part of version 2 that it has kept; the test in
// unit/exchange holds the rest. It is no dependency: it is old, and nothing that travels to a reader needs it.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../src/cli/ensure.mjs';

const validator = 'datapackage@1.1.10';
const home = join(root, 'node_modules', '.stock-validator');

if (!existsSync(join(home, 'node_modules', 'datapackage'))) {
  console.error(`Installing ${validator} beside the project ...`);
  const install = ['install', '--prefix', home, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  run('npm', [...install, '--ignore-scripts', validator], { quiet: true });
}
const requireThere = createRequire(join(home, 'index.js'));
const { validate } = requireThere('datapackage');
const { Table } = requireThere('tableschema');

const made = mkdtempSync(join(tmpdir(), 'dateline-'));
try {
  run('npm', ['run', '--silent', 'dateline', '--', 'new', join(made, 'a-new-story')], { quiet: true });
  const data = join(root, 'data');
  const shipped = readdirSync(data, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const folder of [...shipped.map(({ name }) => join(data, name)), join(made, 'a-new-story')]) await check(folder);
} finally {
  rmSync(made, { recursive: true });
}

/** Prints how many rows were read; fails with every error of the descriptor and of the tables. */
async function check(folder) {
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const { errors } = await validate(descriptor);
  const faults = errors.map((error) => `datapackage.json: ${error.message}`);
  let rows = 0;
  for (const { path, schema } of descriptor.resources.filter(({ type }) => type === 'table')) {
    const table = await Table.load(join(folder, path), { schema });
    try {
      rows += (await table.read()).length;
    } catch (error) {
      faults.push(...(error.errors?.length ? error.errors : [error]).map(({ message }) => `${path}: ${message}`));
    }
  }
  console.log(`${faults.length === 0 ? 'ok  ' : 'BAD '} ${folder.split('/').at(-1)}: ${rows} rows`);
  for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
