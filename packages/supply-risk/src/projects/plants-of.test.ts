import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenRecord, projectId } from '../testing/given-project.ts'
import { financingSums } from './financing-sums.ts'
import { plantsOf, saidOf } from './plants-of.ts'

describe('given a plant that two ministries report', () => {
  const money = { by: 'Bank', amount: 100, currency: 'USD', on: null, source: null } as const
  const lead = givenRecord(1)
  const other = givenRecord(2, { sameAs: projectId(1), financing: [{ ...money, kind: 'announced' }] })
  const alone = givenRecord(3, { financing: [{ ...money, kind: 'committed' }] })

  it('then it is one plant, and the record that the other points at leads', () => {
    expect(plantsOf([other, lead, alone])).toEqual([
      { lead, others: [other] },
      { lead: alone, others: [] },
    ])
  })

  it('when the lead says nothing of its money, then the other’s word counts, once', () => {
    const said = plantsOf([other, lead]).flatMap((plant) => saidOf(plant, ({ financing }) => financing))
    expect(financingSums(said)).toEqual([{ kind: 'announced', currency: 'USD', amount: 100, statements: 1 }])
  })

  it('when the record that it points at is not shared with the reader, then it stands for itself', () => {
    expect(plantsOf([other])).toEqual([{ lead: other, others: [] }])
  })

  it('given any links, circles too, then each record stands in exactly one plant', () => {
    const links = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(links, (targets) => {
        const records = targets.map((target, index) =>
          givenRecord(index, { sameAs: target === null ? null : projectId(target) }),
        )
        const members = plantsOf(records).flatMap((plant) => [plant.lead, ...plant.others])
        expect(members).toHaveLength(records.length)
        expect(new Set(members)).toEqual(new Set(records))
      }),
    )
  })
})
