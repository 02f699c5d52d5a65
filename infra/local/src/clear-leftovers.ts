import { setTimeout as sleep } from 'node:timers/promises'
import { stillRuns } from './process-identity.ts'
import { isKafka } from './kafka-part.ts'
import { readState } from './state.ts'

/** Ends what a supervisor that was itself killed may have left running (PostgreSQL and Kafka look after their own). */
export async function clearLeftovers(dataDir: string): Promise<void> {
  const left = (readState(dataDir)?.processes ?? []).filter(
    ({ name, pid, identity }) =>
      name !== 'postgres' && !isKafka(name) && pid !== undefined && stillRuns(pid, identity),
  )
  await Promise.all(left.map(({ pid, identity }) => end(pid ?? 0, identity)))
}

async function end(pid: number, identity: string | undefined): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!stillRuns(pid, identity)) return
    process.kill(pid, signal)
    for (let waited = 0; waited < 60 && stillRuns(pid, identity); waited++) await sleep(50)
  }
}
