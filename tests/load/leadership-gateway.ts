// A gateway with so many programs, whose read model was filled by the projection: one process, as in production.
import { createHash, randomBytes } from 'node:crypto'
import { openBus, PLANS_FOR_ANY_SIZE } from '@trilateral/bus'
import { encode, PORTAL, topicOf, TOPIC_PARTITIONS, type EventOf } from '@trilateral/contracts'
import { milestoneRecorded } from '@trilateral/contracts/work-program'
import { createGateway, openPartners } from '@trilateral/gateway/gateway'
import { ensureLiveModel, gatewayMigrations, schemaOf } from '@trilateral/gateway/read-model'
import { applyMigrations } from '@trilateral/journal'
import { recordClients, recordStore } from '@trilateral/records'
import { createHealth, createLogger, createMetrics, partyPools, servicePool } from '@trilateral/service'
import { freshDatabase } from '@trilateral/testing/postgres'
import { until } from './until.ts'
import { milestoneChange, workEvents } from './work-events.ts'

const PROGRAMS_AT_ONCE = 250
/** Milliseconds between two looks at how far the search is filed. */
const FILED_EVERY = 250
/** Milestones of so many programs that changes are made to: what this process keeps besides costs the gateway's own memory. */
const CHANGED_OF_EACH = 100

export interface LeadershipGateway {
  readonly address: string
  readonly cookie: string
  /** Seconds that the projection took, and the first Brief after it. */
  readonly filledIn: number
  readonly firstBriefIn: number
}

// Whoever started this is gone.
process.once('disconnect', () => process.exit(0))
process.once('message', ({ programs }: { programs: number }) => void serve(programs))

const now = () => new Date()

async function serve(programs: number): Promise<void> {
  const database = await freshDatabase('leadership')
  await applyMigrations(database.ownerUrl, gatewayMigrations)
  await ensureLiveModel(database.ownerUrl)
  const logger = createLogger({ name: 'gateway', level: 'error' })
  const [pool, projectionPool] = [
    servicePool(database.serviceUrl, { logger }),
    servicePool(database.serviceUrl, { logger, max: 4 }),
  ]
  const pools = partyPools(database.serviceUrl, { logger, startUp: PLANS_FOR_ANY_SIZE })
  const bus = await openBus({ kind: 'memory' })
  const topic = topicOf('critical-minerals', ['jp', 'kr', 'us'])
  await bus.ensureTopics([{ name: topic, partitions: TOPIC_PARTITIONS }])
  const issuer = { issuer: 'http://127.0.0.1:9', clientId: 'portal', clientSecret: 'none' }
  const portalRecords = recordStore({ clients: recordClients(database.serviceUrl), area: PORTAL, now })
  const { app, readModel } = createGateway({
    pool,
    projectionPool,
    pools,
    bus,
    portalRecords,
    // No ministry's system is registered: its part stays at rest.
    partners: openPartners({
      databaseUrl: database.serviceUrl,
      bus,
      env: { BUS: 'postgres', KAFKA_TLS: 'false', EXCHANGE_WEBHOOKS_TO_LOOPBACK: false },
      portalRecords,
      logger,
      now,
    }),
    logger,
    connectionString: database.serviceUrl,
    publicUrl: 'http://localhost:8080',
    issuers: { jp: issuer, kr: issuer, us: issuer },
    health: createHealth(),
    metrics: createMetrics({ name: 'gateway' }),
    now,
  })
  await readModel.start?.({ fatal: (reason) => console.error(reason) })
  const publisher = await bus.openPublisher()
  let sent = 0
  const applied = async () => {
    const { rows } = await pool.query<{ position: string }>(
      `SELECT position FROM live.feed_head WHERE party = 'us'`,
    )
    return Number(rows[0]?.position)
  }
  const tell = async (events: readonly EventOf<unknown>[]) => {
    await publisher.publish(events.map((event) => ({ topic, ...encode(event) })))
    sent += events.length
    await until(async () => (await applied()) >= sent)
  }

  const milestones: EventOf<unknown>[] = []
  const begun = performance.now()
  for (let from = 0; from < programs; from += PROGRAMS_AT_ONCE) {
    const events = workEvents(from, Math.min(from + PROGRAMS_AT_ONCE, programs))
    milestones.push(...events.filter(({ type }) => type === milestoneRecorded.type).slice(0, CHANGED_OF_EACH))
    await tell(events)
  }
  const filledIn = (performance.now() - begun) / 1000
  // What is asked is asked of a gateway at rest, not of one that still files for the search what was just filled in.
  await until(async () => {
    const { rows } = await pool.query<{ us: string }>(`SELECT us FROM ${schemaOf(1)}.search_head`)
    return Number(rows[0]?.us) >= sent
  }, FILED_EVERY)
  await pool.query('ANALYZE')

  const token = randomBytes(32).toString('base64url')
  await pool.query(
    `INSERT INTO identity.session (token_hash, application, party, issuer, subject, name, roles, created_at, last_seen_at, expires_at)
     VALUES ($1, 'portal', 'us', $2, 'reader', 'A reader', '{leadership}', now(), now(), now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest(), issuer.issuer],
  )
  const cookie = `__Host-trilateral-portal=${token}`
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const asked = performance.now()
  await (await fetch(`${address}/trpc/brief.get`, { headers: { cookie } })).text()
  const firstBriefIn = (performance.now() - asked) / 1000

  const sequences = new Map<string, number>()
  process.on('message', ({ change }: { change: number }) => {
    const milestone = milestones[(change * 7919) % milestones.length]
    if (!milestone) return
    const sequence = (sequences.get(milestone.subject) ?? 1) + 1
    sequences.set(milestone.subject, sequence)
    void tell([milestoneChange(milestone, sequence)]).then(() => process.send?.({ told: change }))
  })
  const ready: LeadershipGateway = { address, cookie, filledIn, firstBriefIn }
  process.send?.(ready)
}
