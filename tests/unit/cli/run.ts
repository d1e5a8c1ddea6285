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
export async function runIn(root: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`;
  });
  const code = await main(args, root);
  vi.restoreAllMocks();
  return { code, out, err };
}
