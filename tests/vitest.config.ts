import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // The properties try hundreds of stories, which takes a while where two cores have more to do.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 },
});
