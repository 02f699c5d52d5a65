import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningStack } from '@trilateral/infra-local'
import { mineralsDesk, portalReader } from '../people/desk.ts'
import { signIn } from '../people/sign-in.ts'
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

/** Kill -9 of one process in the middle of a steady stream of writes, then the account. */
export async function killUnderLoad(stack: RunningStack, victim: string): Promise<Outcome> {
  const app = stack.state.apps['critical-minerals'] ?? ''
  const desk = mineralsDesk(await signIn(app, 'kr', 'critical-minerals-official'))
  const readers = {
    kr: portalReader(await signIn(stack.state.portal, 'kr', 'leader')),
    us: portalReader(await signIn(stack.state.portal, 'us', 'leader')),
  }
  const writes = new SteadyWrites(desk, { perSecond: WRITES_A_SECOND })
  writes.start()
  await sleep(BEFORE_MS)
  const killed = performance.now()
  await stack.kill(victim)
  const recovered = untilReady(stack.state.portal).then(() => performance.now() - killed)
  await sleep(AFTER_MS)
  const recovery = await recovered
  const committed = await writes.stop()
  const { ok, line } = await settle(readers, committed)
  const faults = await verifyAll(stack.state.databases)
  const verified =
    faults.length === 0 ? 'journals and read model verified' : `FAULT ${faults.join('; FAULT ')}`
  return {
    ok: ok && faults.length === 0,
    line: `kill -9 of ${victim}: ready again after ${(recovery / 1000).toFixed(1)} s, ${writes.retries} retries; ${line}; ${verified}`,
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
