import type { ReceivedMessage } from '@trilateral/contracts'

/** A message of a partner, whichever way it came. Its identity is that of the topic or the token, never what it says. */
export interface PartnerMessage extends ReceivedMessage {
  readonly channel: 'kafka' | 'http'
  /** Where it stands in the partner's topic; null: it came by HTTP. */
  readonly place: { readonly topic: string; readonly partition: number; readonly offset: bigint } | null
  readonly receivedAt: Date
  /** The bus could not unpack the batch that held it (facts for the sentence): nothing of the message is known. */
  readonly unreadable?: Readonly<Record<string, string | number>>
}

/** What became of a message. */
export interface Outcome {
  readonly outcome: 'accepted' | 'rejected' | 'quarantined' | 'duplicate'
  /** Of the message in the platform's record. */
  readonly id: string
  /** The event's own id; null where it could not be read. */
  readonly eventId: string | null
  /** Why it was refused; null: it was not. */
  readonly reason: Reason | null
}

export interface Reason {
  /** One cause a code, for programs. */
  readonly code: string
  /** What to mend, `goods[0].tariffLine`; null: the message as a whole. */
  readonly field: string | null
  /** What is wrong and what to do. */
  readonly sentence: Readonly<Record<'en' | 'ja' | 'ko', string>>
}
