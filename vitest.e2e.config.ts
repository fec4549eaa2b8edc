import process from 'node:process'
import { defineConfig } from 'vitest/config'

/** End-to-end tests: one real browser at a time, so files run one after another. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
    name: process.env.LANDFALL_BROWSER ?? 'chromium',
  },
})
