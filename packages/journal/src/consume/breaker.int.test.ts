import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claim, type Place } from './place.ts'
import type { Inbox } from './inbox.ts'
import { BreakerTripped } from './breaker.ts'
import { readBreaker } from './breaker-state.ts'
import { takeBatch } from './take-batch.ts'
import { recorded } from '../fixtures/events.ts'
import { failingOn, readerDatabase, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { storedRecord } from '../fixtures/records.ts'
import { openDeadLetters } from '../dead-letters/list.ts'
import { replayDeadLetter } from '../dead-letters/replay.ts'

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

const forty = () => Array.from({ length: 40 }, (_, n) => storedRecord(recorded(`s${n}`, 1), n))

describe('when everything fails', () => {
  it('the breaker trips before the twentieth is put aside, and a restart does not reset it', async () => {
    for (let n = 0; n < 40; n += 1) poison.add(`s${n}:1`)
    await expect(takeBatch(inbox, place, forty())).rejects.toThrow(BreakerTripped)
    expect(await openDeadLetters(inbox)).toHaveLength(19)
    const restarted = reader.inbox({ apply: failingOn(poison) })
    restarted.breaker = await readBreaker(restarted)
    await expect(takeBatch(restarted, await claim(restarted, TOPIC, 0), forty())).rejects.toThrow(
      BreakerTripped,
    )
    expect(await openDeadLetters(inbox)).toHaveLength(19)
  })

  it('a corrected version starts afresh and takes what was not put aside', async () => {
    for (let n = 0; n < 40; n += 1) poison.add(`s${n}:1`)
    await expect(takeBatch(inbox, place, forty())).rejects.toThrow(BreakerTripped)
    const corrected = reader.inbox({ handlerVersion: '2' })
    corrected.breaker = await readBreaker(corrected)
    await takeBatch(corrected, await claim(corrected, TOPIC, 0), forty())
    expect(await reader.applied()).toHaveLength(21)
    for (const each of await openDeadLetters(corrected)) await replayDeadLetter(corrected, each.id, 'k.sato')
    expect(await reader.applied()).toHaveLength(40)
  })
})
