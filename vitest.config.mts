import {defineConfig} from 'vitest/config';

export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], testTimeout: 30_000},
});
