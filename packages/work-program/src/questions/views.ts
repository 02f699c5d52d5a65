import type { Audience, Party, Tlp } from '@trilateral/contracts'
import type { Kept, KeptVersion } from '@trilateral/records'

/** A record as a reader gets it. */
export interface RecordView<State> {
  readonly id: string
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** Instant of the last change, RFC 3339 in UTC. */
  readonly changedAt: string
  /** Whether the reader's ministry may change it: only its originator may. */
  readonly ours: boolean
  readonly state: State
}

export function recordView<State>(kept: Kept<State>, reader: Party): RecordView<State> {
  const { id, version, originator, audience, tlp, state } = kept
  const changedAt = kept.changedAt.toISOString()
  return { id, version, originator, audience, tlp, changedAt, ours: originator === reader, state }
}

export interface VersionView<State> {
  readonly version: number
  /** The type of the event that told of it. */
  readonly change: string
  /** RFC 3339 in UTC. */
  readonly at: string
  /** Names of officials stay in their own ministry; the others see which ministry it was. */
  readonly by: { readonly party: Party; readonly name: string | null }
  readonly state: State
}

export const versionView = <State>(
  { version, change, at, by, state }: KeptVersion<State>,
  reader: Party,
): VersionView<State> => ({
  version,
  change,
  at: at.toISOString(),
  by: { party: by.party, name: by.party === reader ? by.name : null },
  state,
})

/** Part of a list, and how many there are: exactly up to a bound, and then that there are more. */
export interface ListView<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
  readonly total: number
  readonly totalIsCapped: boolean
}
