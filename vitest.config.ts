import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The code runs on Node 20 locally and on the newest runtime when deployed.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    testTimeout: 120_000,
    hookTimeout: 90_000,
    // Two cores: more workers only make the embedded engines wait for each other.
    maxWorkers: 2,
  },
});
