import type { StoredRecord } from '@trilateral/bus'
import { callerOptions } from '@trilateral/testing/postgres'
import { Client, Pool } from 'pg'
import type { Party } from '@trilateral/contracts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeBreaker, noteTripped, refuseWhenTripped } from '../consume/breaker-state.ts'
import { BreakerTripped } from '../consume/breaker.ts'
import { inTransaction } from '../consume/in-transaction.ts'
import type { Inbox } from '../consume/inbox.ts'
import { claim } from '../consume/place.ts'
import { takeBatch } from '../consume/take-batch.ts'
import { recorded } from '../fixtures/events.ts'
import { failingOn, readerDatabase, type ReaderDatabase } from '../fixtures/reader-database.ts'
import { storedRecord } from '../fixtures/records.ts'
import { correctDeadLetter, type Correction } from './correct.ts'
import { discardDeadLetter } from './discard.ts'
import { openDeadLetters } from './list.ts'
import { rehearseReplay } from './rehearse.ts'
import { readSettlements, stopSettling } from './settlements.ts'

const TOPIC = 'wp.critical-minerals.jp-kr-us'

let reader: ReaderDatabase
let poison: Set<string>
let inbox: Inbox
beforeAll(async () => {
  reader = await readerDatabase()
})
afterAll(() => reader.drop())
beforeEach(async () => {
  await reader.empty()
  poison = new Set()
  inbox = open()
})

const open = () => reader.inbox({ apply: failingOn(poison), reader: 'read-model' })

const take = async (records: readonly StoredRecord[]) => {
  await readSettlements(inbox)
  await takeBatch(inbox, await claim(inbox, TOPIC, 0), records)
}

/** Empties the tables and reads the topic from its beginning, as a rebuild does. */
const rebuild = async (records: readonly StoredRecord[]) => {
  await reader.buildAnew()
  inbox = open()
  await take(records)
  return reader.applied()
}

const broken = (record: StoredRecord): StoredRecord => ({ ...record, value: Buffer.from('{"measure":') })
const dataOf = (record: StoredRecord): unknown => JSON.parse(Buffer.from(record.value ?? []).toString())

const stream = () => [
  storedRecord(recorded('a', 1), 0),
  broken(storedRecord(recorded('a', 2), 1)),
  storedRecord(recorded('b', 1), 2),
  storedRecord(recorded('a', 3), 3),
]
const letters = () => openDeadLetters(inbox)
const firstId = async () => (await letters())[0]?.id ?? ''
const correction = async (change: Partial<Correction> = {}): Promise<Correction> => ({
  id: await firstId(),
  data: dataOf(storedRecord(recorded('a', 2), 1)),
  by: 'us k.jones',
  party: 'us',
  because: 'the file broke off',
  ...change,
})

describe('an official corrects an event that could not be read', () => {
  beforeEach(() => take(stream()))

  it('then it is applied as corrected, what queued follows, and the record is kept as it came', async () => {
    expect(await correctDeadLetter(inbox, await correction())).toMatchObject({ ok: true })
    expect(await reader.applied()).toEqual(['a:1', 'b:1', 'a:2', 'a:3'])
    const [kept] = await reader.rows<{ value: Buffer; state: string; settled_by: string[] }>(
      'SELECT value, state, settled_by, settled_because FROM rm_1.dead_letter',
    )
    expect(kept).toMatchObject({
      value: Buffer.from('{"measure":'),
      state: 'replayed',
      settled_by: ['us k.jones'],
      settled_because: 'the file broke off',
    })
  })

  it('then tables that are built anew come to the same', async () => {
    await correctDeadLetter(inbox, await correction())
    expect((await rebuild(stream())).toSorted()).toEqual(['a:1', 'a:2', 'a:3', 'b:1'])
    expect(await letters()).toEqual([])
    expect(await reader.rows('SELECT state, settled_because FROM rm_1.dead_letter')).toEqual([
      { state: 'replayed', settled_because: 'the file broke off' },
    ])
  })

  it('given data that the contract does not take, then it says why, and nothing changes', async () => {
    const data = { ...Object(dataOf(storedRecord(recorded('a', 2), 1))), measure: 'gallium' }
    expect(await correctDeadLetter(inbox, await correction({ data }))).toMatchObject({
      refusal: { code: 'correction-refused-by-contract', field: 'measure', facts: { code: 'data-invalid' } },
    })
    expect(await reader.applied()).toEqual(['a:1', 'b:1'])
    expect(await reader.rows('SELECT * FROM failed_events.settlement')).toEqual([])
  })

  it('given an official of another ministry, or no reason, then it is refused', async () => {
    expect(await correctDeadLetter(inbox, await correction({ party: 'jp' }))).toMatchObject({
      refusal: { code: 'correction-by-another-ministry' },
    })
    expect(await correctDeadLetter(inbox, await correction({ because: ' ' }))).toMatchObject({
      refusal: { code: 'correction-needs-a-reason' },
    })
    expect(await letters()).toHaveLength(1)
  })

  it('given that the tables are being built anew, then it waits for that', async () => {
    const rebuilding = new Client({ connectionString: String(reader.pool.options.connectionString) })
    await rebuilding.connect()
    await stopSettling(rebuilding)
    expect(await correctDeadLetter(inbox, await correction())).toMatchObject({
      refusal: { code: 'settling-waits-for-rebuild' },
    })
    await rebuilding.end()
    await expect.poll(async () => (await correctDeadLetter(inbox, await correction())).ok).toBe(true)
  })
})

