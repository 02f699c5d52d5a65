import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
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
      unitTests('packages/work-program', 'web'),
    ]),
}

export const dates: Criterion = {
  number: 18,
  asks: 'dates and instants in three languages and three zones, over both changes of the clock in the United States',
  measure: async () => [await unitTests('packages/ui', 'src/time')],
}

function unitTests(folder: string, path: string): Promise<Finding> {
  const cwd = join(ROOT, folder)
  const report = join(cwd, 'test-results', 'criterion.json')
  const words = ['run', path, '--reporter=json', `--outputFile.json=${report}`]
  return new Promise((resolve) => {
    execFile(join(cwd, 'node_modules', '.bin', 'vitest'), words, { cwd }, () => {
      const { numPassedTests = 0, numFailedTests = 0 } = read(report)
      const seen = `${folder}/${path}: ${numPassedTests} tests passed, ${numFailedTests} failed`
      resolve(found(numFailedTests === 0 && numPassedTests > 0, seen))
    })
  })
}

function read(report: string): Partial<Report> {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report
  } catch {
    return {}
  }
}
