import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/anki/**', 'test/browser/**', 'node_modules/**'],
    // One core less, the default, is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 60_000
  }
})
