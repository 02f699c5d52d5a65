import type { OutgoingPage } from '../outgoing/outgoing.ts'
import { structuredText } from '../http/structured-text.ts'
import type { Seal } from './seal.ts'
import { sendSigned, type SendingParts, type Sent } from './send-signed.ts'
import { askedToWait, backOff, PATIENCE, verdictOf, type Patience, type Webhook } from './webhook.ts'
import type { Claimed, Progress } from './webhook-store.ts'

export interface DeliveringParts extends SendingParts {
  readonly seal: Seal
  readonly readOutgoing: (code: string, after: number, limit: number) => Promise<OutgoingPage>
  readonly patience?: Patience
  /** 0 up to 1. */
  readonly chance?: () => number
}

/** Milliseconds for which a claim holds. One attempt takes at most a third of it. */
const CLAIM_MS = 60_000
/** Milliseconds after which a claim is given back, so that others' webhooks have their turn. */
const TURN_MS = 20_000

/** The id of a message: the same at each attempt and in each replay, so that a receiver that has it knows it. */
export const messageId = (partner: string, position: number) => `${partner}.${position}`

/**
 * Takes one webhook that is due and sends what is next for it, one message after the other: none before the one ahead of it was taken.
 * What it may not see at that moment is left out. Several processes may do this; each webhook is one's at a time.
 * @returns whether there was one
 */
export async function deliverSome(parts: DeliveringParts, signal: AbortSignal): Promise<boolean> {
  const { store, now, readOutgoing } = parts
  const claimed = await store.claim(now(), CLAIM_MS)
  if (!claimed) return false
  const ends = performance.now() + TURN_MS
  let { webhook } = claimed
  try {
    while (!signal.aborted && performance.now() < ends) {
      const { entries, upTo } = await readOutgoing(webhook.partner, webhook.position, 1)
      const [entry] = entries
      if (!entry && upTo === webhook.position) break
      const progress = entry
        ? await attempt(parts, { ...claimed, webhook }, entry.position, structuredText(entry.message))
        : { ...STEADY(webhook), position: upTo }
      if (!(await store.note(claimed, progress))) return true
      webhook = { ...webhook, ...progress, position: progress.position ?? webhook.position }
      if (progress.position === undefined) break
    }
  } finally {
    await store.release(claimed)
  }
  return true
}

const STEADY = ({ failures, failingSince, nextAttemptAt }: Webhook): Progress => ({
  failures,
  failingSince,
  nextAttemptAt,
})

/** What one attempt leaves of a webhook: further on, or waiting, or paused. */
async function attempt(
  parts: DeliveringParts,
  { webhook, secret, previous }: Claimed,
  position: number,
  body: string,
): Promise<Progress> {
  const { seal, now, logger } = parts
  const { partner, failures, failingSince } = webhook
  const secrets = [secret, previous].flatMap((each) => (each ? seal.open(each, partner) : []))
  const sent = await sendSigned(parts, webhook, secrets, {
    id: messageId(partner, position),
    position,
    body,
    contentType: 'application/cloudevents+json; charset=utf-8',
    attempt: failures + 1,
  })
  const at = now()
  if (verdictOf(sent.status) === 'delivered')
    return { position, failures: 0, failingSince: null, nextAttemptAt: at }
  const since = failingSince ?? at
  const next = failedProgress(parts, { failures: failures + 1, since, at, sent })
  if (next.pausedBecause) logger.warn({ partner, because: next.pausedBecause, since }, 'a webhook was paused')
  return next
}

function failedProgress(
  { patience = PATIENCE, chance = Math.random }: DeliveringParts,
  { failures, since, at, sent }: { failures: number; since: Date; at: Date; sent: Sent },
): Progress {
  const wait = Math.max(backOff(failures, chance(), patience), askedToWait(sent.retryAfter, patience))
  const progress = { failures, failingSince: since, nextAttemptAt: new Date(at.getTime() + wait) }
  if (verdictOf(sent.status) === 'gone') return { ...progress, pausedBecause: 'gone' }
  return at.getTime() - since.getTime() >= patience.pauseAfterMs
    ? { ...progress, pausedBecause: 'failing' }
    : progress
}
