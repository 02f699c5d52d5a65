import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { decode, topicsOf } from '@trilateral/contracts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  areaDatabase,
  changeMeasure,
  inOne,
  recordMeasures,
  type AreaDatabase,
} from './fixtures/area-database.ts'
import { eventually } from './fixtures/eventually.ts'
import { recorded } from './fixtures/events.ts'
import { flakyBus, type FlakyBus } from './fixtures/flaky-bus.ts'
import { keptLog } from './fixtures/kept-log.ts'
import { runJournal, type Journal } from './run-journal.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'

let area: AreaDatabase
let bus: FlakyBus
let running: Journal[]
beforeEach(async () => {
  area = await areaDatabase()
  bus = await flakyBus()
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((journal) => journal.stop()))
  await area.drop()
})

const fatal: Error[] = []
async function start(): Promise<Journal> {
  const journal = await runJournal({
    connectionString: area.serviceUrl,
    bus,
    area: 'critical-minerals',
    topics: topicsOf('critical-minerals').map((name) => ({ name, partitions: 2 })),
    logger: keptLog(),
    onFatal: (reason) => fatal.push(reason),
    now: () => new Date(),
  })
  running.push(journal)
  return journal
}

const published = async (journal: Journal, count: number) =>
  eventually(`${count} published`, async () => (await journal.status()).published === count)

describe('the journal of an area', () => {
  it('publishes each event on the topic of its audience, as partners will read it', async () => {
    const journal = await start()
    const us = area.caller('us')
    const [id, secret] = [randomUUID(), randomUUID()]
    await inOne(us, (tx) => changeMeasure(tx, id))
    await inOne(us, (tx) => changeMeasure(tx, secret, (n) => recorded(secret, n, { audience: ['us'] })))
    await published(journal, 2)
    expect(bus.subjects(TOPIC)).toEqual([`${id}:1`])
    expect(bus.subjects('wp.critical-minerals.us')).toEqual([`${secret}:1`])
    const record = bus.log.partitions(TOPIC).flat()[0]
    expect(record && decode(record)).toMatchObject({
      ok: true,
      value: { subject: id, sequence: 1, tlp: 'AMBER' },
    })
  })

  it('given the bus is away, then writing goes on, and when it is back all arrives by itself', async () => {
    bus.next = () => 'lost'
    const journal = await start()
    const ids = await recordMeasures(area.caller('us'), 5)
    await eventually('the bus is found away', async () => {
      const { busFailure, head } = await journal.status()
      return busFailure !== null && head === 5
    })
    const away = await journal.status()
    expect(away).toMatchObject({ leads: true, head: 5, published: 0, inOutbox: 0 })
    expect(away.oldestUnpublished).toBeInstanceOf(Date)
    bus.next = () => 'works'
    await published(journal, 5)
    expect(await journal.status()).toMatchObject({ busFailure: null, oldestUnpublished: null })
    expect(bus.subjects(TOPIC).toSorted()).toEqual(ids.map((id) => `${id}:1`).toSorted())
  })

  it('given a database that notifies nobody, then everything is published all the same', async () => {
    const { rows } = await area.owner.query<{ definition: string }>(
      `SELECT pg_get_functiondef(oid) AS definition FROM pg_proc WHERE proname = 'sequence_batch'`,
    )
    const silent = rows[0]?.definition.replace(/PERFORM pg_notify\([^;]*;/, 'NULL;') ?? ''
    expect(silent).not.toContain('pg_notify')
    await area.owner.query(silent)
    const journal = await start()
    const ids = await recordMeasures(area.caller('us'), 20)
    await published(journal, 20)
    expect(bus.subjects(TOPIC).toSorted()).toEqual(ids.map((id) => `${id}:1`).toSorted())
  })

  it('given answers of the bus are lost, then nothing is, and no publisher is used twice after a rejection', async () => {
    const journal = await start()
    let turn = 0
    const fates = ['works', 'stored-but-not-answered', 'works', 'lost'] as const
    bus.next = () => fates[turn++ % fates.length] ?? 'works'
    const id = randomUUID()
    const us = area.caller('us')
    for (let n = 0; n < 12; n += 1) {
      await inOne(us, (tx) => changeMeasure(tx, id))
      journal.wake()
      await setTimeout(30)
    }
    bus.next = () => 'works'
    await published(journal, 12)
    const sequences = bus.subjects(TOPIC).map((text) => Number(text.split(':')[1]))
    // Some stand twice, which consumers see by the sequence; none is missing, and the first of each come in order.
    expect([...new Set(sequences)]).toEqual(Array.from({ length: 12 }, (_, index) => index + 1))
    expect(sequences.length).toBeGreaterThan(12)
    expect(bus.opened).toBeGreaterThan(3)
  })

  it('is there within milliseconds of a commit when it is woken', async () => {
    const journal = await start()
    const us = area.caller('us')
    await recordMeasures(us, 1)
    await published(journal, 1)
    const took: number[] = []
    for (let n = 0; n < 20; n += 1) {
      const id = randomUUID()
      await inOne(us, (tx) => changeMeasure(tx, id))
      const from = performance.now()
      journal.wake()
      while (!bus.subjects(TOPIC).includes(`${id}:1`)) await setTimeout(0)
      took.push(performance.now() - from)
    }
    const median = took.toSorted((a, b) => a - b)[10] ?? Infinity
    // A poll alone would take 12 ms on average; loose, because four builders share a machine.
    expect(median).toBeLessThan(25)
  })

  it('given two copies, when one stops, then the other publishes what comes', async () => {
    const [first, second] = [await start(), await start()]
    const us = area.caller('us')
    await recordMeasures(us, 2)
    await published(first, 2)
    expect([(await first.status()).leads, (await second.status()).leads].filter(Boolean)).toHaveLength(1)
    const [leader, other] = (await first.status()).leads ? [first, second] : [second, first]
    await leader.stop()
    running = [other]
    await recordMeasures(us, 2)
    await eventually('all on the bus', () => new Set(bus.subjects(TOPIC)).size === 4)
  })

  it('sends a big backlog in pieces that a broker takes, in order', async () => {
    bus.next = () => 'works'
    const us = area.caller('us')
    await inOne(us, async (tx) => {
      for (let n = 0; n < 30; n += 1) await changeMeasure(tx, randomUUID(), undefined)
    })
    const big = randomUUID()
    for (let n = 0; n < 4; n += 1) await inOne(us, (tx) => changeMeasure(tx, big))
    await area.owner.query(`UPDATE journal.outbox SET value = value || repeat(' ', 400000)`)
    const sizes: number[] = []
    bus.onPublish = (records) => {
      sizes.push(records.reduce((sum, record) => sum + String(record.value).length, 0))
    }
    const journal = await start()
    await published(journal, 34)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(900_000)
    expect(bus.subjects(TOPIC).filter((text) => text.startsWith(big))).toEqual(
      [1, 2, 3, 4].map((n) => `${big}:${n}`),
    )
  })

  it('stops and says so when the chain is damaged', async () => {
    const journal = await start()
    await recordMeasures(area.caller('us'), 2)
    await published(journal, 2)
    await journal.stop()
    running = []
    await area.owner.query(`ALTER TABLE journal.entry DISABLE TRIGGER entry_is_append_only;
      DELETE FROM journal.entry WHERE position = 2`)
    await start()
    await eventually('the damage is told', () => fatal.length === 1)
    expect(fatal[0]?.message).toBe("the journal's head is at 2 but its last entry is 1")
  })
})
