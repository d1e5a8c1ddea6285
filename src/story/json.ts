// Is a text JSON, and if not, where does it break?

import type { Issue } from './issue.ts';

/** A JSON text as a value, or the issue that tells in which line it breaks. */
export function parseJson(json: string, name: string): { value: unknown; issue: null } | { value: null; issue: Issue } {
  try {
    return { value: JSON.parse(json.replace(/^\uFEFF/, '')), issue: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'something else';
    const found = json.trim() === '' ? 'an empty file' : withLine(message, json);
    return { value: null, issue: { file: name, row: null, column: null, expected: 'JSON', found, remedy: null } };
  }
}

/** What the browser says of the break, with its line where it gives none; without a place it is the end. */
function withLine(message: string, json: string): string {
  if (/\bline \d+/.test(message)) return message;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length);
  return `${message} (line ${json.slice(0, position).split('\n').length})`;
}
