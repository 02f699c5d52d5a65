import type { Party } from '@trilateral/contracts'
import type { Committed } from './steady-writes.ts'

/** Who was told of what was committed, and by which way. */
export interface Listener {
  readonly name: string
  readonly party: Party
  /** The sequences of each subject, in the order in which they were told. */
  heard(): Promise<ReadonlyMap<string, readonly number[]>>
}

/** What a listener was told, held against what was committed. */
export interface Account {
  readonly expected: number
  readonly found: number
  /** In plain words; empty when every write is there once, in order, and nothing that is not for this party. */
  readonly faults: readonly string[]
}

export async function accountOf(listener: Listener, committed: Committed): Promise<Account> {
  const { name, party } = listener
  const told = await listener.heard()
  const faults: string[] = []
  let expected = 0
  let found = 0
  for (const [id, { version, audience }] of committed) {
    const sequences = told.get(id) ?? []
    if (!audience.includes(party)) {
      if (sequences.length > 0) faults.push(`${id}: told to ${name}, who may not see it`)
      continue
    }
    expected += version
    found += sequences.length
    const wanted = Array.from({ length: version }, (_, index) => index + 1)
    if (sequences.join() !== wanted.join())
      faults.push(`${id}: expected ${wanted.join()}, ${name} has ${sequences.join()}`)
  }
  return { expected, found, faults }
}
