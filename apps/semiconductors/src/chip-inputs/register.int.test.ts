import { randomUUID } from 'node:crypto'
import type { Decision, Party } from '@trilateral/contracts'
import type { Receipt } from '@trilateral/records'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import type { RecordInput } from './commands.ts'
import { givenForm, officialOf } from './given.ts'
import { amendChipInput, recordChipInput } from './register.ts'
import { chipInputRecord } from './chip-input-record.ts'
import { listInputs } from '../stage-map/list-inputs.ts'

let db: GivenDatabase

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

const parts = () => ({ records: db.records, now: () => MOMENT })
const record = (form: RecordInput) => recordChipInput(parts(), officialOf('kr'), form)
const amend = (by: Party, id: string, tariffLine: string | null) => {
  const { audience: _audience, tlp: _tlp, ...draft } = givenForm({ tariffLine })
  return amendChipInput(parts(), officialOf(by), {
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
    const answers = await Promise.all([amend('kr', id, '3818.00'), amend('kr', id, '8486.20')])
    expect(answers.filter((answer) => !answer.ok)).toMatchObject([
      { refusal: { code: 'changed-meanwhile', facts: { version: 2 } } },
    ])
  })

  it('given what two inputs are made from, then no circle can be closed and no secret told by a link', async () => {
    const wafer = idOf(await record(givenForm()))
    const epitaxy = idOf(await record(givenForm({ madeFrom: [wafer] })))
    const { audience: _audience, tlp: _tlp, ...draft } = givenForm({ madeFrom: [epitaxy] })
    const closed = amendChipInput(parts(), officialOf('kr'), { ...draft, id: wafer, expectedVersion: 1 })
    expect(await closed).toMatchObject({ refusal: { code: 'made-from-circle', field: 'madeFrom' } })
    const secret = idOf(await record(givenForm({ audience: ['kr'] })))
    expect(await record(givenForm({ madeFrom: [secret] }))).toMatchObject({
      refusal: { code: 'made-from-not-shared' },
    })
    expect(await record(givenForm({ madeFrom: [secret], audience: ['kr'] }))).toMatchObject({ ok: true })
  })

  it('given a program that nobody recorded, then it is refused', async () => {
    expect(await record(givenForm({ programs: [randomUUID()] }))).toMatchObject({
      refusal: { code: 'program-unknown', field: 'programs' },
    })
  })

  it('given a word of its title, or the Korean name of a raw material, then the list finds it', async () => {
    const source = { name: 'A yearbook', url: null, accessedOn: '2026-11-24' }
    const rawMaterials = [{ material: 'gallium', dependence: null, source }]
    const title = { en: { text: 'Offshore turbines', state: 'source' as const } }
    const id = idOf(await record(givenForm({ title, rawMaterials })))
    const all = await db.records.all('us', chipInputRecord)
    expect(listInputs(all, { search: 'TURBINE' }).map((kept) => kept.id)).toEqual([id])
    expect(listInputs(all, { search: '갈륨' }).map((kept) => kept.id)).toEqual([id])
    expect(listInputs(all, { search: 'gallium turbine', kind: 'equipment' })).toEqual([])
  })
})
