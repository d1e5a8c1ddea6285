// Which files of a story lie at an address, such as the export link of a sheet? Its package names them as a Data Package does.

import * as v from 'valibot';
import { type Ask, download, type Kind } from './download.ts';
import type { Issue } from './issue.ts';
import { parseJson } from './json.ts';
import type { Files } from './parse.ts';
import { storyFileNames, storyFiles } from './tables.ts';

const resources = v.object({ resources: v.array(v.object({ name: v.string(), path: v.unknown() })) });

/** A file of a story that lies at an address. */
export interface Elsewhere {
  readonly file: string; // what it is called in the folder
  readonly address: string;
}

/**
 * The files that the package has by an address: a resource of the name of a table, whose `path` is a URL.
 * With a base, every other path is one from there; a package that names no resources has its files beside it.
 */
export function filesElsewhere(packageJson: string, base: string | null = null): readonly Elsewhere[] {
  const known = storyFileNames.filter((file) => file !== 'datapackage.json');
  const { value } = parseJson(packageJson, 'datapackage.json');
  const read = v.safeParse(resources, value);
  if (!read.success)
    return base === null ? [] : storyFiles.needed.map((file) => ({ file, address: new URL(file, base).href }));
  return read.output.resources.flatMap(({ name, path }) => {
    const file = known.find((each) => each.replace(/\.\w+$/, '') === name);
    if (!file || typeof path !== 'string') return [];
    if (/^[a-z]+:\/\//i.test(path)) return [{ file, address: path }];
    return base !== null && URL.canParse(path, base) ? [{ file, address: new URL(path, base).href }] : [];
  });
}

/** Whether a file of the folder is one that can be fetched. */
export function isElsewhere(packageJson: string, file: string): boolean {
  return filesElsewhere(packageJson).some((each) => each.file === file);
}

/** What lies at the addresses, or every reason why something cannot be taken. */
export async function gather(
  elsewhere: readonly Elsewhere[],
  ask?: Ask,
): Promise<{ readonly files: Files; readonly issues: readonly Issue[] }> {
  const all = await Promise.all(
    elsewhere.map(async ({ file, address }) => ({ file, result: await download(address, kindOf(file), file, ask) })),
  );
  return {
    files: Object.fromEntries(all.flatMap(({ file, result }) => (result.ok ? [[file, result.text]] : []))),
    issues: all.flatMap(({ result }) => (result.ok ? [] : [result.issue])),
  };
}

function kindOf(file: string): Kind {
  return file.endsWith('.csv') ? 'CSV' : 'GeoJSON';
}
