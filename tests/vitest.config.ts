import { tests } from '@trilateral/testing/vitest'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const { test: shared = {}, ...resolution } = tests({ timeout: 120_000 })
const { reporters, outputFile, ...settings } = shared
const test = { ...settings, hookTimeout: 180_000, fileParallelism: false }

/** What is promised within a second is measured on a product that other walks have not filled yet. */
const WITHIN_A_SECOND = ['measure-raises-exposure', 'slip-from-desk-to-brief', 'measure-from-desk-to-portal']

const isPromise = ({ moduleId }: TestSpecification) => WITHIN_A_SECOND.some((name) => moduleId.includes(name))

class PromisesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [promises, others] = [files.filter(isPromise), files.filter((file) => !isPromise(file))]
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's own method of that name
    const sortedOthers = await super.sort(others)
    return [...promises, ...sortedOthers]
  }
}

/** On a day like any other: not every screen with axe in every language, not the clients of others, not the second bus. */
const isEveryday = process.env['TEST_EVERYDAY'] === 'true'

/** Walks through the running product, one after the other: what one writes, another would count. */
export default defineConfig({
  test: {
    fileParallelism: false,
    sequence: { sequencer: PromisesFirst },
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
