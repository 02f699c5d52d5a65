import { randomUUID } from 'node:crypto'
import type { EventDefinition } from '@trilateral/contracts'
import { measureRecorded } from '@trilateral/contracts/critical-minerals'
import { milestoneRecorded, programRecorded } from '@trilateral/contracts/work-program'
import type { ClientBase, Pool } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { areaDatabase, changeMeasure, inOne, type AreaDatabase } from '../fixtures/area-database.ts'
import { recorded } from '../fixtures/events.ts'
import { append } from './append.ts'
import { newEvent } from './new-event.ts'
import { transactionOf } from './transaction.ts'

let area: AreaDatabase
let us: Pool
beforeAll(async () => {
  area = await areaDatabase()
  us = area.caller('us')
})
afterAll(() => area.drop())
beforeEach(() => area.owner.query('TRUNCATE journal.outbox, measure, measure_version'))

const count = async (sql: string) => Number((await area.owner.query<{ n: string }>(sql)).rows[0]?.n)
const orphanEvents = () =>
  count(
    `SELECT count(*) AS n FROM journal.outbox WHERE NOT EXISTS
       (SELECT FROM measure_version WHERE id::text = subject AND version = sequence)`,
  )
const eventlessVersions = () =>
  count(
    `SELECT count(*) AS n FROM measure_version WHERE NOT EXISTS
       (SELECT FROM journal.outbox WHERE subject = measure_version.id::text AND sequence = version)`,
  )

/**
 * What Prisma 7 does when its own time-out strikes between two statements: the server is told to roll back, and the statements
 * still queued are sent on the same connection afterwards, each committing by itself.
 */
async function timedOutChange(first: 'measure' | 'event'): Promise<'refused' | 'stood'> {
  const client = await us.connect()
  const id = randomUUID()
  const writeVersion = () => client.query('INSERT INTO measure_version VALUES ($1, 1)', [id])
  const writeEvent = () => append(transactionOf(client), [recorded(id, 1)])
  try {
    await client.query('BEGIN')
    await (first === 'measure' ? writeVersion() : writeEvent())
    await client.query('ROLLBACK')
    await (first === 'measure' ? writeEvent() : writeVersion())
    return 'stood'
  } catch (error) {
    expect(error).toMatchObject({ code: '23503' })
    return 'refused'
  } finally {
    client.release()
  }
}

