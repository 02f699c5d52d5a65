import { setTimeout as sleep } from 'node:timers/promises'
import { accountOf, type Listener } from './account.ts'
import type { Committed } from './steady-writes.ts'

const SETTLES_WITHIN_MS = 60_000

/** Waits until each listener was told all that was committed, at most a minute, and says how it stands then. */
export async function settle(listeners: readonly Listener[], committed: Committed) {
  const late = performance.now() + SETTLES_WITHIN_MS
  const lines: string[] = []
  let ok = true
  for (const listener of listeners) {
    let account = await accountOf(listener, committed)
    while (account.faults.length > 0 && performance.now() < late) {
      await sleep(500)
      account = await accountOf(listener, committed)
    }
    ok &&= account.faults.length === 0
    lines.push(`${listener.name} has ${account.found} of ${account.expected} once and in order`)
    for (const fault of account.faults.slice(0, 3)) lines.push(`FAULT ${fault}`)
  }
  return { ok, line: lines.join('; ') }
}
