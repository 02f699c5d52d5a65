import { underEveryType, type EventOf, type Party } from '@trilateral/contracts'
import {
  applyMigrations,
  failedEventsMigrations,
  inTransaction,
  type DeliveredEvent,
} from '@trilateral/journal'
import { createLogger, partyPools, servicePool, type PartyPools } from '@trilateral/service'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client, type Pool } from 'pg'
import { keepEventsUnder } from '../events/keep-events.ts'
import { openExchange, type Exchange } from '../exchange.ts'
import { exchangeMigrations } from '../migrations.ts'
import { fileOutgoing } from '../outgoing/file-outgoing.ts'
import type { Outgoing } from '../outgoing/outgoing.ts'
import type { Ceiling, Partner } from '../partners/partner.ts'
import type { PartnerAccess } from '../partners/registry.ts'

export const logger = createLogger({ name: 'exchange', level: process.env['LOG_LEVEL'] ?? 'silent' })

export const everything = (owner: Party): Ceiling => ({
  tlp: 'AMBER',
  audiences: ['jp', 'jp-kr', 'jp-kr-us', 'jp-us', 'kr', 'kr-us', 'us'].filter((code) => code.includes(owner)),
  eventTypes: ['*'],
})

export const secretary = (party: Party) => ({ party, subject: `${party}-secretariat`, name: 'A secretary' })

/** A real database and the exchange on it, without a bus. */
export interface GivenExchange {
  readonly pool: Pool
  readonly pools: PartyPools
  readonly exchange: Exchange
  /** As the database's owner. */
  readonly owner: Client
  /** Registers a system that may hold everything its ministry may, or less. */
  partner(code: string, ceiling?: Partial<Ceiling>): Promise<Partner>
  /** Events as an area publishes them, kept and filed for every partner. */
  tell(...events: readonly EventOf<unknown>[]): Promise<void>
  /** Files what is new for one partner, or for all. */
  file(code?: string): Promise<void>
  /** All that a partner's log hands out behind a position. */
  read(code: string, after?: number): Promise<Outgoing[]>
  empty(): Promise<void>
  close(): Promise<void>
}

const withoutBroker: PartnerAccess = {
  offered: false,
  setSecret: async () => undefined,
  changed: () => undefined,
  reconcile: async () => new Set(),
  unread: async () => null,
}

export async function givenExchange(
  settings: { access?: PartnerAccess; now?: () => Date; underTypes?: typeof underEveryType } = {},
): Promise<GivenExchange> {
  const { access = withoutBroker, now = () => new Date(), underTypes = underEveryType } = settings
  const keepEvents = keepEventsUnder(underTypes)
  const database = await freshDatabase('exchange')
  await applyMigrations(database.ownerUrl, [failedEventsMigrations, ...exchangeMigrations])
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  const pool = servicePool(database.serviceUrl, { logger })
  const pools = partyPools(database.serviceUrl, { logger })
  const exchange = openExchange({ pool, pools, access, logger, now })
  const forGood = new AbortController().signal

  const file = async (code?: string) => {
    const { rows } = await pool.query<{ code: string }>('SELECT code FROM exchange.partner ORDER BY code')
    for (const each of rows)
      if (code === undefined || code === each.code) await fileOutgoing(pool, each.code, now, forGood)
  }
  return {
    pool,
    pools,
    exchange,
    owner,
    file,
    async partner(code, ceiling = {}) {
      const party = code.slice(0, 2) as Party
      const registered = await exchange.registry.register(secretary(party), {
        code,
        name: `System ${code}`,
        contact: 'desk@example.go',
        ceiling: { ...everything(party), ...ceiling },
      })
      if (!registered.ok) throw new Error(registered.refusal.code)
      return registered.value
    },
    async tell(...events) {
      if (events.length > 0) await inTransaction(pool, (tx) => keepEvents(tx, events.map(deliveredOf)))
      await file()
    },
    async read(code, after = 0) {
      const entries: Outgoing[] = []
      for (let at = after; ;) {
        const page = await exchange.readOutgoing(code, at, 7)
        entries.push(...page.entries)
        if (!page.more) return entries
        at = page.upTo
      }
    },
    empty: async () => {
      await owner.query(
        `TRUNCATE exchange.partner, exchange.partner_secret, exchange.partner_deed, exchange.progress, exchange.event,
           exchange.subject, exchange.holding, exchange.withdrawal, exchange.outgoing, exchange.intake, exchange.incoming,
           exchange.webhook, exchange.webhook_delivery;
         UPDATE exchange.head SET position = 0`,
      )
    },
    async close() {
      await Promise.all([pool.end(), pools.closeAll(), owner.end()])
      await database.drop()
    },
  }
}

const deliveredOf = (event: EventOf<unknown>): DeliveredEvent => ({
  event,
  topic: '',
  partition: 0,
  offset: 0n,
  receivedAt: new Date(event.time),
})