describe('a change and its event stand or fall together', () => {
  it('when both are written, both stand', async () => {
    await inOne(us, (tx) => changeMeasure(tx, randomUUID()))
    expect(await count('SELECT count(*) AS n FROM journal.outbox')).toBe(1)
    expect(await count('SELECT count(*) AS n FROM measure_version')).toBe(1)
  })

  it('given a client that gives up between the two, a hundred times, then no half is left', async () => {
    for (let time = 0; time < 100; time += 1) await timedOutChange(time % 2 ? 'measure' : 'event')
    expect(await orphanEvents()).toBe(0)
    expect(await eventlessVersions()).toBe(0)
  })

  it.each([
    ['event_has_version', 'journal.outbox', 'measure', orphanEvents],
    ['measure_version_has_event', 'measure_version', 'event', eventlessVersions],
  ] as const)('without the guard %s the same leaves half a change', async (guard, table, first, halves) => {
    await area.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${guard}`)
    try {
      expect(await timedOutChange(first)).toBe('stood')
      expect(await halves()).toBe(1)
    } finally {
      await area.owner.query(`ALTER TABLE ${table} ENABLE TRIGGER ${guard}`)
    }
  })

  it('refuses a second event for a version, even after the first has left the outbox', async () => {
    const id = randomUUID()
    await inOne(us, (tx) => changeMeasure(tx, id))
    const again = () => inOne(us, (tx) => append(transactionOf(tx), [recorded(id, 1)]))
    await expect(again()).rejects.toMatchObject({ code: '23505' })
    const { rows } = await area.service.query<{ epoch: string }>('SELECT journal.take_lead() AS epoch')
    await area.service.query('SELECT journal.sequence_batch($1, 10)', [rows[0]?.epoch])
    await expect(again()).rejects.toMatchObject({ code: '23505', constraint: 'event_is_new' })
  })

  it('refuses an event of an entity that the area never said it keeps', async () => {
    const insert = `INSERT INTO journal.outbox (event_id, originator, entity, subject, sequence, topic, key, headers, value)
      VALUES (gen_random_uuid(), 'us', 'rumour', gen_random_uuid(), 1, 'wp.practice.us', 'k', '{}', '{}')`
    await expect(us.query(insert)).rejects.toMatchObject({ constraint: 'event_has_version' })
  })

  it('refuses a whole batch when one event in it has no version', async () => {
    const [good, bad] = [randomUUID(), randomUUID()]
    const both = inOne(us, async (tx) => {
      await changeMeasure(tx, good)
      await append(transactionOf(tx), [recorded(bad, 1)])
    })
    await expect(both).rejects.toMatchObject({ constraint: 'event_has_version' })
    expect(await count('SELECT count(*) AS n FROM journal.outbox')).toBe(0)
  })
})

describe('a table of versions that serves many entities', () => {
  beforeAll(() =>
    area.owner.query(`
      CREATE TABLE paper_version (id uuid, version integer, entity text NOT NULL, PRIMARY KEY (id, version));
      SELECT journal.guard_records('paper_version');
      GRANT SELECT, INSERT ON paper_version TO party_us`),
  )
  beforeEach(() => area.owner.query('TRUNCATE paper_version'))

  const papers = () => count('SELECT count(*) AS n FROM paper_version')
  const writePaper = (tx: Pick<ClientBase, 'query'>, id: string, entity: string) =>
    tx.query('INSERT INTO paper_version VALUES ($1, 1, $2)', [id, entity])
  const writeEvent = (tx: Pick<ClientBase, 'query'>, id: string, definition: EventDefinition) =>
    append(transactionOf(tx), [
      newEvent(definition, {
        area: 'critical-minerals',
        subject: id,
        sequence: 1,
        audience: ['us'],
        originator: 'us',
        tlp: 'GREEN',
        data: definition.example,
        now: () => new Date('2026-11-24T01:02:03.456Z'),
      }),
    ])

  it('given two entities without tables of their own, then each stands with its event, and so does one that has its own', async () => {
    for (const definition of [milestoneRecorded, programRecorded])
      await inOne(us, async (tx) => {
        const id = randomUUID()
        await writePaper(tx, id, definition.entity)
        await writeEvent(tx, id, definition)
      })
    await inOne(us, (tx) => changeMeasure(tx, randomUUID()))
    expect([await papers(), await count('SELECT count(*) AS n FROM journal.outbox')]).toEqual([2, 3])
  })

  it.each([
    ['a version without its event', ['milestone', null], 'version_has_event'],
    ['an event without its version', [null, milestoneRecorded], 'event_has_version'],
    ['a version of one entity and an event of another', ['program', milestoneRecorded], 'version_has_event'],
    ['an event of an entity that has its own table', ['measure', measureRecorded], 'event_has_version'],
  ] as const)('given %s, then neither stands', async (_case, [entity, definition], constraint) => {
    const id = randomUUID()
    const change = inOne(us, async (tx) => {
      if (entity) await writePaper(tx, id, entity)
      if (definition) await writeEvent(tx, id, definition)
    })
    await expect(change).rejects.toMatchObject({ code: '23503', constraint })
    expect([await papers(), await count('SELECT count(*) AS n FROM journal.outbox')]).toEqual([0, 0])
  })

  it.each([
    ['event_has_version', 'journal.outbox', () => writeEvent(us, randomUUID(), milestoneRecorded)],
    ['paper_version_has_event', 'paper_version', () => writePaper(us, randomUUID(), 'milestone')],
  ] as const)('without the guard %s the same leaves half a change', async (guard, table, write) => {
    await area.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${guard}`)
    try {
      await write()
      expect((await papers()) + (await count('SELECT count(*) AS n FROM journal.outbox'))).toBe(1)
    } finally {
      await area.owner.query(`ALTER TABLE ${table} ENABLE TRIGGER ${guard}`)
    }
  })
})

describe('who may write to the outbox', () => {
  it('lets nobody write in the name of another party', async () => {
    const id = randomUUID()
    const forged = inOne(us, (tx) =>
      changeMeasure(tx, id, (sequence) => recorded(id, sequence, { originator: 'jp' })),
    )
    await expect(forged).rejects.toMatchObject({ code: '42501' })
  })

  it('shows callers neither the outbox nor the journal', async () => {
    for (const table of ['outbox', 'entry', 'head', 'publisher'])
      await expect(us.query(`SELECT * FROM journal.${table}`)).rejects.toMatchObject({ code: '42501' })
    await expect(us.query('SELECT journal.take_lead()')).rejects.toMatchObject({ code: '42501' })
  })

  it('does not let the process itself write or change an entry', async () => {
    await expect(area.service.query('DELETE FROM journal.entry')).rejects.toMatchObject({ code: '42501' })
    await expect(area.service.query('UPDATE journal.head SET position = 7')).rejects.toMatchObject({
      code: '42501',
    })
    await expect(area.owner.query('DELETE FROM journal.entry')).rejects.toMatchObject({ code: '23001' })
  })
})
