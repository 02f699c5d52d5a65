import type { Party, Tlp } from '@trilateral/contracts'
import type { Action } from '../actions/read-actions.ts'
import type { Owner } from './owner.ts'

/** A failed event as people see it in a list: where it stood, why it is here and who has to act; not what it says. */
export interface FailedEvent {
  readonly reader: string
  readonly id: string
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly type: string | null
  readonly source: string | null
  readonly subject: string | null
  readonly sequence: number | null
  readonly originator: Party | null
  readonly audience: readonly Party[]
  /** Null when it cannot be read. */
  readonly tlp: Tlp | null
  readonly errorClass: string
  /** As the program said it. */
  readonly reason: string
  readonly field: string | null
  readonly owner: Owner
  /** How often it failed again when it was replayed. */
  readonly failedAgain: number
  /** It failed again so often that a replay of everything leaves it out. */
  readonly isGuarded: boolean
  readonly receivedAt: string
  readonly writtenAt: string
  readonly state: 'open' | 'replayed' | 'discarded'
  readonly settledAt: string | null
  readonly settledBecause: string | null
  /** How many later events of its subject wait behind it, of those that the reader may see, and since when. */
  readonly waiting: number
  readonly waitingSince: string | null
  readonly proposal: Proposal | null
}

/** Somebody proposed to discard it. */
export interface Proposal {
  readonly party: Party
  readonly name: string
  readonly because: string
  readonly at: string
  /** The person who asks proposed it, and so cannot confirm it. */
  readonly isMine: boolean
}

/** What it says, byte for byte as far as that is text, and what was done about it. */
export interface FailedEventContent extends FailedEvent {
  readonly headers: readonly { readonly name: string; readonly value: string; readonly isText: boolean }[]
  readonly key: string | null
  /** Null when there is none, or it is no text: then `bytes` says how many they are. */
  readonly text: string | null
  readonly bytes: number
  /** The data may be corrected: they stand in JSON, or should, apart from what names and marks the event. */
  readonly isCorrectable: boolean
  readonly version: number | null
  readonly actions: readonly Action[]
}
