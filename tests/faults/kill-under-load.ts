import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningStack } from '@trilateral/infra-local'
import { mineralsDesk } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
import type { FollowingSystem } from './following-system.ts'
import { portalListener } from './portal-listener.ts'
import { reportsTaken } from './reports-taken.ts'
import { settle } from './settle.ts'
import { verifyAll } from './verify-all.ts'
import { SteadyWrites } from './steady-writes.ts'

const WRITES_A_SECOND = 50
const BEFORE_MS = 3000
const AFTER_MS = 6000

export interface Outcome {
  readonly ok: boolean
  /** One line with the figures. */
  readonly line: string
}

/** Kill -9 of one process in the middle of a steady stream of writes and of a system's reports, then the account. */
export async function killUnderLoad(
  stack: RunningStack,
  system: FollowingSystem,
  victim: string,
): Promise<Outcome> {
  const app = stack.state.apps['critical-minerals'] ?? ''
  const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
  const { portal } = stack.state
  const listeners = [await portalListener(portal, 'kr'), await portalListener(portal, 'us'), system]
  const writes = new SteadyWrites(desk, { perSecond: WRITES_A_SECOND })
  writes.start()
  system.startReporting()
  await sleep(BEFORE_MS)
  const killed = performance.now()
  await stack.kill(victim)
  const recovered = untilReady(portal).then(() => performance.now() - killed)
  await sleep(AFTER_MS)
  const recovery = await recovered
  const committed = await writes.stop()
  await system.stopReporting()
  const { ok, line } = await settle(listeners, committed)
  const reports = await reportsTaken(portal, system)
  const faults = await verifyAll(stack.state.databases)
  const verified =
    faults.length === 0 ? 'journals and read model verified' : `FAULT ${faults.join('; FAULT ')}`
  return {
    ok: ok && reports.ok && faults.length === 0,
    line: `kill -9 of ${victim}: ready again after ${(recovery / 1000).toFixed(1)} s, ${writes.retries} retries; ${line}; ${reports.line}; ${verified}`,
  }
}

/** Nobody lends a hand: the stack heals by itself within a minute or the fault is not survived. */
const RECOVERS_WITHIN_MS = 60_000

async function untilReady(portal: string): Promise<void> {
  const late = performance.now() + RECOVERS_WITHIN_MS
  // The process that was killed takes a moment to be missed.
  await sleep(300)
  while (performance.now() < late) {
    const answer = await fetch(`${portal}/health/ready`, { signal: AbortSignal.timeout(5000) }).catch(
      () => undefined,
    )
    if (answer?.status === 200) return
    await sleep(100)
  }
  throw new Error(`not ready again within ${RECOVERS_WITHIN_MS / 1000} s`)
}
