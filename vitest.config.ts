import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 90_000,
    // Two cores: more workers only make the embedded engines wait for each other.
    maxWorkers: 2,
  },
});
