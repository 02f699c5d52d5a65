import type { Audience } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { recorded } from '../fixtures/events.ts'
import { readerDatabase, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { partitionOf, storedRecord } from '../fixtures/records.ts'
import { claim } from './place.ts'
import { takeBatch } from './take-batch.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'

let reader: ReaderDatabase
beforeAll(async () => {
  reader = await readerDatabase()
})
afterAll(() => reader.drop())
beforeEach(() => reader.empty())

const next = <Value>(stream: Iterable<Value>): Value => {
  const { done, value } = stream[Symbol.iterator]().next()
  if (done) throw new Error('the stream ended')
  return value
}

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
        // One bag of events, each twice, shuffled; a stream of a topic is what falls to it, so even one subject's events come in disorder.
        const events = lengths.flatMap((length, s) =>
          Array.from({ length }, (_, n) => recorded(`s${s}`, n + 1, { audience: next(audience) })),
        )
        const twice = [...events, ...events]
          .map((event) => ({ event, at: next(copies) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ event }) => event)
        const inbox = reader.inbox()
        const queues = audiences.map((each) => twice.filter((event) => event.audience.join() === each.join()))
        const streams = queues.filter((queue) => queue.length > 0).map((queue) => partitionOf(queue))
        const places = await Promise.all(streams.map((stream) => claim(inbox, stream[0]?.topic ?? '', 0)))
        while (streams.some((stream) => stream.length > 0)) {
          const which = next(turns) % streams.length
          const batch = streams[which]?.splice(0, next(sizes))
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
      { numRuns: 40 },
    )
  }, 60_000)

  it('given three topics that are read side by side, with the same subjects on all, then the order holds', async () => {
    const audiences: Audience[] = [['jp', 'kr', 'us'], ['kr', 'us'], ['us']]
    const events = Array.from({ length: 20 * 15 }, (_, n) =>
      recorded(`s${n % 20}`, Math.floor(n / 20) + 1, {
        audience: audiences[(n * 7 + (n >> 3)) % 3] ?? ['us'],
      }),
    )
    const inbox = reader.inbox()
    await Promise.all(
      audiences.map(async (audience) => {
        const stream = partitionOf(events.filter((event) => event.audience.length === audience.length))
        const place = await claim(inbox, stream[0]?.topic ?? '', 0)
        for (let at = 0; at < stream.length; at += 10)
          await takeBatch(inbox, place, stream.slice(at, at + 10))
      }),
    )
    const applied = await reader.applied()
    for (let s = 0; s < 20; s += 1) {
      const sequences = applied
        .filter((text) => text.startsWith(`s${s}:`))
        .map((text) => Number(text.split(':')[1]))
      expect(sequences).toEqual(Array.from({ length: 15 }, (_, n) => n + 1))
    }
    expect(await reader.rows('SELECT * FROM rm_1.waiting')).toEqual([])
  })

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
