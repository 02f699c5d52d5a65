import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * What tells one process from a later one under the same number: when it began. `undefined` when no such process runs
 * (one that ended and was not yet collected counts as ended).
 */
export function identityOf(pid: number): string | undefined {
  if (process.platform === 'linux') return fromProc(pid)
  try {
    if (process.platform === 'win32') return process.kill(pid, 0) ? 'running' : undefined
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

function fromProc(pid: number): string | undefined {
  try {
    // The name in brackets may hold spaces and brackets of its own; the fields that follow do not.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
  } catch {
    return undefined
  }
}

export const stillRuns = (pid: number, identity: string | undefined): boolean =>
  identity !== undefined && identityOf(pid) === identity
