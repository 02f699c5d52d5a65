// What `npm test` runs once everything is installed: every check, the build, the tests; ends with the count. A package whose
// sources are those with which it passed is not tested again, and the walks go over the embedded bus alone. `npm test -- --whole`,
// and CI, leave nothing out.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const programs = join(ROOT, 'node_modules', '.bin')
const isWhole = process.env.CI === 'true' || process.argv.includes('--whole')
const env = {
  ...process.env,
  ...(isWhole ? {} : { TEST_EVERYDAY: 'true' }),
  PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
  TEST_REPORT: '1',
}

const checks = [
  ['types', 'typecheck'],
  ['build', 'build'],
  ['format', 'check:format'],
  ['lint', 'check:lint'],
  ['boundaries between packages', 'check:boundaries'],
  ['unused code and dependencies', 'check:unused'],
]

const count = { passed: 0, failed: 0, skipped: 0 }
const failed = []
const skipped = []
const times = []
const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(1)
  })

for (const [name, task] of checks) await stage(name, () => check(task))
// A package's tests wait for their servers half of the time, each for its own: two at once, each heard when it ends. The walks
// measure seconds and go alone.
const WALKS = 'tests'
await stage('tests of packages', testsOfPackages)
await stage(`tests of ${WALKS}`, () =>
  testsOf(WALKS, () => run(join(ROOT, WALKS, 'node_modules/.bin/vitest'), ['run'], join(ROOT, WALKS))),
)

console.log('\nTimes')
for (const { name, seconds } of times) console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`)
if (skipped.length > 0) console.log(`\nSkipped\n${skipped.map((line) => `  ${line}`).join('\n')}`)
if (failed.length > 0) console.log(`\nFailed\n${failed.map((line) => `  ${line}`).join('\n')}`)
const tail = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
console.log(`\n${count.passed} passed, ${count.failed} failed${tail}`)
process.exitCode = count.failed > 0 ? 1 : 0

async function stage(name, work) {
  console.log(`\n── ${name}`)
  const began = performance.now()
  await work(name)
  times.push({ name, seconds: (performance.now() - began) / 1000 })
}

async function testsOfPackages() {
  const began = Date.now()
  const packages = testedFolders().filter((folder) => folder !== WALKS)
  for (const folder of packages) forgetResults(folder)
  const ok = await run(
    'turbo',
    [
      'run',
      'test',
      '--concurrency=2',
      '--continue',
      '--env-mode=loose',
      '--log-order=grouped',
      '--output-logs=new-only',
      ...(isWhole ? ['--force'] : []),
    ],
    ROOT,
  )
  const before = failed.length
  for (const folder of packages) {
    const tested = resultsOf(folder)
    if (!tested) continue
    const [first, last] = [
      Math.min(...tested.map(({ startTime }) => startTime)),
      Math.max(...tested.map(({ endTime }) => endTime)),
    ]
    times.push(
      first < began
        ? { name: `tests of ${folder}, unchanged since they passed`, seconds: 0 }
        : { name: `tests of ${folder}`, seconds: (last - first) / 1000 },
    )
  }
  if (!ok && failed.length === before) fail('the tests of packages ended with an error')
}

async function testsOf(folder, runs) {
  forgetResults(folder)
  const ok = await runs()
  const before = failed.length
  resultsOf(folder)
  // An error outside of every test, or a worker that died, fails no test of its own.
  if (!ok && failed.length === before) fail(`${folder}: its tests ended with an error`)
}

/** One check counts as one test. */
async function check(task) {
  const ok = await run(
    'turbo',
    ['run', task, '--output-logs=errors-only', '--concurrency=3', '--continue'],
    ROOT,
  )
  if (ok) count.passed++
  else fail(`pnpm check: ${task}`)
}

function resultsIn(folder) {
  return join(ROOT, folder, 'test-results')
}

function forgetResults(folder) {
  rmSync(resultsIn(folder), { recursive: true, force: true })
}

/** Counts what a folder's tests left. @returns its files; undefined: there is no report, which is counted as a failure */
function resultsOf(folder) {
  const report = read(join(resultsIn(folder), 'vitest.json'))
  if (!report) {
    fail(`${folder}: its tests ended without a report`)
    return undefined
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  count.passed += report.numPassedTests
  for (const file of report.testResults)
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      fail(`${folder}: ${file.name.replace(ROOT, '')} ${firstLine(file.message)}`)
  for (const test of tests) if (test.status === 'failed') fail(`${folder}: ${test.fullName}`)
  const reasons = read(join(resultsIn(folder), 'skipped.json')) ?? {}
  for (const test of tests)
    if (!['passed', 'failed'].includes(test.status)) {
      count.skipped++
      skipped.push(`${folder}: ${test.fullName} – ${reasons[test.fullName] ?? 'no reason given'}`)
    }
  return report.testResults
}

function fail(what) {
  count.failed++
  failed.push(what)
}

function testedFolders() {
  const groups = ['packages', 'infra', 'apps'].flatMap((group) =>
    readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`),
  )
  return [...groups, 'tests'].filter((folder) => existsSync(join(ROOT, folder, 'vitest.config.ts')))
}

/** @returns whether it ended well */
function run(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    running.add(child)
    const end = (ok) => {
      running.delete(child)
      resolve(ok)
    }
    child.once('error', (error) => {
      console.error(`${command} cannot be run: ${error.message}`)
      end(false)
    })
    child.once('close', (code) => end(code === 0))
  })
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const firstLine = (text = '') => text.trim().split('\n')[0] ?? ''
