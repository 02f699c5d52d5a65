import type { Audience } from '@trilateral/contracts'
import fc from 'fast-check'
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

describe('each event is applied once, in the order of its subject', () => {
  it('given every event twice, in any order of the keys and on any topic, then the result is the same', async () => {
    const audiences: Audience[] = [['jp', 'kr', 'us'], ['kr', 'us'], ['us']]
    const delivery = fc.record({
      lengths: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      audience: fc.infiniteStream(fc.constantFrom(...audiences)),
      copies: fc.infiniteStream(fc.nat()),
      sizes: fc.infiniteStream(fc.integer({ min: 1, max: 6 })),
      turns: fc.infiniteStream(fc.nat()),
    })
    await fc.assert(
      fc.asyncProperty(delivery, async ({ lengths, audience, copies, sizes, turns }) => {
        await reader.empty()
        const next = <Value>(stream: IterableIterator<Value>): Value => stream.next().value as Value
        // One bag of events, each twice, shuffled; a stream of a topic is what falls to it, so even one subject's events come in disorder.
        const events = lengths.flatMap((length, s) =>
          Array.from({ length }, (_, n) =>
            recorded(`s${s}`, n + 1, { audience: next(audience[Symbol.iterator]()) }),
          ),
        )
        const twice = [...events, ...events]
          .map((event) => ({ event, at: next(copies[Symbol.iterator]()) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ event }) => event)
        const inbox = reader.inbox()
        const queues = audiences.map((each) => twice.filter((event) => event.audience.join() === each.join()))
        const streams = queues.filter((queue) => queue.length > 0).map((queue) => partitionOf(queue))
        const places = await Promise.all(streams.map((stream) => claim(inbox, stream[0]?.topic ?? '', 0)))
        while (streams.some((stream) => stream.length > 0)) {
          const which = next(turns[Symbol.iterator]()) % streams.length
          const batch = streams[which]?.splice(0, next(sizes[Symbol.iterator]()))
          const place = places[which]
          if (place && batch && batch.length > 0) await takeBatch(inbox, place, batch)
        }
        const applied = await reader.applied()
        lengths.forEach((length, s) => {
          expect(applied.filter((text) => text.startsWith(`s${s}:`))).toEqual(
            Array.from({ length }, (_, n) => `s${s}:${n + 1}`),
          )
        })
        expect(await reader.rows('SELECT * FROM rm_1.waiting')).toEqual([])
        expect(await reader.rows('SELECT * FROM rm_1.subject WHERE held <> 0')).toEqual([])
        expect(await reader.rows('SELECT * FROM rm_1.dead_letter')).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('given a gap, then only that subject waits, and goes on in order when it closes', async () => {
    const inbox = reader.inbox()
    const place = await claim(inbox, TOPIC, 0)
    const stream = partitionOf([
      recorded('a', 1),
      recorded('a', 3),
      recorded('b', 1),
      recorded('a', 4),
      recorded('a', 2),
    ])
    await takeBatch(inbox, place, stream.slice(0, 4))
    expect(await reader.applied()).toEqual(['a:1', 'b:1'])
    expect(await reader.rows('SELECT held FROM rm_1.subject ORDER BY subject')).toEqual([
      { held: 2 },
      { held: 0 },
    ])
    expect(reader.log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
    await takeBatch(inbox, place, stream.slice(4))
    expect((await reader.applied()).slice(2)).toEqual(['a:2', 'a:3', 'a:4'])
  })

  it('given an audience that changes, then the sequence continues on the other topic', async () => {
    const inbox = reader.inbox()
    const all = await claim(inbox, TOPIC, 0)
    const two = await claim(inbox, 'wp.critical-minerals.kr-us', 0)
    // The later topic happens to be read first.
    await takeBatch(inbox, two, partitionOf([recorded('a', 3, { audience: ['kr', 'us'] })]))
    await takeBatch(inbox, all, partitionOf([recorded('a', 1), recorded('a', 2)]))
    expect(await reader.applied()).toEqual(['a:1', 'a:2', 'a:3'])
  })

  it('given a topic that shows an event to parties it is not for, then it is put aside', async () => {
    const inbox = reader.inbox()
    const place = await claim(inbox, TOPIC, 0)
    const astray = { ...storedRecord(recorded('a', 1, { audience: ['us'] }), 0), topic: TOPIC }
    await takeBatch(inbox, place, [astray])
    expect(await reader.applied()).toEqual([])
    expect(await reader.rows('SELECT error_class FROM rm_1.dead_letter')).toEqual([
      { error_class: 'topic-of-another-audience' },
    ])
  })

  it('given an id that comes again under another sequence, then the second is put aside and not applied', async () => {
    const inbox = reader.inbox()
    const place = await claim(inbox, TOPIC, 0)
    const first = recorded('a', 1)
    await takeBatch(
      inbox,
      place,
      partitionOf([first, { ...recorded('a', 2), id: first.id }, recorded('b', 1)]),
    )
    expect(await reader.applied()).toEqual(['a:1', 'b:1'])
    expect(await reader.rows('SELECT sequence, error_class FROM rm_1.dead_letter')).toEqual([
      { sequence: '2', error_class: 'IdUsedTwice' },
    ])
  })
})

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
              const result = await client.query(...query)
              if (String(query[0]) === 'COMMIT') throw new Error('Connection terminated unexpectedly')
              return result
            },
          },
          release: { value: (reason?: Error) => client.release(reason) },
        })
      },
    },
  }) as Pool
}
