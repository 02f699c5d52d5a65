import { refused, type Decision, type Party, type Refusal } from '@trilateral/contracts'
import type { Caller } from '@trilateral/service'
import type { HttpRefusal } from '../http/http-sentences.ts'

export const WEBHOOK_STATES = ['unverified', 'active', 'paused'] as const
export const PAUSED_BECAUSE = ['partner', 'secretariat', 'failing', 'gone'] as const
export type PausedBecause = (typeof PAUSED_BECAUSE)[number]

/** What was done to a webhook, among the deeds of its partner. */
export type WebhookDeed =
  | 'webhook-registered'
  | 'webhook-verified'
  | 'webhook-secret-rotated'
  | 'webhook-paused'
  | 'webhook-resumed'
  | 'webhook-replayed'
  | 'webhook-removed'

/** Who stops and resumes a webhook: the system itself, or a person of the secretariat. */
export type Steward = 'partner' | Pick<Caller, 'subject' | 'name'>

/** The platform too, when it gives up. */
export type Doer = Steward | 'platform'

/** Where a partner's log is sent by HTTP, in order. */
export interface Webhook {
  readonly partner: string
  readonly owner: Party
  readonly url: string
  /** Nothing is sent before it has proved to be the partner's own. */
  readonly state: (typeof WEBHOOK_STATES)[number]
  readonly pausedBecause: PausedBecause | null
  /** Everything up to here was delivered, or was not wanted. */
  readonly position: number
  /** Until then the secret before this one signs too; null: there is none. */
  readonly previousUntil: Date | null
  readonly registeredAt: Date
  readonly verifiedAt: Date | null
  /** Attempts that failed in a row. */
  readonly failures: number
  readonly failingSince: Date | null
  readonly nextAttemptAt: Date
}

/** One attempt, without what was sent or answered. */
export interface WebhookDelivery {
  readonly id: number
  /** Of the partner's log; null: a challenge. */
  readonly position: number | null
  /** The message's id, the same at each attempt. */
  readonly message: string
  readonly attempt: number
  readonly at: Date
  /** Of the answer; null: there was none. */
  readonly status: number | null
  readonly why: string | null
  readonly ms: number
}

export const refuse = (code: HttpRefusal, field?: string, facts?: Refusal['facts']): Decision<never> =>
  refused(code, field, facts)

/** What is tried when: soon at first, then seldom, and never all at one moment. */
export interface Patience {
  readonly firstMs: number
  readonly longestMs: number
  /** After so long without a single success it is paused. */
  readonly pauseAfterMs: number
}

export const PATIENCE: Patience = {
  firstMs: 5000,
  longestMs: 60 * 60_000,
  pauseAfterMs: 3 * 24 * 60 * 60_000,
}

/**
 * Milliseconds until the next attempt: twice as long after each failure, up to the longest; of that between half and all, by chance, so
 * that receivers that came back are not run down by all at once.
 * @param failures in a row, 1 or more
 * @param chance 0 up to 1
 */
export function backOff(
  failures: number,
  chance: number,
  { firstMs, longestMs }: Patience = PATIENCE,
): number {
  const whole = Math.min(longestMs, firstMs * 2 ** Math.min(failures - 1, 30))
  return Math.round(whole * (0.5 + chance / 2))
}

/** What a delivery came to. */
export type Verdict = 'delivered' | 'failed' | 'gone'

/** Whoever answers 2xx has it. 410 says that nothing is wanted there any more; all else, redirects too, is tried again. */
export function verdictOf(status: number | null): Verdict {
  if (status !== null && status >= 200 && status < 300) return 'delivered'
  return status === 410 ? 'gone' : 'failed'
}

/** Milliseconds that a receiver asks to be left alone, at most the longest; 0: it does not say. */
export function askedToWait(retryAfter: string | undefined, { longestMs }: Patience = PATIENCE): number {
  const seconds = /^\d{1,6}$/.test(retryAfter ?? '') ? Number(retryAfter) : 0
  return Math.min(longestMs, seconds * 1000)
}
