import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Workspace packages are read from their source, so that a test never sees a stale build.
// Not "module": it is for bundlers, and names files that Node cannot load (@opentelemetry/api).
const conditions = ['source', 'node', 'development|production']
const skippedReporter = fileURLToPath(new URL('./skipped-reporter.js', import.meta.url))
const setup = (file) => fileURLToPath(new URL(`./src/${file}`, import.meta.url))

/**
 * The test settings that every package shares. `postgres` and `kafka` start a real server once for the run.
 * @param {{ postgres?: boolean, kafka?: boolean, timeout?: number }} [needs]
 */
export function tests({ postgres = false, kafka = false, timeout = 20_000 } = {}) {
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    // Vitest loads its set-up files in an environment of its own, which inherits nothing of the two above.
    environments: { __vitest__: { resolve: { conditions } } },
    test: {
      include: ['**/*.test.{ts,tsx}'],
      exclude: ['**/node_modules/**', '**/dist/**'],
      globalSetup: [
        ...(postgres ? [setup('postgres-setup.ts')] : []),
        ...(kafka ? [setup('kafka-setup.ts')] : []),
      ],
      pool: 'forks',
      testTimeout: timeout,
      hookTimeout: 60_000,
      reporters: process.env.TEST_REPORT ? ['default', 'json', skippedReporter] : ['default'],
      outputFile: { json: 'test-results/vitest.json' },
    },
  })
}
