import { spawn } from 'node:child_process'
import { closeSync, existsSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { awaitReady } from './await-ready.ts'
import { openLog, tailOf } from './log-file.ts'
import type { Part, RunningPart } from './part.ts'
import { LEASH } from './repository.ts'

/** A process of ours that Node runs. */
export interface NodeProcess {
  readonly name: string
  /** Arguments after `node`: flags, file, its arguments. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly logFile: string
  /** Addresses that answer 200 when it does its work. */
  readonly ready: readonly string[]
  /** Milliseconds to become ready (default 60 000). */
  readonly readyWithin?: number
  /** What it may keep of JavaScript objects; absent: 256. */
  readonly heapMegabytes?: number
}

const STOP_WITHIN_MS = 5000

// An area's process needs about 100 MB; V8 would let garbage grow to gigabytes on a large machine before collecting.
const HEAP_MEGABYTES = 256

/** What of the starter's own environment reaches a process: where things are, not what is secret. */
const INHERITED =
  /^(PATH|HOME|USER|LANG|LC_.*|TMPDIR|TEMP|TMP|SystemRoot|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(https?|no)_proxy|(HTTPS?|NO)_PROXY|XDG_.*)$/

export function nodePart(options: NodeProcess): Part {
  return { name: options.name, launch: (signal) => launch(options, signal) }
}

async function launch(options: NodeProcess, signal: AbortSignal): Promise<RunningPart> {
  const begins = existsSync(options.logFile) ? statSync(options.logFile).size : 0
  const log = openLog(options.logFile)
  const flags = [`--max-old-space-size=${options.heapMegabytes ?? HEAP_MEGABYTES}`, '--max-semi-space-size=8']
  const child = spawn(process.execPath, [...flags, '--import', LEASH, ...options.args], {
    cwd: options.cwd,
    env: { ...inherited(), ...options.env },
    stdio: ['ignore', log, log, 'ipc'],
    // Ctrl-C in the terminal is for the supervisor, which stops things in order.
    detached: process.platform !== 'win32',
    windowsHide: true,
  })
  closeSync(log)
  const gone = new Promise<string>((resolve) => {
    child.once('exit', () => resolve(tailOf(options.logFile, begins) || 'it said nothing'))
    child.once('error', (error) => resolve(error.message))
  })
  const running: RunningPart = {
    pid: child.pid ?? 0,
    gone,
    async stop() {
      child.kill('SIGTERM')
      const waiting = new AbortController()
      const late = sleep(STOP_WITHIN_MS, true, { signal: waiting.signal }).catch(() => false)
      if (await Promise.race([gone.then(() => false), late])) child.kill('SIGKILL')
      waiting.abort()
      await gone
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
  const over = new AbortController()
  try {
    const within = options.readyWithin ?? 60_000
    const ended = gone.then((words) => {
      throw new Error(`${options.name} ended while starting:\n${words}`)
    })
    await Promise.race([
      awaitReady(options.ready, { within, signal: AbortSignal.any([signal, over.signal]) }),
      ended,
    ])
  } catch (error) {
    over.abort()
    await running.stop()
    throw signal.aborted ? signal.reason : withTail(error, tailOf(options.logFile, begins))
  }
  return running
}

export const inherited = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => INHERITED.test(name)))

function withTail(error: unknown, tail: string): Error {
  const words = error instanceof Error ? error.message : String(error)
  return new Error(tail && !words.includes(tail) ? `${words}\n${tail}` : words)
}
