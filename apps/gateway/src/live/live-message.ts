import type { EventSummary } from '../events/event-summary.ts'

/**
 * What an open portal is told. `ready`: from here on nothing is missed, so fetch what is shown. `reset`: a new read
 * model counted the feed anew, so fetch everything again.
 */
export type LiveMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'event'; readonly event: EventSummary }

/** A message with the position to resume behind. */
export interface PlacedMessage {
  /** `<model>:<position>` */
  readonly id: string
  readonly message: LiveMessage
}
