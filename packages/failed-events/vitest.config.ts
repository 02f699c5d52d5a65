import { tests } from '@trilateral/testing/vitest'
import { defineConfig } from 'vitest/config'

const { test = {}, ...resolution } = tests({ postgres: true })
const server = { ...test, name: 'server', exclude: [...(test.exclude ?? []), 'web/**'] }

export default defineConfig({
  test: {
    ...(test.reporters === undefined ? {} : { reporters: test.reporters }),
    ...(test.outputFile === undefined ? {} : { outputFile: test.outputFile }),
    projects: [{ ...resolution, test: server }, './web/vitest.config.ts'],
  },
})
