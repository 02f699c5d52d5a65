import { defineConfig } from 'vitest/config'

// Not the settings that the other packages share: those live in a package that needs this one.
export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Judging changes of schema takes a second on an idle machine.
    testTimeout: 30_000,
    reporters: process.env['TEST_REPORT'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results/vitest.json' },
  },
})
