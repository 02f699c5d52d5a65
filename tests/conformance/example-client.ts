import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { ExamplePage } from './example-page.ts'

/** A page's example in a folder of its own, as its reader would have it, set up and ready to run. */
export interface ExampleClient {
  /** Runs a command to its end and answers what it says. @throws with its last words when it fails */
  run(command: string): Promise<string>
  /** Runs a command until it has said what one waits for, and stops it. @throws when it ends before, or after a minute */
  runUntil(command: string, isSaid: (said: string) => boolean): Promise<string>
  remove(): void
}

const PATIENCE_MS = 60_000
const LAST_WORDS = 2_000

/**
 * @param settings the only variables that it is given, beside where programs are found
 * @param given files that its reader has from the secretariat
 */
export async function exampleClient(
  { files, setUp }: ExamplePage,
  settings: Readonly<Record<string, string>>,
  given: readonly string[] = [],
): Promise<ExampleClient> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-example-'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const file of given) copyFileSync(file, join(folder, basename(file)))
  let env: NodeJS.ProcessEnv = { ...surroundings(), ...settings }

  function start(command: string) {
    // A group of its own, so that what the shell started ends with it.
    const child = spawn('bash', ['-e', '-c', command], { cwd: folder, env, detached: true })
    let out = ''
    let all = ''
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString()
      all += data.toString()
    })
    child.stderr.on('data', (data: Buffer) => (all += data.toString()))
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('close', resolve)
      child.once('error', reject)
    })
    const stop = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
      } catch {
        // it has ended by itself
      }
    }
    return { said: () => out, lastWords: () => all.slice(-LAST_WORDS), ended, stop }
  }

  async function run(command: string): Promise<string> {
    const { ended, said, lastWords } = start(command)
    const code = await ended
    if (code !== 0) throw new Error(`${command}\nended with ${code}: ${lastWords()}`)
    return said()
  }

  if (setUp.length > 0) {
    // What a block exports holds for all that is typed after it.
    await run(`${setUp.join('\n')}\nenv -0 > .environment`)
    const lines = readFileSync(join(folder, '.environment'), 'utf8').split('\0').filter(Boolean)
    env = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )
  }
  return {
    run,
    async runUntil(command, isSaid) {
      const { ended, said, lastWords, stop } = start(command)
      const late = Date.now() + PATIENCE_MS
      const over = ended.then((code) => `ended with ${code}`)
      try {
        while (!isSaid(said())) {
          const why = await Promise.race([over, new Promise<undefined>((resolve) => setTimeout(resolve, 50))])
          if (why === undefined && Date.now() < late) continue
          if (isSaid(said())) break
          throw new Error(`${command}\n${why ?? 'did not say it within a minute'}: ${lastWords()}`)
        }
        return said()
      } finally {
        stop()
        await ended
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** As a login has them: where programs and certificates of this machine are, and how it reaches registries. */
function surroundings(): NodeJS.ProcessEnv {
  const { KAFKA_BROKERS: _b, KAFKA_CA: _c, PARTNER: _p, PARTNER_SECRET: _s, ...rest } = process.env
  return rest
}
