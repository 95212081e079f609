import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// What needs real recordings, GDAL or strace; `npm test` uses only what the project makes.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/field/**/*.field.ts'],
    testTimeout: 60_000,
  },
});
