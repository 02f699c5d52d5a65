import { randomUUID } from 'node:crypto'
import { milestoneRecorded } from '@trilateral/contracts/work-program'
import { append, newEvent, transactionOf } from '@trilateral/journal'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterMilestone, givenStore, type GivenStore } from './given.ts'
import { connectionOptions } from './party-clients.ts'
import { slowedStore } from './store-slowed.ts'

let db: GivenStore
let us: Client

beforeAll(async () => {
  db = await givenStore()
  us = await db.connect(connectionOptions('us'))
})
afterAll(() => db.close())

const halves = async () => ({
  eventsWithoutChange: await db.count(`journal.outbox WHERE NOT EXISTS (
    SELECT FROM record_version WHERE id::text = subject AND version = sequence)`),
  changesWithoutEvent: await db.count(`record_version WHERE NOT EXISTS (
    SELECT FROM journal.outbox WHERE subject = record_version.id::text AND sequence = version)`),
})
const NONE = { eventsWithoutChange: 0, changesWithoutEvent: 0 }

describe('a transaction that its client gives up', () => {
  it('given 40 time-outs of the store, then each change stands with its event or not at all', async () => {
    const { store, close } = slowedStore(db.serviceUrl, db.clients)
    const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => enterMilestone(store, 'us')))
    await close()
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(40)
    expect(await halves()).toEqual(NONE)
    expect(await db.count('record')).toBe(await db.count('journal.outbox'))
  })
})

const writeEvent = (subject: string) =>
  append(transactionOf(us), [
    newEvent(milestoneRecorded, {
      area: 'critical-minerals',
      subject,
      sequence: 1,
      audience: ['us'],
      originator: 'us',
      tlp: 'GREEN',
      data: milestoneRecorded.example,
      now: () => db.clock.now,
    }),
  ])

const writeRecord = (id: string, entity = 'milestone') =>
  us.query(`WITH version AS (
      INSERT INTO record_version SELECT '${id}', 1, '${entity}', 'us', '{us}', 'GREEN', '{}', 'recorded', now(), 'us', 'x', 'x',
        gen_random_uuid(), 'x')
    INSERT INTO record (id, entity, version, originator, audience, tlp, state, changed_at, due, words)
    VALUES ('${id}', '${entity}', 1, 'us', '{us}', 'GREEN', '{}', now(), 'infinity', '{}')`)

describe('half a change', () => {
  it.each([
    ['an event without its record', 'journal.outbox', 'event_has_version', writeEvent],
    ['a record without its event', 'record_version', 'record_version_has_event', writeRecord],
  ] as const)(
    'given %s, then it cannot stand; with its guard taken away it would',
    async (_case, table, guard, write) => {
      await expect(write(randomUUID())).rejects.toMatchObject({ code: '23503' })
      expect(await halves()).toEqual(NONE)
      await db.owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${guard}`)
      try {
        await write(randomUUID())
        expect(await halves()).not.toEqual(NONE)
      } finally {
        await db.owner.query('TRUNCATE journal.outbox, record, record_version')
        await db.owner.query(`ALTER TABLE ${table} ENABLE TRIGGER ${guard}`)
      }
    },
  )

  it('given an event of one entity and a record of another, then neither stands', async () => {
    const id = randomUUID()
    await us.query('BEGIN')
    await writeRecord(id, 'program')
    await writeEvent(id)
    await expect(us.query('COMMIT')).rejects.toMatchObject({ code: '23503' })
    expect(await db.count('record')).toBe(0)
  })

  it('given a row that names a version which was never kept, then it cannot stand', async () => {
    await us.query('BEGIN')
    const id = randomUUID()
    await writeRecord(id)
    await writeEvent(id)
    await us.query('UPDATE record SET version = 2')
    await expect(us.query('COMMIT')).rejects.toMatchObject({ constraint: 'record_id_version_fkey' })
  })
})
