import { decided, refused, type Decision, type Party } from '@trilateral/contracts'
import type { Webhook, WebhookDelivery, WebhookDesk } from '@trilateral/exchange'
import { z } from 'zod'
import { accept, partnerWatcher, router, secretariat } from '../trpc.ts'

const code = z.strictObject({ code: z.string().min(1).max(60) })

/** Where a system's log is sent by HTTP, and what came of it. Times are RFC 3339, UTC. */
export interface WebhookView {
  /** False: no webhooks are offered here. */
  readonly isOffered: boolean
  /** Null: the system has none. */
  readonly webhook: WebhookLine | null
  /** The newest first. */
  readonly deliveries: readonly DeliveryLine[]
}

export interface WebhookLine {
  readonly url: string
  readonly state: Webhook['state']
  readonly pausedBecause: Webhook['pausedBecause']
  readonly position: number
  readonly registeredAt: string
  readonly failures: number
  readonly failingSince: string | null
  readonly nextAttemptAt: string
}

export type DeliveryLine = Omit<WebhookDelivery, 'at' | 'message'> & { readonly at: string }

/** A ministry's systems' webhooks: its secretariat stops and resumes them, its auditors read. Addresses and secrets are the systems' own. */
export const webhooksRouter = router({
  get: partnerWatcher.input(code).query(async ({ ctx, input }): Promise<WebhookView> => {
    const { webhooks } = ctx
    if (!webhooks) return { isOffered: false, webhook: null, deliveries: [] }
    const { party } = ctx.caller
    const [webhook, deliveries] = await Promise.all([
      webhooks.seenBy(party, input.code),
      webhooks.deliveriesSeenBy(party, input.code),
    ])
    return {
      isOffered: true,
      webhook: webhook ? webhookLine(webhook) : null,
      deliveries: deliveries.map(deliveryLine),
    }
  }),

  pause: secretariat.input(code).mutation(async ({ ctx, input }) => {
    const desk = accept(await deskFor(ctx.webhooks, ctx.caller.party, input.code))
    return webhookLine(accept(await desk.pause(input.code, ctx.caller)))
  }),

  resume: secretariat.input(code).mutation(async ({ ctx, input }) => {
    const desk = accept(await deskFor(ctx.webhooks, ctx.caller.party, input.code))
    return webhookLine(accept(await desk.resume(input.code, ctx.caller)))
  }),
})

/** Only for a webhook that the ministry may see: another's is as if there were none. */
async function deskFor(
  desk: WebhookDesk | undefined,
  party: Party,
  partner: string,
): Promise<Decision<WebhookDesk>> {
  return desk && (await desk.seenBy(party, partner)) ? decided(desk) : refused('webhook-not-registered')
}

const webhookLine = (webhook: Webhook): WebhookLine => ({
  url: webhook.url,
  state: webhook.state,
  pausedBecause: webhook.pausedBecause,
  position: webhook.position,
  registeredAt: webhook.registeredAt.toISOString(),
  failures: webhook.failures,
  failingSince: webhook.failingSince?.toISOString() ?? null,
  nextAttemptAt: webhook.nextAttemptAt.toISOString(),
})

const deliveryLine = ({ at, message: _message, ...delivery }: WebhookDelivery): DeliveryLine => ({
  ...delivery,
  at: at.toISOString(),
})
