import { setTimeout as sleep } from 'node:timers/promises'
import type { Party } from '@trilateral/contracts'
import type { PortalReader } from '../people/desk.ts'
import { accountOf } from './portal-account.ts'
import type { Committed } from './steady-writes.ts'

const SETTLES_WITHIN_MS = 60_000

/** Waits until each reader's portal holds all that was committed, at most a minute, and says how it stands then. */
export async function settle(readers: Partial<Record<Party, PortalReader>>, committed: Committed) {
  const late = performance.now() + SETTLES_WITHIN_MS
  const lines: string[] = []
  let ok = true
  for (const [party, reader] of Object.entries(readers) as [Party, PortalReader][]) {
    let account = await accountOf(reader, party, committed)
    while (account.faults.length > 0 && performance.now() < late) {
      await sleep(500)
      account = await accountOf(reader, party, committed)
    }
    ok &&= account.faults.length === 0
    lines.push(`${party} sees ${account.found} of ${account.expected} once and in order`)
    for (const fault of account.faults.slice(0, 3)) lines.push(`FAULT ${fault}`)
  }
  return { ok, line: lines.join('; ') }
}
