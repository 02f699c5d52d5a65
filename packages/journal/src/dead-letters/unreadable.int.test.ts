import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claim, type Place } from '../consume/place.ts'
import type { Inbox } from '../consume/inbox.ts'
import { takeBatch } from '../consume/take-batch.ts'
import { recorded } from '../fixtures/events.ts'
import { failingOn, readerDatabase, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { storedRecord } from '../fixtures/records.ts'
import { discardDeadLetter } from './discard.ts'
import { openDeadLetters } from './list.ts'
import { replayDeadLetter } from './replay.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'

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

const letter = async () => (await openDeadLetters(inbox))[0]

/** An event of a, by its headers, whose value is no JSON. */
const garbage = (offset: number, sequence = 2) => ({
  ...storedRecord(recorded('a', sequence), offset),
  value: Buffer.from('{'),
})

describe('a record that cannot be read', () => {
  it('is put aside at once with the reason in plain words, and its subject waits for it', async () => {
    await takeBatch(inbox, place, [
      storedRecord(recorded('a', 1), 0),
      garbage(1),
      storedRecord(recorded('a', 3), 2),
      storedRecord(recorded('b', 1), 3),
    ])
    expect(await reader.applied()).toEqual(['a:1', 'b:1'])
    expect(await letter()).toMatchObject({
      offset: '1',
      subject: 'a',
      sequence: 2,
      errorClass: 'value-not-json',
      reason: 'The value is not JSON.',
    })
  })

  it('is replayed once a later version can read it', async () => {
    await takeBatch(inbox, place, [
      storedRecord(recorded('a', 1), 0),
      garbage(1),
      storedRecord(recorded('a', 3), 2),
    ])
    const id = (await letter())?.id ?? ''
    expect(await replayDeadLetter(inbox, id, 'k.sato')).toMatchObject({
      refusal: { code: 'dead-letter-still-unreadable', facts: { reason: 'The value is not JSON.' } },
    })
    const later = reader.inbox({ decode: () => ({ ok: true, value: recorded('a', 2) }) })
    // Only the letter itself needs the new reading; what waits is read by the old one.
    const upgraded = {
      ...later,
      decode: (message: Parameters<Inbox['decode']>[0]) => {
        const known = inbox.decode(message)
        return known.ok ? known : later.decode(message)
      },
    }
    expect(await replayDeadLetter(upgraded, id, 'k.sato')).toMatchObject({ ok: true })
    expect(await reader.applied()).toEqual(['a:1', 'a:2', 'a:3'])
  })

  it('when discarded lets its subject go on', async () => {
    await takeBatch(inbox, place, [
      storedRecord(recorded('a', 1), 0),
      garbage(1),
      storedRecord(recorded('a', 3), 2),
    ])
    const id = (await letter())?.id ?? ''
    await discardDeadLetter(inbox, { id, by: ['k.sato', 'j.doe'], because: 'the sender corrected it' })
    expect(await reader.applied()).toEqual(['a:1', 'a:3'])
  })

  it('is settled in order: the second of two waits for the first', async () => {
    await takeBatch(inbox, place, [garbage(0, 1), garbage(1, 2)])
    const [first, second] = await openDeadLetters(inbox)
    const discard = (id = '') =>
      discardDeadLetter(inbox, { id, by: ['k.sato', 'j.doe'], because: 'test data' })
    expect(await discard(second?.id)).toMatchObject({
      refusal: { code: 'dead-letter-not-next', facts: { next: 1 } },
    })
    expect(await discard(first?.id)).toMatchObject({ ok: true })
    expect(await discard(second?.id)).toMatchObject({ ok: true })
  })

  it('may be anything at all: no key, no headers, no value, bytes that are no text', async () => {
    const nothing = { ...storedRecord(recorded('a', 1), 0), key: null, headers: {}, value: null }
    const latin1 = {
      ...storedRecord(recorded('a', 1), 1),
      headers: { ce_subject: Buffer.from([0xe9]), ce_type: [Buffer.from('a'), Buffer.from([0xff])] },
    }
    await takeBatch(inbox, place, [nothing, latin1, storedRecord(recorded('b', 1), 2)])
    expect(await reader.applied()).toEqual(['b:1'])
    expect((await openDeadLetters(inbox)).map(({ subject }) => subject)).toEqual([null, null])
    expect(
      await discardDeadLetter(inbox, { id: (await letter())?.id ?? '', by: ['a', 'b'], because: 'noise' }),
    ).toEqual({
      ok: true,
      value: null,
    })
  })
})
