import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** A broker that runs as a process of this machine. */
export interface BrokerProcess {
  readonly pid: number
  /** Resolves with its last words when the broker is gone, whoever ended it. */
  readonly gone: Promise<string>
}

const TAIL_BYTES = 3_000

/** Starts a broker whose words go to a log file. It outlives the process that starts it: a test worker may restart the run's broker. */
export async function spawnBroker(
  command: string,
  args: readonly string[],
  logFile: string,
): Promise<BrokerProcess> {
  const log = openSync(logFile, 'a')
  const child = spawn(command, args, { detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const gone = new Promise<string>((resolve) => {
    child.once('exit', () => void lastWords(logFile).then(resolve))
    child.once('error', (error) => resolve(error.message))
  })
  child.unref()
  if (child.pid === undefined) throw new Error(`The broker cannot be started: ${await gone}`)
  return { pid: child.pid, gone }
}

async function lastWords(logFile: string): Promise<string> {
  const words = await readFile(logFile, 'utf8').catch(() => '')
  return words.slice(-TAIL_BYTES).trim() || 'it said nothing'
}
