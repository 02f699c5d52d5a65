import { openBus } from '@trilateral/bus'
import { TOPIC_PARTITIONS } from '@trilateral/contracts'
import { applyMigrations, journalMigrations, runJournal } from '@trilateral/journal'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Kafka, logLevel, Partitioners, type Producer } from 'kafkajs'
import { Client } from 'pg'
import { measure } from './measure.ts'
import { preloadOutbox, type Preloaded } from './preload-outbox.ts'
import { perSecond, rounds } from './rounds.ts'
import { silent } from './silent.ts'
import { until } from './until.ts'

const EVENTS = 25_000
const ROUNDS = 5
const TOPIC = 'wp.critical-minerals.jp-kr-us'
const BARE_TOPIC = 'bench.bare'
/** The peer to beat sends so many at a time, one send after the other. */
const BARE_BATCH = 500

interface Servers {
  readonly adminUrl: string
  readonly brokers: readonly string[]
}

/** The journal's way from outbox to Kafka, position and hash chain included, against sending the same from memory. */
measure<Servers>(async ({ adminUrl, brokers }) => {
  const database = await freshDatabase('relay')
  await applyMigrations(database.ownerUrl, [journalMigrations])
  const [owner, admin] = [new Client(database.ownerUrl), new Client(adminUrl)]
  await Promise.all([owner.connect(), admin.connect()])
  const bus = await openBus({ kind: 'kafka', brokers, clientId: 'bench', logger: silent })
  await bus.ensureTopics([TOPIC, BARE_TOPIC].map((name) => ({ name, partitions: TOPIC_PARTITIONS })))
  const journal = await runJournal({
    connectionString: database.serviceUrl,
    bus,
    area: 'critical-minerals',
    topics: [{ name: TOPIC, partitions: TOPIC_PARTITIONS }],
    logger: silent,
    onFatal: (reason) => {
      throw reason
    },
    now: () => new Date(),
  })
  await until(async () => (await journal.status()).leads)
  const kafka = new Kafka({ clientId: 'bare', brokers: [...brokers], logLevel: logLevel.ERROR })
  const bare = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner })
  await bare.connect()

  let same: Preloaded | undefined
  let bytes = 0
  const figures = await rounds(
    ROUNDS,
    async () => {
      same = await preloadOutbox({ owner, admin, topic: TOPIC, events: EVENTS })
      bytes = same.bytesOfOne
      return perSecond(EVENTS, async () => {
        await same?.commit()
        journal.wake()
        await until(async () => (await publishedUpTo(owner)) === same?.lastPosition, 10)
      })
    },
    async () => {
      const records = same?.records ?? []
      return perSecond(records.length, () => sendBare(bare, records))
    },
  )
  await journal.stop()
  const stored = [...(await bus.endOf(TOPIC)).values()].reduce((sum, end) => sum + end, 0n)
  if (stored !== BigInt(EVENTS * (ROUNDS + 1))) throw new Error(`the topic holds ${stored} records`)
  await Promise.all([bare.disconnect(), bus.close(), owner.end(), admin.end()])
  return [
    {
      kind: 'ratio',
      name: 'outbox to Kafka',
      unit: 'events/s',
      ...figures,
      goal: 0.85,
      compared: `${EVENTS.toLocaleString('en')} events of ${bytes} bytes that stand in the outbox, from their commit until the cursor says that Kafka has them all; bare: kafkajs sendBatch, the same records from memory, ${BARE_BATCH} at a time, acks -1`,
    },
  ]
})

async function publishedUpTo(owner: Client): Promise<number> {
  const { rows } = await owner.query<{ cursor: string }>('SELECT cursor FROM journal.publisher')
  return Number(rows[0]?.cursor)
}

async function sendBare(producer: Producer, records: Preloaded['records']): Promise<void> {
  for (let from = 0; from < records.length; from += BARE_BATCH)
    await producer.sendBatch({
      acks: -1,
      topicMessages: [{ topic: BARE_TOPIC, messages: records.slice(from, from + BARE_BATCH) }],
    })
}
