import { randomUUID } from 'node:crypto'
import type { Decision, Party } from '@trilateral/contracts'
import { plantsOf } from '@trilateral/supply-risk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenDatabase, MOMENT, type GivenDatabase } from '../given-database.ts'
import { officialOf } from '../supply/given.ts'
import { givenForm, givenProject } from './given.ts'
import { mineralsProjectRecord } from './minerals-project-record.ts'
import type { ProjectDraft } from './project-draft.ts'
import { amendProject, recordProject } from './project-register.ts'

let db: GivenDatabase
const parts = () => ({ records: db.records, now: () => MOMENT })

beforeAll(async () => {
  db = await givenDatabase()
})
afterAll(() => db.close())

function yes<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}
const recorded = async (party: Party, changes: Partial<ProjectDraft> = {}) =>
  yes(await recordProject(parts(), officialOf(party), givenForm(changes)))
const amend = (party: Party, id: string, expectedVersion: number, changes: Partial<ProjectDraft>) =>
  amendProject(parts(), officialOf(party), {
    requestId: randomUUID(),
    id,
    expectedVersion,
    project: givenProject(changes),
  })

describe('given a project', () => {
  it('when its status changes, then both versions stand, and the others are told by an event each', async () => {
    const { id } = await recorded('kr')
    const statuses = [
      ...givenProject().statuses,
      { status: 'paused' as const, from: '2026-11-01', source: null },
    ]
    expect(yes(await amend('kr', id, 1, { statuses })).version).toBe(2)
    const versions = await db.records.versions('jp', mineralsProjectRecord, id)
    expect(versions.map(({ state }) => state.statuses.length)).toEqual([2, 3])
    expect(await db.count(`journal.outbox WHERE subject = '${id}'`)).toBe(2)
  })

  it('when nothing is changed, or another ministry changes it, or it was changed meanwhile, then it is refused', async () => {
    const { id } = await recorded('kr')
    expect(await amend('kr', id, 1, {})).toMatchObject({ refusal: { code: 'project-nothing-changed' } })
    expect(await amend('jp', id, 1, { country: 'JP' })).toMatchObject({
      refusal: { code: 'not-the-originator' },
    })
    yes(await amend('kr', id, 1, { capacities: [] }))
    expect(await amend('kr', id, 1, { partners: [] })).toMatchObject({
      refusal: { code: 'changed-meanwhile', facts: { version: 2 } },
    })
  })

  it('when another ministry reports the same plant, then it counts once, and no circle can be made of it', async () => {
    const kr = await recorded('kr', { materials: ['samarium'] })
    const jp = await recorded('jp', { materials: ['samarium'], sameAs: kr.id })
    const all = await db.records.all('us', mineralsProjectRecord)
    const samarium = all.filter(({ state }) => state.materials.includes('samarium'))
    expect(plantsOf(samarium)).toMatchObject([{ lead: { id: kr.id }, others: [{ id: jp.id }] }])
    expect(await amend('kr', kr.id, 1, { materials: ['samarium'], sameAs: jp.id })).toMatchObject({
      refusal: { code: 'same-as-circle' },
    })
  })
})
