import { tests } from '@trilateral/testing/vitest'
import { defineConfig } from 'vitest/config'

const { test: shared = {}, ...resolution } = tests({ timeout: 120_000 })
const { reporters, outputFile, ...settings } = shared
const test = { ...settings, hookTimeout: 180_000, fileParallelism: false }

/** On a day like any other: not every screen with axe in every language, not the clients of others, not the second bus. */
const isEveryday = process.env['TEST_EVERYDAY'] === 'true'

/** Walks through the running product, one after the other: what one writes, another would count. */
export default defineConfig({
  test: {
    fileParallelism: false,
    ...(reporters === undefined ? {} : { reporters }),
    ...(outputFile === undefined ? {} : { outputFile }),
    projects: [
      {
        ...resolution,
        test: {
          ...test,
          name: 'walks',
          include: ['e2e/*.e2e.test.ts'],
          exclude: isEveryday ? ['e2e/accessible-in-every-language.e2e.test.ts'] : [],
          globalSetup: ['./e2e/shared-stacks.ts'],
        },
      },
      ...(isEveryday
        ? []
        : [
            { ...resolution, test: { ...test, name: 'conformance', include: ['conformance/*.test.ts'] } },
            // Whoever points the product at other servers, or takes it apart, starts one of their own.
            { ...resolution, test: { ...test, name: 'apart', include: ['e2e/apart/*.e2e.test.ts'] } },
          ]),
    ],
  },
})
