import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Clears what a server that was not stopped properly left behind: the server itself, when it still runs on these very
 * files (its starter was killed), or a pid file whose number now belongs to somebody else and would block the start.
 */
export async function clearLeftover(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (!isServerOf(pid, cluster)) return rmSync(file, { force: true })
  for (const [signal, seconds] of [
    ['SIGINT', 5],
    ['SIGKILL', 5],
  ] as const) {
    process.kill(pid, signal)
    for (let waited = 0; waited < seconds * 20; waited++) {
      if (!isServerOf(pid, cluster)) return rmSync(file, { force: true })
      await sleep(50)
    }
  }
  throw new Error(`A PostgreSQL server (process ${pid}) still runs on ${cluster} and cannot be stopped`)
}

function isServerOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(cluster)
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return '' // it is gone
  }
}
