// Is a text JSON, and if not, where does it break?

import type { Issue } from './issue.ts';

/** A JSON text as a value, or the issue that tells where it breaks. */
export function parseJson(json: string, name: string): { value: unknown; issue: null } | { value: null; issue: Issue } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, '')), issue: null };
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something else';
    return { value: null, issue: { file: name, row: null, column: null, expected: 'JSON', found, remedy: null } };
  }
}
