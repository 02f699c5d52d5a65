import type { Ceiling, Partner, PartnerDeed, Reason } from '@trilateral/exchange'

/** A system in the list of a ministry's. Times are RFC 3339, UTC. */
export interface PartnerLine {
  readonly code: string
  readonly name: string
  readonly contact: string
  readonly ceiling: Ceiling
  readonly state: Partner['state']
  /** Why it is suspended; null: it is not. */
  readonly because: string | null
  /** To be given with a change, so that what changed since is not changed over. */
  readonly version: number
  /** Null: it has no credentials. */
  readonly credentialsSince: string | null
  /** In its log and not on its topic yet. */
  readonly waiting: number
  /** When it was last sent something on its topic, last read something by HTTP, and last sent a message of its own. */
  readonly sentAt: string | null
  readonly readAt: string | null
  readonly wroteAt: string | null
  /** Of the last thirty days. */
  readonly refusals: number
  readonly withdrawalsOutstanding: number
}

/** A message that was refused. */
export interface RefusalLine extends Reason {
  readonly id: string
  readonly at: string
  readonly channel: 'kafka' | 'http'
  /** Where it stands in `partner.<code>.in`; null: it came by HTTP. */
  readonly offset: string | null
  /** As the message says; null where it could not be read. */
  readonly eventId: string | null
  readonly type: string | null
  /** It named a source that it is not. */
  readonly isQuarantined: boolean
}

export interface WithdrawalLine {
  readonly id: string
  readonly source: string
  readonly subject: string
  readonly because: 'narrowed' | 'recalled'
  readonly orderedAt: string
  readonly confirmedAt: string | null
}

export interface PartnerDetail extends PartnerLine {
  readonly registeredAt: string
  /** Last position of its log, of what it was sent on its topic, and of what it may have by whichever way. */
  readonly log: { readonly head: number; readonly sent: number; readonly handedOut: number }
  /** Messages on its topic that its own groups have not read; null: none has told the broker. */
  readonly unread: number | null
  readonly refusalLines: readonly RefusalLine[]
  readonly withdrawals: readonly WithdrawalLine[]
  readonly deeds: readonly (Omit<PartnerDeed, 'at'> & { readonly at: string })[]
  readonly ways: Ways
}

/** How a system reaches the platform. */
export interface Ways {
  /** Null: systems cannot sign in to this bus. */
  readonly kafka: { readonly username: string; readonly groupPrefix: string } | null
  readonly topics: { readonly out: string; readonly in: string; readonly rejected: string }
  readonly http: string
}

/** What a ceiling may be made of. */
export interface CeilingChoices {
  readonly labels: readonly Ceiling['tlp'][]
  readonly audiences: readonly string[]
  readonly eventTypes: readonly string[]
}
