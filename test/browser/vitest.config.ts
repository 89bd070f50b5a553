import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/require-chromium.ts'],
    maxWorkers: 2,
    // A walk through all cards of a vault takes half a minute.
    testTimeout: 600_000,
    hookTimeout: 600_000
  }
})
