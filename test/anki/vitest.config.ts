import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/anki/**/*.test.ts'],
    globalSetup: ['test/anki/require-anki.ts'],
    maxWorkers: 2,
    // The engine needs half a minute for the largest vaults.
    testTimeout: 600_000
  }
})
