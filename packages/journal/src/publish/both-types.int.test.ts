import { MemoryLog, openBus } from '@trilateral/bus'
import { decoderOf, underEveryTypeOf, type EventDefinition } from '@trilateral/contracts'
import { measureRecorded } from '@trilateral/contracts/critical-minerals'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runConsumer } from '../consume/run-consumer.ts'
import { areaDatabase, recordMeasures, type AreaDatabase } from '../fixtures/area-database.ts'
import { eventually } from '../fixtures/eventually.ts'
import { readerDatabase, writeApplied, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { sequenceBatch } from '../sequence/sequence-outbox.ts'
import { readEntries } from './entries.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'
const noted: EventDefinition = {
  ...measureRecorded,
  type: 'critical-minerals.measure-noted',
  deprecated: { since: '2026-11-24', until: '2027-06-01', by: measureRecorded.type },
}
const recordedInstead: EventDefinition = {
  ...measureRecorded,
  replaces: { type: noted.type, data: (data: unknown) => data },
}
const find = (type: string) => [noted, recordedInstead].find((each) => each.type === type)

let area: AreaDatabase
let reader: ReaderDatabase
beforeAll(async () => {
  area = await areaDatabase()
  reader = await readerDatabase()
})
afterAll(() => Promise.all([area.drop(), reader.drop()]))

describe('given a type that replaces another until a day', () => {
  it('when events are published, then each stands under both types, one behind the other, and is applied once', async () => {
    const caller = area.caller('us')
    const subjects = await recordMeasures(caller, 3)
    const leader = await area.connect(area.serviceUrl)
    const { rows } = await leader.query<{ epoch: string }>('SELECT journal.take_lead() AS epoch')
    expect(await sequenceBatch({ client: leader, epoch: Number(rows[0]?.epoch) }, 10)).toBe(3)

    const sendings = await readEntries(area.service, 0, underEveryTypeOf(find))
    // The journal holds each fact once, so the cursor counts three.
    expect(sendings.map(({ upTo }) => upTo)).toEqual([3])
    const records = sendings.flatMap((sending) => sending.records)
    expect(records.map(({ key, headers }) => [key, headers['ce_type']])).toEqual(
      subjects.flatMap((subject) => [
        [subject, measureRecorded.type],
        [subject, noted.type],
      ]),
    )

    const bus = await openBus({ kind: 'memory', log: new MemoryLog() })
    await bus.ensureTopics([{ name: TOPIC, partitions: 3 }])
    const publisher = await bus.openPublisher()
    await publisher.publish(records)
    const consumer = await runConsumer({
      pool: reader.pool,
      schema: 'rm_1',
      bus,
      group: 'reader',
      topics: [TOPIC],
      apply: writeApplied,
      decode: decoderOf(find),
      logger: reader.log,
      onFatal: (reason) => {
        throw reason
      },
    })
    const ends = [...(await bus.endOf(TOPIC)).values()].reduce((sum, end) => sum + end, 0n)
    expect(ends).toBe(6n)
    await eventually('all six read', async () => {
      const read = await reader.rows<{ next: string }>('SELECT sum(next)::text AS next FROM rm_1.checkpoint')
      return read[0]?.next === '6'
    })
    await consumer.stop()
    await bus.close()
    expect((await reader.applied()).toSorted()).toEqual(subjects.map((subject) => `${subject}:1`).toSorted())
    expect(await reader.rows('SELECT FROM rm_1.dead_letter')).toEqual([])
  })
})
