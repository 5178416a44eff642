import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'simulate/**/*.test.ts'],
    globalSetup: ['test/build-first.ts', 'test/own-temporary-folder.ts'],
    reporters: ['default'],
    testTimeout: 30_000,
  },
})
