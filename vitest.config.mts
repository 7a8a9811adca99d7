import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves one processor free, which on a machine with two is half of it.
    maxWorkers: '100%',
  },
});
