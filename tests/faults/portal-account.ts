import type { Party } from '@trilateral/contracts'
import type { PortalReader } from '../people/desk.ts'
import type { Committed } from './steady-writes.ts'

/** What a reader's portal shows of what was committed, held against it. */
export interface Account {
  readonly expected: number
  readonly found: number
  /** In plain words; empty when every write is there once, in order, and nothing that is not for this reader. */
  readonly faults: readonly string[]
}

/** Reads the whole event list of `party` and every current measure, and holds them against what was committed. */
export async function accountOf(reader: PortalReader, party: Party, committed: Committed): Promise<Account> {
  const seen = await sequencesIn(reader)
  const faults: string[] = []
  let expected = 0
  let found = 0
  for (const [id, { version, audience }] of committed) {
    const sequences = seen.get(id) ?? []
    if (!audience.includes(party)) {
      if (sequences.length > 0) faults.push(`${id}: seen by ${party}, who may not`)
      continue
    }
    expected += version
    found += sequences.length
    const wanted = Array.from({ length: version }, (_, index) => index + 1)
    if (sequences.join() !== wanted.join())
      faults.push(`${id}: expected ${wanted.join()}, the portal has ${sequences.join()}`)
  }
  return { expected, found, faults }
}

/** Each subject's sequences in the order in which the portal lists them, oldest first. */
async function sequencesIn(reader: PortalReader): Promise<ReadonlyMap<string, readonly number[]>> {
  const bySubject = new Map<string, number[]>()
  let before: string | undefined
  for (;;) {
    const page = await reader.events.list.query({ limit: 200, before })
    for (const { subject, sequence } of page.items)
      bySubject.set(subject, [sequence, ...(bySubject.get(subject) ?? [])])
    if (!page.more || page.oldest === null) return bySubject
    before = page.oldest
  }
}
