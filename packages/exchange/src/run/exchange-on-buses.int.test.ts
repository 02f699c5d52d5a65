import { busMigrations, openBus, type EventBus } from '@trilateral/bus'
import { encode, topicOf, topicsOf, type EventOf, type Party } from '@trilateral/contracts'
import { partnerTopics } from '@trilateral/contracts/partner'
import { applyMigrations, failedEventsMigrations } from '@trilateral/journal'
import { createLogger, partyPools, servicePool } from '@trilateral/service'
import { kafkaForTests } from '@trilateral/testing/kafka'
import { freshDatabase } from '@trilateral/testing/postgres'
import kafkajs, { Kafka, logLevel } from 'kafkajs'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TakenReport } from '../incoming/tell-reports.ts'
import { exchangeMigrations } from '../migrations.ts'
import { busAccess } from '../partners/bus-access.ts'
import { told } from '../testing/events.ts'
import { everything, secretary } from '../testing/given-exchange.ts'
import {
  binary,
  flippedMessages,
  spoiltMessages,
  structured,
  type RawMessage,
} from '../testing/partner-messages.ts'
import { exchangePart, type ExchangePart } from './exchange-part.ts'

const logger = createLogger({ name: 'exchange', level: process.env['LOG_LEVEL'] ?? 'silent' })
const now = () => new Date()

interface Server {
  open(): Promise<EventBus>
  /** Writes as a partner's own client does. */
  write(topic: string, messages: readonly RawMessage[]): Promise<void>
  readonly carriesAnyHeader: boolean
  close(): Promise<void>
}

/** Everything that runs in the gateway for partners, on a real database and one kind of bus. */
async function running(server: Server) {
  const database = await freshDatabase('exchange')
  await applyMigrations(database.ownerUrl, [failedEventsMigrations, ...exchangeMigrations])
  const pool = servicePool(database.serviceUrl, { logger })
  const pools = partyPools(database.serviceUrl, { logger })
  const bus = await server.open()
  const reported: TakenReport[] = []
  const fatal: unknown[] = []
  let reconciled = 0
  const access = busAccess(bus)
  const make = (): ExchangePart => {
    const part = exchangePart({
      pool,
      pools,
      bus,
      access: {
        ...access,
        reconcile: (partners) => {
          reconciled += 1
          return access.reconcile(partners)
        },
      },
      logger,
      now,
      tellReport: async (taken) => void reported.push(taken),
    })
    part.start?.({ fatal: (reason) => fatal.push(reason) })
    return part
  }
  let part = make()
  return {
    pool,
    bus,
    reported,
    fatal,
    exchange: () => part.exchange,
    reconciled: () => reconciled,
    failures: () => part.failures(),
    async partner(code: string) {
      const registered = await part.exchange.registry.register(secretary(code.slice(0, 2) as Party), {
        code,
        name: code,
        contact: 'desk@example.go.kr',
        ceiling: everything(code.slice(0, 2) as Party),
      })
      if (!registered.ok) throw new Error(registered.refusal.code)
    },
    async publish(...events: readonly EventOf<unknown>[]) {
      await bus.ensureTopics(topicsOf('critical-minerals').map((name) => ({ name, partitions: 3 })))
      const publisher = await bus.openPublisher()
      await publisher.publish(
        events.map((event) => ({ topic: topicOf('critical-minerals', event.audience), ...encode(event) })),
      )
      await publisher.close()
    },
    async again() {
      await part.stop?.()
      part = make()
    },
    async close() {
      await part.stop?.()
      await bus.close()
      await Promise.all([pool.end(), pools.closeAll()])
      await database.drop()
    },
  }
}