describe('two people discard an event', () => {
  const discard = async () =>
    discardDeadLetter(inbox, { id: await firstId(), by: ['us k.jones', 'us p.lee'], because: 'twice' })

  it('that could not be read, then tables that are built anew go on without it too', async () => {
    await take(stream())
    expect(await discard()).toMatchObject({ ok: true })
    expect(await reader.applied()).toEqual(['a:1', 'b:1', 'a:3'])
    expect((await rebuild(stream())).toSorted()).toEqual(['a:1', 'a:3', 'b:1'])
    expect(await reader.rows('SELECT state, settled_by FROM rm_1.dead_letter')).toEqual([
      { state: 'discarded', settled_by: ['us k.jones', 'us p.lee'] },
    ])
  })

  it('that could not be applied, then tables that are built by a mended version go on without it too', async () => {
    const readable = stream().with(1, storedRecord(recorded('a', 2), 1))
    poison.add('a:2')
    await take(readable)
    expect(await discard()).toMatchObject({ ok: true })
    poison.clear()
    expect((await rebuild(readable)).toSorted()).toEqual(['a:1', 'a:3', 'b:1'])
  })

  it('that only claims a place which the right one took, then tables that are built anew have the right one', async () => {
    const forged = broken(storedRecord(recorded('a', 2), 0))
    const records = [forged, storedRecord(recorded('a', 1), 1), storedRecord(recorded('a', 2), 2)]
    await take(records)
    expect(await discard()).toMatchObject({ ok: true })
    expect(await reader.applied()).toEqual(['a:1', 'a:2'])
    expect(await rebuild(records)).toEqual(['a:1', 'a:2'])
  })

  it('that came ahead of a gap, then it takes its place when the gap closes, there as here', async () => {
    const records = [
      storedRecord(recorded('a', 1), 0),
      storedRecord(recorded('a', 3), 1),
      storedRecord(recorded('a', 2), 2),
      storedRecord(recorded('a', 4), 3),
    ]
    poison.add('a:3')
    await take(records)
    expect(await discard()).toMatchObject({ ok: true })
    expect(await reader.applied()).toEqual(['a:1', 'a:2', 'a:4'])
    poison.clear()
    expect(await rebuild(records)).toEqual(['a:1', 'a:2', 'a:4'])
  })
})

describe('a rehearsal', () => {
  it('says what would be applied and what would follow, and changes nothing', async () => {
    poison.add('a:2')
    await take(stream().with(1, storedRecord(recorded('a', 2), 1)))
    const id = await firstId()
    expect(await rehearseReplay(inbox, [id])).toEqual([
      {
        id,
        outcome: 'dead-letter-fails-again',
        reason: 'cannot read a:2',
        field: null,
        follow: 0,
        thenFails: null,
      },
    ])
    poison.clear()
    const before = await reader.rows('SELECT * FROM rm_1.dead_letter')
    expect(await rehearseReplay(inbox, [id])).toMatchObject([
      { outcome: 'applied', follow: 1, thenFails: null },
    ])
    poison.add('a:3')
    expect(await rehearseReplay(inbox, [id])).toMatchObject([
      { outcome: 'applied', follow: 0, thenFails: 'cannot read a:3' },
    ])
    expect(await reader.rows('SELECT * FROM rm_1.dead_letter')).toEqual(before)
    expect(await reader.applied()).toEqual(['a:1', 'b:1'])
  })
})

describe('who may look at what failed', () => {
  const seenBy = async (party: Party) => {
    const pool = new Pool({
      connectionString: String(reader.pool.options.connectionString),
      options: callerOptions(party),
      max: 1,
    })
    const { rows } = await pool.query<{ subject: string }>(
      `SELECT subject FROM rm_1.dead_letter UNION ALL SELECT subject || ' waits' FROM rm_1.waiting ORDER BY 1`,
    )
    await pool.end()
    return rows.map(({ subject }) => subject)
  }

  it('is its audience, by its topic when it cannot be read, and by the database whatever the query', async () => {
    const korean = { topic: 'wp.critical-minerals.kr' }
    const unmarked = { ...broken(storedRecord(recorded('c', 1), 2)), ...korean, headers: {} }
    poison.add('a:1')
    await take([
      storedRecord(recorded('a', 1), 0),
      storedRecord(recorded('a', 2, { audience: ['jp', 'us'] }), 1),
      unmarked,
      // Marked for Korea and the United States, and put where Japan reads too.
      { ...broken(storedRecord(recorded('d', 1, { audience: ['kr', 'us'] }), 3)), topic: TOPIC },
    ])
    expect(await seenBy('jp')).toEqual(['a', 'a waits'])
    expect(await seenBy('kr')).toEqual(['a', 'd', null])
    expect(await seenBy('us')).toEqual(['a', 'a waits', 'd'])
  })
})

describe('a breaker that has stopped reading', () => {
  it('holds after a restart until a person closes it', async () => {
    for (let n = 0; n < 30; n += 1) poison.add(`s${n}:1`)
    const thirty = Array.from({ length: 30 }, (_, n) => storedRecord(recorded(`s${n}`, 1), n))
    await expect(take(thirty)).rejects.toThrow(BreakerTripped)
    await noteTripped(inbox, new BreakerTripped('20 records in a row could not be handled'))
    await expect(refuseWhenTripped(open())).rejects.toThrow('20 records in a row')
    expect(await inTransaction(inbox.pool, (tx) => closeBreaker(tx, inbox))).toBe(true)
    await expect(refuseWhenTripped(open())).resolves.toBeUndefined()
    inbox = open()
    poison.clear()
    await take(thirty)
    expect(await reader.applied()).toHaveLength(11)
  })
})
