import type { Logger, PartyPools } from '@trilateral/service'
import type { Pool } from 'pg'
import { inTransaction } from '@trilateral/journal'
import type { Outcome, PartnerMessage } from './incoming/partner-message.ts'
import { receiveMessages } from './incoming/receive-messages.ts'
import { holdersOf, withdrawalsOf, type Holder, type WithdrawalState } from './outgoing/holders.ts'
import type { OutgoingPage } from './outgoing/outgoing.ts'
import { readOutgoing } from './outgoing/read-outgoing.ts'
import { partnerStore, type Identified } from './partners/partner-store.ts'
import type { Partner } from './partners/partner.ts'
import { partnerRegistry, type PartnerAccess, type PartnerRegistry } from './partners/registry.ts'

export interface ExchangeSettings {
  /** As the process itself, and for the exchange alone: a flood of partners' messages must not keep people waiting. */
  readonly pool: Pool
  /** As callers of each party. */
  readonly pools: PartyPools
  readonly access: PartnerAccess
  readonly logger: Logger
  readonly now: () => Date
}

/** What the platform gives to and takes from ministries' systems, whichever way they come. */
export interface Exchange {
  readonly registry: PartnerRegistry
  /** Whose secret this is; undefined: nobody's, or a suspended system's. */
  partnerOfSecret(secret: string): Promise<Partner | undefined>
  /** Whose secret this is or was, and whether it opens the door. */
  identify(secret: string): Promise<Identified | undefined>
  /** The last position of a partner's log. */
  headOf(code: string): Promise<number>
  /** The partner reads, by HTTP, at this moment. */
  noteRead(code: string): Promise<void>
  /** Takes messages of one partner, in order; their outcomes are durable when this resolves. */
  receive(code: string, messages: readonly PartnerMessage[]): Promise<Outcome[]>
  /** What a partner's log holds behind a position, judged at this moment. `after` 0 is the beginning. */
  readOutgoing(code: string, after: number, limit: number): Promise<OutgoingPage>
  /** Which systems, of whichever ministry, hold something of a subject now. */
  holdersOf(source: string, subject: string): Promise<Holder[]>
  /** The withdrawals of a subject, and which of them are confirmed. */
  withdrawalsOf(source: string, subject: string): Promise<WithdrawalState[]>
}

export function openExchange({ pool, pools, access, logger, now }: ExchangeSettings): Exchange {
  const store = partnerStore({ pool, pools })
  return {
    registry: partnerRegistry(store, { access, logger, now }),
    partnerOfSecret: (secret) => store.ofSecret(secret),
    identify: (secret) => store.identify(secret),
    async headOf(code) {
      const { rows } = await pool.query<{ head: string }>(
        'SELECT head FROM exchange.progress WHERE partner = $1',
        [code],
      )
      return Number(rows[0]?.head ?? 0)
    },
    async noteRead(code) {
      // Seldom enough for a row that is also the lock of the log.
      await pool.query(
        `UPDATE exchange.progress SET read_at = clock_timestamp()
         WHERE partner = $1 AND (read_at IS NULL OR read_at < clock_timestamp() - interval '10 seconds')`,
        [code],
      )
    },
    receive: (code, messages) => inTransaction(pool, (tx) => receiveMessages(tx, code, messages)),
    async readOutgoing(code, after, limit) {
      const page = await readOutgoing(pool, code, after, limit)
      if (page.entries.length > 0)
        await pool.query('UPDATE exchange.progress SET read_at = clock_timestamp() WHERE partner = $1', [
          code,
        ])
      return page
    },
    holdersOf: (source, subject) => holdersOf(pool, source, subject),
    withdrawalsOf: (source, subject) => withdrawalsOf(pool, source, subject),
  }
}
