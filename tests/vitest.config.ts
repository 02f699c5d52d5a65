import { tests } from '@trilateral/testing/vitest'
import { defineConfig, mergeConfig } from 'vitest/config'

/** Walks through the running product: one after the other, since each starts a whole stack on this machine. */
export default mergeConfig(
  tests({ timeout: 120_000 }),
  defineConfig({ test: { fileParallelism: false, hookTimeout: 180_000, include: ['**/*.e2e.test.ts'] } }),
)
