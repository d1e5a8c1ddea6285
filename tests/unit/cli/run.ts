// A command as a shell runs it: its exit code and what it wrote.

import { afterEach, vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

export function run(...args: string[]) {
  return runIn(process.cwd(), ...args);
}

/** The same, with another folder as that of the project. */
export function runIn(root: string, ...args: string[]) {
  return heard(() => main(args, root));
}

/** What an action writes, and the exit code that it ends with. */
export async function heard(action: () => Promise<number>): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`;
  });
  const code = await action();
  vi.restoreAllMocks();
  return { code, out, err };
}
