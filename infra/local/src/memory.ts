import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Memory of a process with all its descendants, in bytes. */
export interface Memory {
  /** Resident, memory that several processes share counted in each. */
  readonly rss: number
  /** Resident, shared memory divided among those who share it: sums are true. Linux only. */
  readonly pss?: number
}

/**
 * Measures each process with its descendants (a database server is one process a connection), except those that are
 * named themselves: what several of them add up to is counted once.
 */
export function memoryOf(pids: readonly number[]): Map<number, Memory> {
  const children = process.platform === 'linux' ? childrenFromProc() : undefined
  const named = new Set(pids)
  const family = (pid: number): number[] => [
    pid,
    ...(children?.get(pid) ?? []).filter((child) => !named.has(child)).flatMap(family),
  ]
  return new Map(pids.map((pid) => [pid, children ? sumOf(family(pid)) : fromPs(pid)]))
}

function childrenFromProc(): Map<number, number[]> {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1])
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  return children
}

function sumOf(pids: readonly number[]): Memory {
  let rss = 0
  let pss = 0
  for (const pid of pids) {
    const rollup = read(`/proc/${pid}/smaps_rollup`)
    rss += kilobytes(rollup, 'Rss')
    pss += kilobytes(rollup, 'Pss')
  }
  return { rss, pss }
}

const kilobytes = (rollup: string, name: string) =>
  Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) * 1024

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // it has just ended, or is somebody else's
  }
}

function fromPs(pid: number): Memory {
  try {
    return { rss: Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024 }
  } catch {
    return { rss: 0 }
  }
}
