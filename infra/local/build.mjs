// Builds the packages by turbo, which does again only what has changed. Plain JavaScript: it runs before anything is built.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const programs = join(ROOT, 'node_modules', '.bin')

/** The environment of a build: pnpm of this checkout first, and nothing reported to anybody. */
const buildEnvironment = () => ({
  ...process.env,
  PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  CHECKPOINT_DISABLE: '1',
})

/** Builds everything, naming each package that is not as it was; ends the process with the build's own words if it fails. */
export async function build() {
  if (!existsSync(join(programs, 'turbo'))) {
    console.error('Nothing is installed yet: run npm start or npm test once.')
    process.exit(1)
  }
  const began = performance.now()
  console.log('Building …')
  const turbo = spawn(
    'turbo',
    ['run', 'build', '--output-logs=new-only', '--log-order=grouped', '--concurrency=4'],
    {
      cwd: ROOT,
      env: buildEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    },
  )
  const endBoth = () => {
    turbo.kill('SIGTERM')
    process.exit(1)
  }
  process.once('SIGTERM', endBoth)
  let words = ''
  const named = new Set()
  for (const stream of [turbo.stdout, turbo.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      words += text
      for (const [, name] of text.matchAll(/@trilateral\/([\w-]+):build: cache miss/g)) {
        if (!named.has(name)) console.log(`  building ${name}`)
        named.add(name)
      }
    })
  const code = await new Promise((resolve) => {
    turbo.once('error', (error) => {
      words += String(error)
      resolve(1)
    })
    turbo.once('close', resolve)
  })
  process.off('SIGTERM', endBoth)
  if (code !== 0) {
    console.error(`${failuresIn(words)}\nThe build failed; see above.`)
    process.exit(1)
  }
  const built = named.size === 0 ? 'nothing had changed' : `${named.size} packages`
  console.log(`  ✓ built: ${built} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
}

/** What the packages that failed said; everything, when turbo names none. */
function failuresIn(words) {
  const failed = /^\s*Failed:\s*(.*)$/m.exec(words)?.[1]?.split(/,\s*/) ?? []
  const prefixes = failed.map((task) => `${task.replace('#', ':')}:`)
  const lines = words.split('\n').filter((line) => prefixes.some((prefix) => line.startsWith(prefix)))
  return lines.length > 0 ? lines.join('\n') : words
}
