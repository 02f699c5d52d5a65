import { mkdirSync, writeFileSync } from 'node:fs'

/** Notes why each skipped test was skipped (`context.skip(reason)`): vitest's own JSON report leaves that out. */
export default class SkippedReporter {
  #reasons = {}

  onTestCaseResult(test) {
    const result = test.result()
    if (result.state === 'skipped') this.#reasons[test.fullName.replaceAll(' > ', ' ')] = result.note
  }

  onTestRunEnd() {
    if (Object.keys(this.#reasons).length === 0) return
    mkdirSync('test-results', { recursive: true })
    writeFileSync('test-results/skipped.json', JSON.stringify(this.#reasons, null, 2))
  }
}
