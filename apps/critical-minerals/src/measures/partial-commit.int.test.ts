import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlQuery } from '@prisma/driver-adapter-utils'
import { append } from '@trilateral/journal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PrismaClient } from '../generated/prisma/client.ts'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { givenForm, officialOf } from './given.ts'
import { record } from './record.ts'
import type { MeasureRegister } from './register.ts'
import { requestOf } from './request.ts'
import { measureStore } from './store.ts'
import { eventOf, writeVersion } from './write-change.ts'

// Prisma 7 ends a transaction that takes too long, but a statement on its way is still sent, and then commits by itself
// (prisma/orm#29762). The delay of 250 ms against a limit of 100 ms brings that about each time.
const DELAY = 250
const LIMIT = 100
const TIMES = 100

/** The driver, slow for statements that mention `table`. */
class SlowPg extends PrismaPg {
  readonly table: string

  constructor(connectionString: string, table: string) {
    super({ connectionString, max: 25, options: '-c role=party_us' })
    this.table = table
  }

  override async connect() {
    const adapter = await super.connect()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const tx = await begin(level)
      const execute = tx.executeRaw.bind(tx)
      tx.executeRaw = async (query: SqlQuery) => {
        if (query.sql.includes(`INSERT INTO ${this.table} `)) await sleep(DELAY)
        return execute(query)
      }
      return tx
    }
    return adapter
  }
}

let db: GivenDatabase

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const EVENTS_WITHOUT_CHANGE = `journal.outbox WHERE NOT EXISTS (
  SELECT FROM measure_version WHERE id::text = subject AND version = sequence)`
const CHANGES_WITHOUT_EVENT = `measure_version WHERE NOT EXISTS (
  SELECT FROM journal.outbox WHERE subject = measure_version.id::text AND sequence = version)`

const halves = async () => ({
  eventsWithoutChange: await db.count(EVENTS_WITHOUT_CHANGE),
  changesWithoutEvent: await db.count(CHANGES_WITHOUT_EVENT),
})

type Recording = (us: PrismaClient) => Promise<unknown>

const byTheRegister: Recording = async (us) => {
  const register: MeasureRegister = measureStore({ clients: { ...db.clients, us }, now: () => MOMENT })
  return register.record(officialOf('us'), givenForm())
}

/** Change and event sent one after the other: what any other store of an area may do, and what a time-out can tear apart. */
const inTwoStatements: Recording = (us) =>
  us.$transaction(async (tx) => {
    const form = givenForm()
    const { requestId: _requestId, audience, tlp, ...measure } = form
    const decision = record(
      { measure, audience, tlp },
      { id: randomUUID(), originator: 'us', sameInstrument: null },
    )
    if (!decision.ok) throw new Error(decision.refusal.code)
    const circumstances = {
      by: officialOf('us'),
      kind: 'recorded',
      request: requestOf('recorded', officialOf('us'), form),
      at: MOMENT,
      traceparent: undefined,
    } as const
    await writeVersion(tx, decision.value.state, circumstances)
    await append(tx, [eventOf(decision.value, circumstances)])
  })

/** Records so many measures through a client that is too slow at `table`; returns how many were reported as failed. */
async function recordSlowly(recording: Recording, table: string, times: number): Promise<number> {
  const us = new PrismaClient({
    adapter: new SlowPg(db.serviceUrl, table),
    transactionOptions: { timeout: LIMIT, maxWait: 5000 },
  })
  try {
    const outcomes: PromiseSettledResult<unknown>[] = []
    for (let done = 0; done < times; done += 20) {
      const batch = Array.from({ length: Math.min(20, times - done) }, () => recording(us))
      outcomes.push(...(await Promise.allSettled(batch)))
    }
    await sleep(DELAY)
    return outcomes.filter(({ status }) => status === 'rejected').length
  } finally {
    await us.$disconnect()
  }
}

/** What happens while the owner has taken a guard away; what it let through is cleared afterwards. */
async function without(guard: { table: string; name: string }, act: () => Promise<void>): Promise<void> {
  await db.owner.query(`ALTER TABLE ${guard.table} DISABLE TRIGGER ${guard.name}`)
  try {
    await act()
  } finally {
    await db.owner.query(`DELETE FROM ${EVENTS_WITHOUT_CHANGE}`)
    await db.owner.query(`ALTER TABLE ${guard.table} ENABLE TRIGGER ${guard.name}`)
  }
}

describe('a transaction that its client gives up', () => {
  it(`given ${TIMES} time-outs of the register, then each change stands with its event or not at all`, async () => {
    expect(await recordSlowly(byTheRegister, 'measure_version', TIMES)).toBe(TIMES)
    expect(await halves()).toEqual({ eventsWithoutChange: 0, changesWithoutEvent: 0 })
    expect(await db.count('measure')).toBe(await db.count('journal.outbox'))
  })

  it(`given ${TIMES} time-outs before the event is written, then no event stands without its change`, async () => {
    expect(await recordSlowly(inTwoStatements, 'journal.outbox', TIMES)).toBe(TIMES)
    expect(await halves()).toEqual({ eventsWithoutChange: 0, changesWithoutEvent: 0 })
  })

  it(`given ${TIMES} time-outs before the change is written, then no change stands without its event`, async () => {
    expect(await recordSlowly(inTwoStatements, 'measure_version', TIMES)).toBe(TIMES)
    expect(await halves()).toEqual({ eventsWithoutChange: 0, changesWithoutEvent: 0 })
  })

  it('given the guard of the outbox taken away, then events stand for changes that never were', async () => {
    await without({ table: 'journal.outbox', name: 'event_has_version' }, async () => {
      await recordSlowly(inTwoStatements, 'journal.outbox', 20)
      expect((await halves()).eventsWithoutChange).toBeGreaterThan(0)
    })
  })

  it('given the guard of the versions taken away, then changes stand that nobody is told of', async () => {
    await without({ table: 'measure_version', name: 'measure_version_has_event' }, async () => {
      await recordSlowly(inTwoStatements, 'measure_version', 20)
      expect((await halves()).changesWithoutEvent).toBeGreaterThan(0)
    })
  })
})