async function until(happened: () => Promise<boolean> | boolean, what: string): Promise<void> {
  for (const end = Date.now() + 45_000; Date.now() < end;) {
    if (await happened()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`within 45 s it did not happen that ${what}`)
}

/** All that stands on a topic. */
async function topicContent(bus: EventBus, topic: string, group: string) {
  const records: { headers: Record<string, string>; value: string; key: string }[] = []
  const text = (bytes: unknown) => Buffer.from(bytes as Uint8Array).toString()
  const end = [...(await bus.endOf(topic)).values()].reduce((sum, each) => sum + Number(each), 0)
  const subscription = await bus.subscribe({
    group,
    topics: [topic],
    positionOf: async () => 0n,
    onCrash: () => undefined,
    onBatch: async (batch) => {
      for (const { headers, value, key } of batch.records)
        records.push({
          headers: Object.fromEntries(Object.entries(headers).map(([name, each]) => [name, text(each)])),
          value: text(value ?? ''),
          key: text(key ?? ''),
        })
    },
  })
  await until(() => records.length >= end, `${end} records of ${topic} were read`)
  await subscription.close()
  return records
}

function onBus(kind: string, given: () => Promise<Server>) {
  describe(`partners on ${kind}`, () => {
    let server: Server
    let world: Awaited<ReturnType<typeof running>>
    beforeAll(async () => {
      server = await given()
      world = await running(server)
    })
    afterAll(async () => {
      await world.close()
      await server.close()
    })
    const count = async (pool: Pool, where: string) => {
      const { rows } = await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM exchange.${where}`)
      return rows[0]?.n ?? 0
    }

    it('given a system is registered, then what it may see stands on its topic, byte for byte, and a withdrawal after it', async () => {
      const code = 'kr-data-platform'
      await world.partner(code)
      const { out } = partnerTopics(code)
      const events = [
        told({ subject: 'a', sequence: 1, audience: 'jp-kr-us' }),
        told({ subject: 'b', sequence: 1, audience: 'jp-us' }),
        told({ subject: 'c', sequence: 1, audience: 'kr-us' }),
      ]
      await until(() => count(world.pool, 'partner').then((n) => n === 1), 'the partner stood')
      await until(async () => world.failures().size === 0, 'nothing failed')
      await world.publish(...events)
      await until(
        () => count(world.pool, `progress WHERE partner = '${code}' AND sent = 2`).then(Boolean),
        'two were sent',
      )
      await world.publish(told({ subject: 'a', sequence: 2, audience: 'jp-us' }))
      await until(
        () => count(world.pool, `progress WHERE partner = '${code}' AND sent = 3`).then(Boolean),
        'a withdrawal was sent',
      )
      const content = await topicContent(world.bus, out, `partner-${code}.one`)
      const expected = [events[0], events[2]].map((event) => encode(event as EventOf<unknown>))
      expect(new Set(content.slice(0, 2).map((each) => JSON.stringify(each.headers)))).toEqual(
        new Set(expected.map(({ headers }) => JSON.stringify(headers))),
      )
      expect(new Set(content.slice(0, 2).map(({ value }) => value))).toEqual(
        new Set(expected.map(({ value }) => value)),
      )
      expect(content[2]?.headers['ce_type']).toBe('partner.withdrawal-ordered')
      expect(JSON.parse(content[2]?.value ?? '')).toMatchObject({
        withdrawal: { subject: 'a', because: 'narrowed' },
      })
    })

    it('given a system and nothing to tell it, then the bus is looked at every half minute, not without a pause', async () => {
      await world.partner('us-quiet')
      await until(
        async () => (await world.bus.endOf(partnerTopics('us-quiet').out).catch(() => null)) !== null,
        'the topic stood',
      )
      const before = world.reconciled()
      await new Promise((resolve) => setTimeout(resolve, 1500))
      // At most the look that the registration asked for is still to come.
      expect(world.reconciled() - before).toBeLessThanOrEqual(1)
    })

    it('given 300 malformed messages among valid ones, then nothing stops, no valid one is lost, and each gets its reason', async () => {
      const code = 'kr-early-warning'
      await world.partner(code)
      const topics = partnerTopics(code)
      await until(
        () =>
          world.bus.endOf(topics.in).then(
            () => true,
            () => false,
          ),
        'the topic stood',
      )
      const spoilt = spoiltMessages(code)
        .filter(({ onlyKafka }) => server.carriesAnyHeader || !onlyKafka)
        .map(({ message }) => message)
      const flipped = flippedMessages(code, 300 - spoilt.length, 4_711).filter(
        ({ headers }) => server.carriesAnyHeader || Object.values(headers).every(isText),
      )
      const valid = Array.from({ length: 60 }, (_, n) =>
        n % 2 === 0
          ? binary({ partner: code, id: `valid-${n}` })
          : structured({ partner: code, id: `valid-${n}` }),
      )
      const malformed = [...spoilt, ...flipped]
      const mixed = malformed.flatMap((message, n) =>
        n % 5 === 0 && valid[n / 5] ? [valid[n / 5] as RawMessage, message] : [message],
      )
      const rest = valid.slice(Math.ceil(malformed.length / 5))
      const all = [...mixed, ...rest]
      await server.write(topics.in, all.slice(0, 150))
      await world.again()
      await server.write(topics.in, all.slice(150))
      await until(
        () => count(world.pool, `incoming WHERE partner = '${code}'`).then((n) => n === all.length),
        `${all.length} messages had an outcome`,
      )

      const { rows } = await world.pool.query<{
        record_offset: string
        outcome: string
        code: string | null
        event_id: string
      }>(
        'SELECT record_offset, outcome, code, event_id FROM exchange.incoming WHERE partner = $1 ORDER BY record_offset',
        [code],
      )
      expect(rows.map(({ record_offset }) => Number(record_offset))).toEqual(all.map((_, n) => n))
      const accepted = new Set(
        rows.filter(({ outcome }) => outcome === 'accepted').map((row) => row.event_id),
      )
      for (let n = 0; n < 60; n++) expect(accepted).toContain(`valid-${n}`)
      for (const { outcome, code: reason } of rows)
        if (outcome === 'rejected' || outcome === 'quarantined') expect(reason).toMatch(/^[a-z0-9-]+$/)
      const refused = rows.filter(({ outcome }) => outcome === 'rejected' || outcome === 'quarantined').length
      expect(refused).toBeGreaterThan(spoilt.length - 1)

      await until(
        () =>
          count(world.pool, `progress WHERE partner = '${code}' AND rejected_sent = ${refused}`).then(
            Boolean,
          ),
        'all refusals were sent',
      )
      const rejections = await topicContent(world.bus, topics.rejected, `partner-${code}.rejected`)
      const bodies = rejections.map(({ value }) => JSON.parse(value).rejection)
      expect(new Set(bodies.map(({ offset }) => offset)).size).toBe(refused)
      for (const { sentence } of bodies)
        for (const words of [sentence.en, sentence.ja, sentence.ko]) expect(words.length).toBeGreaterThan(15)

      await until(
        () => new Set(world.reported.map(({ report }) => report.eventId)).size >= accepted.size,
        'areas were told',
      )
      expect(world.fatal).toEqual([])
    }, 120_000)
  })
}

const isText = (header: Buffer | readonly Buffer[]) =>
  header instanceof Buffer && !Buffer.from(header.toString()).compare(header)

/** Buses of ours carry one text a header. */
const writeTo = (bus: EventBus) => async (topic: string, messages: readonly RawMessage[]) => {
  const publisher = await bus.openPublisher()
  await publisher.publish(
    messages.map(({ key, headers, value }) => ({
      topic,
      key: key?.toString() ?? '',
      headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, String(header)])),
      value,
    })),
  )
  await publisher.close()
}

onBus('the PostgreSQL bus', async () => {
  const database = await freshDatabase('bus')
  await applyMigrations(database.ownerUrl, [busMigrations])
  const opened: EventBus[] = []
  const open = async () => {
    const bus = await openBus({ kind: 'postgres', connectionString: database.serviceUrl, logger })
    opened.push(bus)
    return bus
  }
  const own = await open()
  return {
    open,
    write: writeTo(own),
    carriesAnyHeader: false,
    close: async () => {
      await own.close()
      await database.drop()
    },
  }
})

const kafka = kafkaForTests()
if ('brokers' in kafka)
  onBus('Apache Kafka', async () => {
    const { brokers } = kafka
    const client = new Kafka({ clientId: 'partner', brokers: [...brokers], logLevel: logLevel.NOTHING })
    const { GZIP, Snappy, LZ4, ZSTD, None } = kafkajs.CompressionTypes
    const codecs = [None, GZIP, Snappy, LZ4, ZSTD]
    return {
      open: () => openBus({ kind: 'kafka', brokers, clientId: 'gateway', logger }),
      carriesAnyHeader: true,
      // As partners do: batches of every codec, in the order given.
      write: async (topic, messages) => {
        const producer = client.producer({ allowAutoTopicCreation: false })
        await producer.connect()
        for (let at = 0; at < messages.length; at += 20)
          await producer.send({
            topic,
            compression: codecs[(at / 20) % codecs.length] ?? None,
            messages: messages.slice(at, at + 20).map(({ key, headers, value }) => ({
              key,
              value,
              headers: headers as Record<string, Buffer | string[]>,
            })),
          })
        await producer.disconnect()
      },
      close: async () => undefined,
    }
  })
