import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runCommand } from './run-command.ts'

const LOOK_MS = 25
const GRACE_MS = 10_000

const pidFile = (dataDir: string): string => join(dataDir, 'kafka.pid')

export async function notePid(dataDir: string, pid: number): Promise<void> {
  await writeFile(pidFile(dataDir), String(pid))
}

/** The process that was started last on this folder; it may be gone by now. */
export async function notedPid(dataDir: string): Promise<number | undefined> {
  const pid = Number(await readFile(pidFile(dataDir), 'utf8').catch(() => ''))
  return pid > 0 ? pid : undefined
}

/** Stops the broker that an earlier process left running on this folder, if there is one and it is ours: a pid is soon somebody else's. */
export async function stopLeftover(dataDir: string): Promise<void> {
  const pid = await notedPid(dataDir)
  if (pid && (await commandOf(pid)).includes(dataDir)) await endProcess(pid, 'SIGTERM')
  await rm(pidFile(dataDir), { force: true })
}

/** Signals a process and waits until it is gone; what has not gone after ten seconds is killed. */
export async function endProcess(pid: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const end = Date.now() + GRACE_MS
  let next: NodeJS.Signals | 0 = signal
  while (isAlive(pid, next)) {
    next = Date.now() > end ? 'SIGKILL' : 0
    await pause(LOOK_MS)
  }
}

function isAlive(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

async function commandOf(pid: number): Promise<string> {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined)
  return fromProc ?? runCommand('ps', ['-ww', '-o', 'command=', '-p', String(pid)], GRACE_MS).catch(() => '')
}
