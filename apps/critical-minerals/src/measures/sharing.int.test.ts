import { randomUUID } from 'node:crypto'
import type { Decision } from '@trilateral/contracts'
import { workProgramDesk, type WorkProgramDesk } from '@trilateral/work-program'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { givenChange, givenForm, inEnglish, officialOf } from './given.ts'
import { measureAsShareable } from './measure-as-shareable.ts'
import { measureAsSubject } from './measure-as-subject.ts'
import type { Receipt } from './register.ts'

let db: GivenDatabase
let desk: WorkProgramDesk
const us = officialOf('us')
const colleague = { ...us, subject: 'official-us-2', name: 'Another official (us)' }

beforeAll(async () => {
  db = await givenDatabase()
  desk = workProgramDesk({
    records: db.records,
    now: () => MOMENT,
    area: 'critical-minerals',
    elsewhere: measureAsSubject(db.register),
    elsewhereShareable: measureAsShareable(db.register),
  })
})
afterAll(() => db.close())

function yes(decision: Decision<Receipt>): Receipt {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

const proposal = (id: string, seenVersion = 1) => ({
  requestId: randomUUID(),
  of: { entity: 'measure', id },
  to: ['us' as const],
  reason: inEnglish('Read from a source that is not public'),
  seenVersion,
})

describe('a measure, which is kept in a register of its own', () => {
  it('given one that the United States takes back, when a colleague confirms, then measure, version, event and recall stand in one transaction', async () => {
    const { id } = yes(await db.register.record(us, givenForm()))
    const proposed = yes(await desk.sharing.propose(us, proposal(id)))
    expect(await desk.sharing.propose(officialOf('jp'), proposal(id))).toMatchObject({
      refusal: { code: 'not-the-originator' },
    })
    const confirming = { requestId: randomUUID(), id: proposed.id, expectedVersion: 1, seenVersion: 1 }
    yes(await desk.sharing.confirm(colleague, confirming))

    expect(await db.register.visibleTo('jp')).toEqual([])
    const history = await db.register.historyOf('us', id)
    expect(history).toMatchObject({
      value: { versions: [{ kind: 'recorded' }, { kind: 'audience-changed', by: { name: colleague.name } }] },
    })
    const { rows } = await db.owner.query<{ topic: string; type: string }>(
      `SELECT topic, headers::json ->> 'ce_type' AS type FROM journal.outbox
       WHERE subject = $1 OR entity = 'recall' ORDER BY id`,
      [id],
    )
    expect(rows).toEqual([
      { topic: 'wp.critical-minerals.jp-kr-us', type: 'critical-minerals.measure-recorded' },
      { topic: 'wp.critical-minerals.us', type: 'critical-minerals.measure-audience-changed' },
      { topic: 'wp.critical-minerals.jp-kr-us', type: 'work-program.recall-ordered' },
    ])
  })

  it('given one that changed since it was looked at, then nothing of it is done', async () => {
    const form = givenForm({ instrument: { number: '47/2024', title: inEnglish('Another') } })
    const { id } = yes(await db.register.record(us, form))
    const proposed = yes(await desk.sharing.propose(us, proposal(id)))
    yes(await db.register.end(us, { ...givenChange(id, 1), on: '2027-01-01' }))
    const confirming = { requestId: randomUUID(), id: proposed.id, expectedVersion: 1, seenVersion: 1 }
    expect(await desk.sharing.confirm(colleague, confirming)).toMatchObject({
      refusal: { code: 'sharing-changed-meanwhile' },
    })
    expect((await db.register.visibleTo('jp')).map(({ measure }) => measure.id)).toContain(id)
  })
})
