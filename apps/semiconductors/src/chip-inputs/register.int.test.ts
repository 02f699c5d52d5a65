import { randomUUID } from 'node:crypto'
import type { Decision, Party } from '@trilateral/contracts'
import type { Receipt } from '@trilateral/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import type { RecordInput } from './commands.ts'
import { givenForm, officialOf } from './given.ts'
import { amendChipInput, recordChipInput } from './register.ts'
import { chipInputRecord } from './chip-input-record.ts'

let db: GivenDatabase

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const record = (form: RecordInput) => recordChipInput(db.records, officialOf('kr'), form)
const amend = (by: Party, id: string, tariffLine: string | null) => {
  const { audience: _audience, tlp: _tlp, ...draft } = givenForm({ tariffLine })
  return amendChipInput(db.records, officialOf(by), {
    ...draft,
    requestId: randomUUID(),
    id,
    expectedVersion: 1,
  })
}
const idOf = (decision: Decision<Receipt>) => {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value.id
}
const seenBy = (party: Party, id: string) => db.records.one(party, chipInputRecord, id)
const eventsOf = async (id: string) => {
  const { rows } = await db.owner.query<{ sequence: string; topic: string }>(
    'SELECT sequence, topic FROM journal.outbox WHERE subject = $1 ORDER BY sequence',
    [id],
  )
  return rows
}

describe('the register', () => {
  it('given a record that is amended, then each version stands with its event', async () => {
    const id = idOf(await record(givenForm()))
    expect(await amend('kr', id, '3818.00')).toEqual({ ok: true, value: { id, version: 2 } })
    expect(await seenBy('jp', id)).toMatchObject({
      version: 2,
      originator: 'kr',
      changedAt: MOMENT,
      state: { tariffLine: '3818.00' },
    })
    const topic = 'wp.semiconductors.jp-kr-us'
    expect(await eventsOf(id)).toEqual([
      { sequence: '1', topic },
      { sequence: '2', topic },
    ])
  })

  it('given nothing new in an amendment, then it is refused', async () => {
    const id = idOf(await record(givenForm()))
    expect(await amend('kr', id, null)).toMatchObject({ refusal: { code: 'nothing-changed' } })
  })

  it('given a form that was sent twice, then it is recorded once', async () => {
    const form = givenForm()
    const id = idOf(await record(form))
    expect(idOf(await record(form))).toBe(id)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it('given a record that is not shared with a ministry, then it is not there for it', async () => {
    const id = idOf(await record(givenForm({ audience: ['jp', 'kr'] })))
    expect(await seenBy('us', id)).toBeNull()
    expect(await seenBy('jp', id)).not.toBeNull()
    expect(await amend('us', id, '3818.00')).toMatchObject({ refusal: { code: 'chip-input-not-found' } })
  })

  it('given a reader of another ministry, then they do not change it', async () => {
    const id = idOf(await record(givenForm()))
    expect(await amend('us', id, '3818.00')).toMatchObject({ refusal: { code: 'not-the-originator' } })
  })

  it('given two officials who looked at the same version, then the second is told what came between', async () => {
    const id = idOf(await record(givenForm()))
    const answers = await Promise.all([amend('kr', id, '3818.00'), amend('kr', id, '8112.92')])
    expect(answers.filter((answer) => !answer.ok)).toMatchObject([
      { refusal: { code: 'changed-meanwhile', facts: { version: 2 } } },
    ])
  })

  it('given a word of its title, then the list finds it', async () => {
    const title = { en: { text: 'Offshore turbines', state: 'source' as const } }
    const id = idOf(await record(givenForm({ title })))
    const page = await db.records.page('us', chipInputRecord, {
      order: 'changed',
      limit: 5,
      words: 'turbine',
    })
    expect(page).toMatchObject({ items: [{ id }], total: 1, next: null })
  })
})
