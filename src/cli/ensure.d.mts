export const root: string;
export function ensureChromium(): string;
export function run(
  command: string,
  args: readonly string[],
  options?: { readonly quiet?: boolean; readonly env?: Readonly<Record<string, string>> },
): void;
