import { memoryOf, type Memory } from './memory.ts'
import { stillRuns } from './process-identity.ts'
import { readState, type StackState } from './state.ts'

export interface ProcessStatus extends Partial<Memory> {
  readonly name: string
  /** Absent while it is being started again. */
  readonly pid: number | undefined
  readonly restarts: number
}

/** What `npm run status -- --json` prints: every address and process of the stack on a data folder. Memory in bytes. */
export type StackStatus =
  | { readonly running: false; readonly dataDir: string }
  | (Omit<StackState, 'supervisor' | 'processes' | 'gatewayEnvironment'> & {
      readonly running: true
      readonly processes: readonly ProcessStatus[]
      /** Of all processes together; `pss` divides shared memory among those who share it (Linux only). */
      readonly memory: Memory
    })

export function statusOf(dataDir: string): StackStatus {
  const state = readState(dataDir)
  if (!state || !stillRuns(state.supervisor.pid, state.supervisor.identity))
    return { running: false, dataDir }
  const { supervisor, processes, gatewayEnvironment: _secret, ...addresses } = state
  const all = [{ name: 'supervisor', pid: supervisor.pid, restarts: 0 }, ...processes]
  const measured = memoryOf(all.flatMap(({ pid }) => pid ?? []))
  const rows = all.map(({ name, pid, restarts }) => ({ name, pid, restarts, ...measured.get(pid ?? 0) }))
  return { running: true, ...addresses, processes: rows, memory: total([...measured.values()]) }
}

const total = (all: readonly Memory[]): Memory => ({
  rss: all.reduce((sum, { rss }) => sum + rss, 0),
  ...(all.every(({ pss }) => pss === undefined)
    ? {}
    : { pss: all.reduce((sum, { pss }) => sum + (pss ?? 0), 0) }),
})
