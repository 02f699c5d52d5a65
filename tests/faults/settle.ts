import { accountOf, type Account, type Listener } from './account.ts'
import { askUntil } from './ask-until.ts'
import type { Committed } from './steady-writes.ts'

const SETTLES_WITHIN_MS = 60_000

/** Waits until each listener was told all that was committed, at most a minute in all, and says how it stands then. */
export async function settle(listeners: readonly Listener[], committed: Committed) {
  const late = performance.now() + SETTLES_WITHIN_MS
  const lines: string[] = []
  let ok = true
  for (const listener of listeners) {
    const account = await askUntil(
      () => accountNow(listener, committed),
      ({ faults }) => faults.length === 0,
      late - performance.now(),
    )
    ok &&= account.faults.length === 0
    lines.push(`${listener.name} has ${account.found} of ${account.expected} once and in order`)
    for (const fault of account.faults.slice(0, 3)) lines.push(`FAULT ${fault}`)
  }
  return { ok, line: lines.join('; ') }
}

/** A process that comes back a second time may be away just now: that is no account yet. */
const accountNow = (listener: Listener, committed: Committed): Promise<Account> =>
  accountOf(listener, committed).catch((error: unknown) => ({
    expected: 0,
    found: 0,
    faults: [`${listener.name}: ${String(error)}`],
  }))
