import { decided, type Decision, type Party } from '@trilateral/contracts'
import { newToken } from '@trilateral/service'
import type { Partner } from '../partners/partner.ts'
import { checkedTarget } from './safe-address/checked-target.ts'
import type { Seal } from './seal.ts'
import { sendSigned, type SendingParts } from './send-signed.ts'
import { newWebhookSecret } from './signed.ts'
import { refuse, verdictOf, type Steward, type Webhook, type WebhookDelivery } from './webhook.ts'

/** A webhook and what signs for it: told once, and never again. */
export interface WithSecret {
  readonly webhook: Webhook
  readonly secret: string
}

/** What a system does about its webhook, and its secretariat with it. */
export interface WebhookDesk {
  /** Refusal: `webhook-not-registered`, here and below. */
  get(code: string): Promise<Decision<Webhook>>
  /** In place of one that stands. Sends what stands behind `after`, once it is verified. Refusals: those of addresses. */
  register(
    partner: Pick<Partner, 'code' | 'owner'>,
    given: { readonly url: string; readonly after: number },
  ): Promise<Decision<WithSecret>>
  /** Sends a challenge, and takes the address into use when it is answered. Refusal: `webhook-challenge-failed` {why}. */
  verify(code: string): Promise<Decision<Webhook>>
  /** For a day both secrets sign. */
  rotate(code: string): Promise<Decision<WithSecret>>
  pause(code: string, by: Steward): Promise<Decision<Webhook>>
  /** Refusal: `webhook-not-verified`. */
  resume(code: string, by: Steward, after?: number): Promise<Decision<Webhook>>
  /** Sends again what stands behind a position, to those who lost it. */
  replay(code: string, after: number): Promise<Decision<Webhook>>
  remove(code: string): Promise<Decision<null>>
  deliveries(code: string, before?: number): Promise<WebhookDelivery[]>
  /** The same as a ministry's people may see them. */
  seenBy(party: Party, code: string): Promise<Webhook | undefined>
  deliveriesSeenBy(party: Party, code: string, before?: number): Promise<WebhookDelivery[]>
}

/** Milliseconds for which the secret before the last signs too. */
const BOTH_SIGN_MS = 24 * 60 * 60_000
const DELIVERIES_SHOWN = 50

const known = (webhook: Webhook | undefined): Decision<Webhook> =>
  webhook ? decided(webhook) : refuse('webhook-not-registered')

export function webhookDesk(parts: SendingParts & { readonly seal: Seal }): WebhookDesk {
  const { store, seal, reach, now, logger } = parts
  const knownAndVerified = async (code: string, changed: Webhook | undefined): Promise<Decision<Webhook>> => {
    if (changed) return decided(changed)
    return (await store.find(code)) ? refuse('webhook-not-verified') : refuse('webhook-not-registered')
  }

  return {
    get: async (code) => known(await store.find(code)),

    async register({ code, owner }, { url, after }) {
      const target = await checkedTarget(url, reach)
      if (!target.ok) {
        logger.warn(
          { event: 'denied', what: 'webhook address', who: code, why: target.refusal.code },
          'refused',
        )
        return target
      }
      const secret = newWebhookSecret()
      const given = { url: target.value.url.href, position: after, secret: seal.close(secret, code) }
      const webhook = await store.register({ code, owner }, given, now())
      return decided({ webhook, secret })
    },

    async verify(code) {
      const [webhook, sealed] = [await store.find(code), await store.secretsOf(code)]
      if (!webhook || !sealed) return refuse('webhook-not-registered')
      if (webhook.state !== 'unverified') return decided(webhook)
      const challenge = newToken()
      const sent = await sendSigned(parts, webhook, [seal.open(sealed, code)], {
        id: `${code}.challenge.${challenge.slice(0, 12)}`,
        position: null,
        body: JSON.stringify({ type: 'webhook.challenge', challenge }),
        contentType: 'application/json; charset=utf-8',
        attempt: 1,
      })
      const isAnswered = verdictOf(sent.status) === 'delivered' && answers(sent.body, challenge)
      if (!isAnswered)
        return refuse('webhook-challenge-failed', 'url', { why: sent.why ?? `HTTP ${sent.status}` })
      const verified = await store.verified(code, webhook.url, now())
      return verified ? decided(verified) : refuse('webhook-changed-meanwhile')
    },

    async rotate(code) {
      const secret = newWebhookSecret()
      const until = new Date(now().getTime() + BOTH_SIGN_MS)
      const webhook = await store.rotate(code, seal.close(secret, code), until)
      if (!webhook) return refuse('webhook-not-registered')
      return decided({ webhook, secret })
    },

    pause: async (code, by) => knownAndVerified(code, await store.pause(code, by)),
    resume: async (code, by, after) => knownAndVerified(code, await store.resume(code, by, after, now())),
    replay: async (code, after) => known(await store.replay(code, after, now())),

    async remove(code) {
      return (await store.remove(code)) ? decided(null) : refuse('webhook-not-registered')
    },

    deliveries: (code, before) => store.deliveries(null, code, before, DELIVERIES_SHOWN),
    seenBy: (party, code) => store.seenBy(party, code),
    deliveriesSeenBy: (party, code, before) => store.deliveries(party, code, before, DELIVERIES_SHOWN),
  }
}

function answers(body: Buffer, challenge: string): boolean {
  try {
    const json: unknown = JSON.parse(body.toString('utf8'))
    return typeof json === 'object' && json !== null && 'challenge' in json && json.challenge === challenge
  } catch {
    return false
  }
}
