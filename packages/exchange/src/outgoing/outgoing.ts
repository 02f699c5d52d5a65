import type { WireMessage } from '@trilateral/contracts'

/** One entry of a partner's log, as every channel hands it out: a CloudEvent in binary mode, byte for byte. */
export interface Outgoing {
  /** From 1 upwards for each partner. What may no longer leave is left out, so positions handed out may have gaps. */
  readonly position: number
  readonly kind: 'event' | 'withdrawal'
  readonly message: WireMessage
}

export interface OutgoingPage {
  readonly entries: readonly Outgoing[]
  /** Where to go on: everything up to here was judged. At least `after`. */
  readonly upTo: number
  /** Whether more is filed behind it. */
  readonly more: boolean
}
