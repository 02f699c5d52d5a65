import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger, Part, PartyPools } from '@trilateral/service'
import type { Pool } from 'pg'
import type { Exchange } from '../exchange.ts'
import { deliverSome, type DeliveringParts } from './deliver.ts'
import { resolveByDns, type Resolve } from './safe-address/checked-target.ts'
import { sealWith } from './seal.ts'
import type { Patience } from './webhook.ts'
import { webhookDesk, type WebhookDesk } from './webhook-desk.ts'
import { webhookStore } from './webhook-store.ts'

export interface WebhookSettings {
  /** As the process itself, and for the exchange alone. */
  readonly pool: Pool
  /** As callers of each party. */
  readonly pools: PartyPools
  readonly readOutgoing: Exchange['readOutgoing']
  /** 32 bytes, from the environment: what secrets are sealed with. */
  readonly key: Buffer
  /** For development alone. */
  readonly allowsLoopback: boolean
  readonly logger: Logger
  readonly now: () => Date
  readonly resolve?: Resolve
  readonly patience?: Patience
  /** Milliseconds that one attempt may take. */
  readonly patienceMs?: number
}

/** Webhooks that are sent to at the same time by one process. */
const AT_ONCE = 4
/** Milliseconds between two looks for what is due. */
const LOOK_MS = 500
const AFTER_FAILURE_MS = 5000

/** Webhooks of ministries' systems: what they and their secretariats do about them, and the part that delivers. */
export function openWebhooks(settings: WebhookSettings): { desk: WebhookDesk; part: Part } {
  const { key, allowsLoopback, resolve = resolveByDns, logger } = settings
  const parts: DeliveringParts = {
    ...settings,
    store: webhookStore(settings),
    seal: sealWith(key),
    reach: { resolve, allowsLoopback },
  }
  const stopped = new AbortController()
  let working: Promise<unknown> = Promise.resolve()

  const work = async () => {
    while (!stopped.signal.aborted) {
      let pause = LOOK_MS
      try {
        if (await deliverSome(parts, stopped.signal)) continue
      } catch (error) {
        logger.warn({ err: error }, 'webhooks cannot be delivered to; tried again')
        pause = AFTER_FAILURE_MS
      }
      await sleep(pause, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }
  return {
    desk: webhookDesk(parts),
    part: {
      name: 'webhooks',
      start() {
        working = Promise.all(Array.from({ length: AT_ONCE }, work))
      },
      async stop() {
        stopped.abort()
        await working
      },
    },
  }
}
