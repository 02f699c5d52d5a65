import { plantsOf } from '@trilateral/supply-risk'
import { describe, expect, it } from 'vitest'
import { checkProject } from './check-project.ts'
import { checkSameAs } from './check-same-as.ts'
import { givenProject, givenRecord, projectId } from './given.ts'
import type { ProjectDraft } from './project-draft.ts'
import { totalsOf } from './project-totals.ts'

const refusal = (changes: Partial<ProjectDraft>) => {
  const decision = checkProject(givenProject(changes), projectId(1), '2026-11-24')
  if (decision.ok) throw new Error('the answer was yes')
  return decision.refusal
}
const status = (name: 'announced' | 'operating' | 'cancelled', from: string | null) => ({
  status: name,
  from,
  source: null,
})

describe('given a project', () => {
  it('when it is real, then it needs a source; when it is made up, then it says so', () => {
    expect(refusal({ illustrative: false })).toEqual({ code: 'source-missing', field: 'source' })
    expect(checkProject(givenProject(), projectId(1), '2026-11-24').ok).toBe(true)
  })

  it('when its country or a material is not known, then that is named', () => {
    expect(refusal({ country: 'XX' }).code).toBe('country-unknown')
    expect(refusal({ materials: ['neodymium', 'kryptonite'] })).toMatchObject({
      code: 'material-unknown',
      field: 'materials.1',
    })
    expect(refusal({ materials: ['neodymium', 'neodymium'] }).code).toBe('material-twice')
  })

  it('when a status, a payment or a reached milestone lies ahead, then it is not a fact yet', () => {
    expect(refusal({ statuses: [status('operating', '2026-12-01')] }).code).toBe('status-in-future')
    const paid = {
      kind: 'announced',
      by: 'Bank',
      amount: 1,
      currency: 'USD',
      on: '2027-01-01',
      source: null,
    } as const
    expect(refusal({ financing: [paid] }).code).toBe('financing-in-future')
    const title = { en: { text: 'First lot', state: 'source' as const } }
    expect(refusal({ milestones: [{ title, due: '2027-01-01', reachedOn: '2027-01-01' }] }).code).toBe(
      'reached-in-future',
    )
  })

  it('when two statuses begin on one day, or one capacity is stated twice for a year, then nobody knows which holds', () => {
    const twice = [status('announced', '2026-01-01'), status('operating', '2026-01-01')]
    expect(refusal({ statuses: twice }).code).toBe('status-day-twice')
    const capacity = { amount: 1, unit: 't/a', year: 2027, source: null } as const
    expect(refusal({ capacities: [capacity, { ...capacity, amount: 2 }] }).code).toBe('capacity-twice')
  })
})

describe('given a plant that two ministries report', () => {
  const capacity = { amount: 1500, unit: 't/a', year: 2027, source: null } as const
  const money = { by: 'Bank', amount: 100, currency: 'USD', on: null, source: null } as const
  const lead = givenRecord(1, { capacities: [{ ...capacity, amount: 500, year: 2026 }, capacity] })
  const other = givenRecord(2, { sameAs: projectId(1), financing: [{ ...money, kind: 'announced' }] })
  const alone = givenRecord(3, { financing: [{ ...money, kind: 'committed' }] })

  it('then it counts once, with its newest capacity, and announced money is not added to committed', () => {
    const totals = totalsOf(plantsOf([other, lead, alone]), '2026-11-24')
    expect(totals).toMatchObject({ plants: 2, records: 3, illustrative: 2 })
    expect(totals.capacities).toEqual([{ kind: 'magnet', unit: 't/a', amount: 3000, plants: 2 }])
    expect(totals.financing).toEqual([{ currency: 'USD', announced: 100, committed: 100 }])
  })

  it('when a plant is cancelled, then its capacity is not counted', () => {
    const cancelled = givenRecord(1, { statuses: [status('cancelled', '2026-01-01')] })
    expect(totalsOf(plantsOf([cancelled]), '2026-11-24').capacities).toEqual([])
  })
})

describe('saying that two records are of one plant', () => {
  const records = [
    givenRecord(1),
    givenRecord(2, { sameAs: projectId(1) }),
    givenRecord(3, { sameAs: projectId(2) }),
    givenRecord(4, { country: 'AU' }),
  ].map(({ state }) => state)
  const find = (id: string) => Promise.resolve(records.find((each) => each.id === id) ?? null)
  const say = (number: number, sameAs: number) =>
    checkSameAs({ ...givenRecord(number).state, sameAs: projectId(sameAs) }, find)

  it.each([
    [1, 1, 'same-as-itself'],
    [1, 9, 'same-as-unknown'],
    [1, 4, 'same-as-another-country'],
    [1, 2, 'same-as-circle'],
    [1, 3, 'same-as-circle'],
  ])('record %i of the plant of record %i: %s', async (number, sameAs, code) => {
    expect(await say(number, sameAs)).toMatchObject({ refusal: { code } })
  })

  it('the same country and no way back: yes', async () => {
    expect(await say(5, 3)).toEqual({ ok: true, value: null })
  })
})
