import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { found, type Criterion, type Finding } from './criterion.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

/** What unit tests show better than a browser, run here so that their word is not taken on trust. */
export const catalogues: Criterion = {
  number: 13,
  asks: 'no missing key, no broken or unused text in any catalogue; no text outside of them',
  measure: () =>
    Promise.all([
      unitTests('packages/ui', 'src/language'),
      unitTests('apps/portal', 'web/texts'),
      unitTests('apps/critical-minerals', 'web/messages'),
      unitTests('packages/work-program', 'web/messages'),
    ]),
}

export const dates: Criterion = {
  number: 18,
  asks: 'dates and instants in three languages and three zones, over both changes of the clock in the United States',
  measure: async () => [await unitTests('packages/ui', 'src/time')],
}

function unitTests(folder: string, path: string): Promise<Finding> {
  const vitest = join(ROOT, folder, 'node_modules', '.bin', 'vitest')
  return new Promise((resolve) => {
    execFile(vitest, ['run', path, '--reporter=json'], { cwd: join(ROOT, folder) }, (_ended, said) => {
      const begin = said.indexOf('{"')
      if (begin < 0) return resolve(found(false, `${folder}/${path}: no test was run`))
      const { numPassedTests, numFailedTests } = JSON.parse(said.slice(begin)) as Report
      const seen = `${folder}/${path}: ${numPassedTests} tests passed, ${numFailedTests} failed`
      resolve(found(numFailedTests === 0 && numPassedTests > 0, seen))
    })
  })
}
