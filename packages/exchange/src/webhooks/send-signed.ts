import type { Logger } from '@trilateral/service'
import { checkedTarget, type Reach } from './safe-address/checked-target.ts'
import { postPinned, type Posted } from './safe-address/post-pinned.ts'
import { signedHeaders } from './signed.ts'
import type { Webhook } from './webhook.ts'
import type { WebhookStore } from './webhook-store.ts'

export interface SendingParts {
  readonly store: WebhookStore
  readonly reach: Reach
  readonly now: () => Date
  readonly logger: Logger
  /** Milliseconds that one attempt may take. */
  readonly patienceMs?: number
}

interface Message {
  readonly id: string
  /** Of the partner's log; null: a challenge. */
  readonly position: number | null
  readonly body: string
  readonly contentType: string
  readonly attempt: number
}

export interface Sent {
  /** Of the answer; null: there was none. */
  readonly status: number | null
  readonly why: string | null
  readonly body: Buffer
  readonly retryAfter: string | undefined
}

const NOTHING = Buffer.alloc(0)

/** One attempt: the name is looked up and checked anew, the message signed and sent, and what came of it logged, without any body. */
export async function sendSigned(
  { store, reach, now, logger, patienceMs }: SendingParts,
  webhook: Pick<Webhook, 'partner' | 'owner' | 'url'>,
  secrets: readonly string[],
  { id, position, body, contentType, attempt }: Message,
): Promise<Sent> {
  const at = now()
  const began = performance.now()
  const target = await checkedTarget(webhook.url, reach)
  const posted: Posted | undefined = target.ok
    ? await postPinned(
        target.value,
        {
          body,
          headers: {
            'content-type': contentType,
            'user-agent': 'Trilateral-Webhooks/1',
            ...signedHeaders(secrets, { id, at, body }),
            ...(position === null ? {} : { 'x-trilateral-position': String(position) }),
          },
        },
        patienceMs,
      )
    : undefined
  const sent = target.ok ? sentOf(posted) : refusedTo(target.refusal.code)
  const ms = Math.round(performance.now() - began)
  const { status, why } = sent
  await store.log(webhook, { position, message: id, attempt, at, status, why, ms })
  if (!target.ok)
    logger.warn(
      { event: 'denied', what: 'webhook', who: webhook.partner, why },
      'a webhook’s address was not called',
    )
  return sent
}

const refusedTo = (code: string): Sent => ({ status: null, why: code, body: NOTHING, retryAfter: undefined })

function sentOf(posted: Posted | undefined): Sent {
  if (posted?.kind !== 'answered') return refusedTo(posted?.why ?? 'no-connection')
  const { status, body, retryAfter } = posted
  const why = status >= 300 && status < 400 ? 'redirect-not-followed' : null
  return { status, why, body, retryAfter }
}
