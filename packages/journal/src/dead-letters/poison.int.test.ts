import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claim, type Place } from '../consume/place.ts'
import type { Inbox } from '../consume/inbox.ts'
import { takeBatch } from '../consume/take-batch.ts'
import { recorded } from '../fixtures/events.ts'
import { failingOn, readerDatabase, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { partitionOf, storedRecord } from '../fixtures/records.ts'
import { discardDeadLetter } from './discard.ts'
import { openDeadLetters } from './list.ts'
import { replayDeadLetter, replaySubject } from './replay.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'
const source = '/trilateral/critical-minerals'
const poisoned = { source, subject: 'bad' }

let reader: ReaderDatabase
let poison: Set<string>
let inbox: Inbox
let place: Place
beforeAll(async () => {
  reader = await readerDatabase()
})
afterAll(() => reader.drop())
beforeEach(async () => {
  await reader.empty()
  poison = new Set(['bad:2'])
  inbox = reader.inbox({ apply: failingOn(poison) })
  place = await claim(inbox, TOPIC, 0)
})

const stream = () =>
  partitionOf([
    recorded('a', 1),
    recorded('bad', 1),
    recorded('bad', 2),
    recorded('b', 1),
    recorded('bad', 3),
    recorded('a', 2),
    recorded('bad', 4),
  ])
const letter = async () => (await openDeadLetters(inbox))[0]
const appliedOf = async (subject: string) =>
  (await reader.applied()).filter((text) => text.startsWith(`${subject}:`))

describe('an event that cannot be applied', () => {
  beforeEach(() => takeBatch(inbox, place, stream()))

  it('holds up its own subject and nobody else', async () => {
    expect(await appliedOf('a')).toEqual(['a:1', 'a:2'])
    expect(await appliedOf('b')).toEqual(['b:1'])
    expect(await appliedOf('bad')).toEqual(['bad:1'])
    expect(await letter()).toMatchObject({
      topic: TOPIC,
      partition: 0,
      offset: '2',
      subject: 'bad',
      sequence: 2,
      errorClass: 'TypeError',
      reason: 'cannot read bad:2',
      attempts: 1,
      waiting: 2,
    })
  })

  it('is kept byte for byte', async () => {
    const [row] = await reader.rows<{ key: Buffer; value: Buffer; headers: Record<string, string> }>(
      'SELECT key, value, headers FROM rm_1.dead_letter',
    )
    const original = stream()[2]
    expect(row?.key).toEqual(original?.key)
    expect(row?.value).toEqual(original?.value)
    expect(Buffer.from(row?.headers['ce_subject'] ?? '', 'base64').toString()).toBe('bad')
  })

  it('stays aside when it comes again, and later events queue behind it', async () => {
    await takeBatch(inbox, place, [
      { ...(stream()[2] ?? storedRecord(recorded('bad', 2), 7)), offset: 7n },
      storedRecord(recorded('bad', 5), 8),
    ])
    expect(await appliedOf('bad')).toEqual(['bad:1'])
    expect((await openDeadLetters(inbox)).map((each) => each.waiting)).toEqual([3])
  })

  it('once its cause is mended is replayed, and what queued follows in order', async () => {
    poison.clear()
    expect(await replayDeadLetter(inbox, (await letter())?.id ?? '', 'k.sato')).toEqual({
      ok: true,
      value: poisoned,
    })
    expect(await appliedOf('bad')).toEqual(['bad:1', 'bad:2', 'bad:3', 'bad:4'])
    expect(await reader.rows('SELECT * FROM rm_1.waiting')).toEqual([])
    await takeBatch(inbox, place, [storedRecord(recorded('bad', 5), 7)])
    expect(await appliedOf('bad')).toHaveLength(5)
    expect(await reader.rows('SELECT state, settled_by FROM rm_1.dead_letter')).toEqual([
      { state: 'replayed', settled_by: ['k.sato'] },
    ])
  })

  it('when replayed too early stays where it is and counts the attempt', async () => {
    const id = (await letter())?.id ?? ''
    expect(await replayDeadLetter(inbox, id, 'k.sato')).toEqual({
      ok: false,
      refusal: { code: 'dead-letter-fails-again', field: 'id', facts: { id, reason: 'cannot read bad:2' } },
    })
    expect(await letter()).toMatchObject({ attempts: 2, waiting: 2 })
    expect(await appliedOf('bad')).toEqual(['bad:1'])
  })

  it('may be followed by another: each parks in turn, and one order replays them all', async () => {
    poison.delete('bad:2')
    poison.add('bad:4')
    expect(await replaySubject(inbox, poisoned, 'k.sato')).toMatchObject({ ok: false })
    expect(await appliedOf('bad')).toEqual(['bad:1', 'bad:2', 'bad:3'])
    expect(await letter()).toMatchObject({ sequence: 4, reason: 'cannot read bad:4' })
    poison.clear()
    expect(await replaySubject(inbox, poisoned, 'k.sato')).toEqual({ ok: true, value: 1 })
    expect(await appliedOf('bad')).toHaveLength(4)
  })

  it('is discarded only by two people and with a reason', async () => {
    const id = (await letter())?.id ?? ''
    const discard = (by: [string, string], because = 'recorded twice by mistake') =>
      discardDeadLetter(inbox, { id, by, because })
    expect(await discard(['k.sato', 'k.sato '])).toMatchObject({
      refusal: { code: 'discard-needs-two-people' },
    })
    expect(await discard(['k.sato', ''])).toMatchObject({ refusal: { code: 'discard-needs-two-people' } })
    expect(await discard(['k.sato', 'j.doe'], ' ')).toMatchObject({
      refusal: { code: 'discard-needs-a-reason' },
    })
    expect(await letter()).toBeDefined()
    expect(await discard(['k.sato', 'j.doe'])).toEqual({ ok: true, value: poisoned })
    expect(await appliedOf('bad')).toEqual(['bad:1', 'bad:3', 'bad:4'])
    expect(await discard(['k.sato', 'j.doe'])).toMatchObject({ refusal: { code: 'dead-letter-not-open' } })
    expect(await reader.rows('SELECT state, settled_by, settled_because FROM rm_1.dead_letter')).toEqual([
      { state: 'discarded', settled_by: ['k.sato', 'j.doe'], settled_because: 'recorded twice by mistake' },
    ])
  })
})
