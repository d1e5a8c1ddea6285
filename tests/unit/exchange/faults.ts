// What is wrong with a story folder as a Data Package? Descriptor first, then its rows.

import * as v from 'valibot';
import type { Files } from '../../../src/story/parse.ts';
import { dataPackage } from './profile.ts';
import { rowFaultsOf } from './rows.ts';

export function faultsOf(files: Files): readonly string[] {
  const result = v.safeParse(dataPackage, JSON.parse(files['datapackage.json'] ?? 'null'));
  if (!result.success) return result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
  return rowFaultsOf(result.output, files);
}
