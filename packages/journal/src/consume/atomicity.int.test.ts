import type { Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recorded } from '../fixtures/events.ts'
import { failingOn, readerDatabase, writeApplied, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { partitionOf, storedRecord } from '../fixtures/records.ts'
import { drain, drainable } from './drain.ts'
import { PartitionTaken } from './failure.ts'
import { forget } from './housekeeping.ts'
import { claim } from './place.ts'
import { takeBatch } from './take-batch.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'

let reader: ReaderDatabase
beforeAll(async () => {
  reader = await readerDatabase()
})
afterAll(() => reader.drop())
beforeEach(() => reader.empty())

const source = '/trilateral/critical-minerals'

describe('checkpoint, memory and effects commit together', () => {
  it('given a reader that was taken for dead, then what it still does writes nothing', async () => {
    const [old, fresh] = [reader.inbox(), reader.inbox()]
    const stream = partitionOf([recorded('a', 1), recorded('a', 2)])
    const zombie = await claim(old, TOPIC, 0)
    const owner = await claim(fresh, TOPIC, 0)
    await expect(takeBatch(old, zombie, stream)).rejects.toThrow(PartitionTaken)
    expect(await reader.applied()).toEqual([])
    expect(await reader.rows('SELECT * FROM rm_1.seen')).toEqual([])
    await takeBatch(fresh, owner, stream)
    await expect(takeBatch(old, zombie, stream)).rejects.toThrow(PartitionTaken)
    expect(await reader.applied()).toEqual(['a:1', 'a:2'])
  })

  it('given the database fails in the middle, then nothing stands, and the same batch succeeds later', async () => {
    let away = true
    const inbox = reader.inbox({
      apply: async (tx, events) => {
        await writeApplied(tx, events)
        if (away) throw Object.assign(new Error('terminating connection'), { code: '57P01' })
      },
    })
    const place = await claim(inbox, TOPIC, 0)
    const stream = partitionOf([recorded('a', 1), recorded('b', 1)])
    await expect(takeBatch(inbox, place, stream)).rejects.toThrow('terminating connection')
    expect(await reader.rows('SELECT next FROM rm_1.checkpoint')).toEqual([{ next: '0' }])
    expect(await reader.rows('SELECT * FROM rm_1.dead_letter')).toEqual([])
    away = false
    await takeBatch(inbox, place, stream)
    expect(await reader.applied()).toEqual(['a:1', 'b:1'])
  })

  it('given the answer to a commit is lost, then the batch that comes again is recognised', async () => {
    const inbox = reader.inbox()
    const place = await claim(inbox, TOPIC, 0)
    const stream = partitionOf([recorded('a', 1), recorded('a', 2), recorded('a', 3)])
    const deaf = { ...inbox, pool: losingTheAnswerToCommit(reader.pool) }
    await expect(takeBatch(deaf, place, stream.slice(0, 2))).rejects.toThrow('Connection terminated')
    await takeBatch(inbox, place, stream)
    expect(await reader.applied()).toEqual(['a:1', 'a:2', 'a:3'])
  })

  it('refuses a handler that hides a failed statement', async () => {
    const inbox = reader.inbox({
      apply: async (tx) => {
        await tx.query('SELECT 1 / 0').catch(() => undefined)
      },
    })
    const place = await claim(inbox, TOPIC, 0)
    await takeBatch(inbox, place, partitionOf([recorded('a', 1)]))
    expect(await reader.rows('SELECT state, attempts FROM rm_1.dead_letter')).toEqual([
      { state: 'open', attempts: 1 },
    ])
  })

  it('given a crash between a batch and the draining of what waited, then a sweep finds it', async () => {
    const inbox = reader.inbox()
    const place = await claim(inbox, TOPIC, 0)
    const stream = partitionOf([recorded('a', 2), recorded('a', 1)])
    await takeBatch(inbox, place, stream.slice(0, 1))
    // What the batch with a:1 commits, without what follows it.
    await reader.pool.query(`UPDATE rm_1.subject SET sequence = 1`)
    expect(await drainable(inbox)).toEqual([{ source, subject: 'a' }])
    await drain(inbox, { source, subject: 'a' })
    expect(await reader.applied()).toEqual(['a:2'])
  })

  it('tells of what was committed, and only then', async () => {
    const told: string[] = []
    const inbox = reader.inbox({
      apply: failingOn(new Set(['b:1'])),
      onCommitted: (events) => told.push(...events.map(({ event }) => `${event.subject}:${event.sequence}`)),
    })
    const place = await claim(inbox, TOPIC, 0)
    await takeBatch(inbox, place, partitionOf([recorded('a', 2), recorded('b', 1), recorded('a', 1)]))
    expect(told).toEqual(['a:1', 'a:2'])
  })

  it('forgets ids after thirty days, and still refuses what is old', async () => {
    const inbox = reader.inbox()
    const place = await claim(inbox, TOPIC, 0)
    const event = recorded('a', 1)
    await takeBatch(inbox, place, [storedRecord(event, 0)])
    expect(await forget(inbox, new Date('2026-12-23T00:00:00Z'))).toBe(0)
    expect(await forget(inbox, new Date('2026-12-25T00:00:00Z'))).toBe(1)
    await takeBatch(inbox, place, [storedRecord(event, 1)])
    expect(await reader.applied()).toEqual(['a:1'])
  })
})

/** A pool on whose connections COMMIT takes effect, but the answer never comes. */
function losingTheAnswerToCommit(pool: Pool): Pool {
  return Object.create(pool, {
    connect: {
      value: async () => {
        const client = await pool.connect()
        return Object.create(client, {
          query: {
            value: async (...query: Parameters<typeof client.query>) => {
              const result: unknown = await Promise.resolve(client.query(...query))
              if (String(query.at(0)) === 'COMMIT') throw new Error('Connection terminated unexpectedly')
              return result
            },
          },
          release: { value: (reason?: Error) => client.release(reason) },
        })
      },
    },
  }) as Pool
}
