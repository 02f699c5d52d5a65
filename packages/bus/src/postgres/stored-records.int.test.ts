import { callerOptions, type FreshDatabase } from '@trilateral/testing/postgres'
import { Client, Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshTopic, publishAll, record, series, silent } from '../contract/bus-under-test.ts'
import { Reader, text, valuesByKey } from '../contract/reader.ts'
import type { EventBus } from '../event-bus.ts'
import { openBus } from '../open-bus.ts'
import { busDatabase, runSql } from './bus-database.ts'
import { readRecords } from './stored-partition.ts'

describe('the event bus in its own database', () => {
  let database: FreshDatabase
  let bus: EventBus

  beforeAll(async () => {
    database = await busDatabase()
    bus = await openBus({ kind: 'postgres', connectionString: database.serviceUrl, logger: silent })
  })
  afterAll(async () => {
    await bus.close()
    await database.drop()
  })

  test('given eight writers at once over the same partitions, offsets are dense and every key keeps its order', async () => {
    const topic = freshTopic('writers')
    await bus.ensureTopics([{ name: topic, partitions: 3 }])
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    // Each writer has keys of its own and sends them in small batches in an order of its own: locks must not deadlock.
    const writers = Array.from({ length: 8 }, (_, writer) =>
      publishAll(
        bus,
        Array.from({ length: 300 }, (__, nth) =>
          record(topic, `w${writer}-${nth % 5}`, String(Math.floor(nth / 5))),
        ),
        1 + writer,
      ),
    )
    await Promise.all(writers)
    const taken = await reader.until(2_400)
    const inOrder = Array.from({ length: 60 }, (_, nth) => String(nth))
    expect(Object.values(valuesByKey(taken))).toEqual(Array.from({ length: 40 }, () => inOrder))
    await reader.close()
  })

  test('given a writer that has not committed, readers wait: nothing behind it is shown before it', async () => {
    const topic = freshTopic('open')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    const slow = new Client({ connectionString: database.serviceUrl })
    await slow.connect()
    await slow.query('BEGIN')
    await slow.query('SELECT bus.append($1, $2, $3, $4, $5)', [
      [topic],
      [0],
      [Buffer.from('a')],
      ['{}'],
      [Buffer.from('slow')],
    ])
    const fast = publishAll(bus, [record(topic, 'a', 'fast')])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(reader.taken).toEqual([])
    await slow.query('COMMIT')
    await slow.end()
    await fast
    expect((await reader.until(2)).map(({ value }) => text(value))).toEqual(['slow', 'fast'])
    await reader.close()
  })

  test('given a writer that rolls back, no offset is lost', async () => {
    const topic = freshTopic('rollback')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const append = `SELECT bus.append(ARRAY['${topic}'], ARRAY[0], ARRAY['k'::bytea], ARRAY['{}'], ARRAY['v'::bytea])`
    await runSql(database.serviceUrl, append, 'BEGIN', append, append, 'ROLLBACK', append)
    expect((await bus.endOf(topic)).get(0)).toBe(2n)
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    expect((await reader.until(2)).map(({ offset }) => offset)).toEqual([0n, 1n])
    await reader.close()
  })

  test('given a member that died without a word, its partitions are read by others when its lease is over', async () => {
    const topic = freshTopic('ghost')
    await bus.ensureTopics([{ name: topic, partitions: 4 }])
    await publishAll(bus, series(topic, 16, 5))
    const ghost = '00000000-0000-0000-0000-000000000000'
    await runSql(database.serviceUrl, `SELECT bus.beat('${topic}', '${ghost}', -1, interval '1500 ms')`)
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(reader.taken).toEqual([])
    expect(await reader.until(80)).toHaveLength(80)
    await reader.close()
  })

  test('large records come in small batches: a slow reader keeps a small memory', async () => {
    const topic = freshTopic('batches')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const large = Buffer.alloc(900 * 1024, 'x')
    await publishAll(
      bus,
      Array.from({ length: 12 }, () => record(topic, 'a', large)),
      3,
    )
    const pool = new Pool({ connectionString: database.serviceUrl })
    const records = await readRecords(pool, { topic, partition: 0 }, 2n, 500)
    await pool.end()
    expect(records.map(({ offset }) => offset)).toEqual([2n, 3n, 4n, 5n, 6n])
  })

  test('a caller of a party has no right to the bus, whoever he is', async () => {
    for (const party of ['jp', 'kr', 'us'] as const) {
      const client = new Client({ connectionString: database.serviceUrl, options: callerOptions(party) })
      await client.connect()
      for (const query of ['SELECT * FROM bus.record', `SELECT bus.leave('g', gen_random_uuid())`])
        await expect(client.query(query)).rejects.toThrow('permission denied for schema bus')
      await client.end()
    }
  })

  test('what is stored cannot be changed or removed by the process that wrote it', async () => {
    for (const change of [
      'UPDATE bus.record SET value = NULL',
      'DELETE FROM bus.record',
      'TRUNCATE bus.record',
    ])
      await expect(runSql(database.serviceUrl, change)).rejects.toThrow('permission denied')
  })
})
