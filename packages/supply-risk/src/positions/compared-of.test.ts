import { describe, expect, it } from 'vitest'
import { compare } from '../scenario/compare.ts'
import { givenPosition, givenSide } from '../testing/given-position.ts'
import { comparedOf } from './compared-of.ts'

const lithium = { material: 'lithium', riskBasis: null, global: null } as const
const imports = (tariffLine: string, percents: Readonly<Record<string, number>>) =>
  givenPosition({ ...lithium, tariffLine, sourcing: givenSide(percents, 'imports-by-value') })
const methods = (one: ReturnType<typeof givenPosition>, other: ReturnType<typeof givenPosition>) => {
  const [a, b] = [comparedOf(one, 'sourcing'), comparedOf(other, 'sourcing')]
  if (!a || !b) throw new Error('one side is not known')
  return compare(a, b)
}

describe('given two importers’ positions of one material', () => {
  const japan = imports('283691', { CL: 50, AR: 30 })

  it('when both are imports of one tariff line, then they are compared', () => {
    expect(methods(japan, imports('283691', { CL: 75 }))).toMatchObject({ comparable: true })
  })

  it('when they are of two tariff lines, or one is sourcing, then they are not, and the reason is named', () => {
    expect(methods(japan, imports('282520', { CL: 75 }))).toMatchObject({
      reasons: [{ code: 'different-method', a: 'imports-by-value 283691', b: 'imports-by-value 282520' }],
    })
    const eu = givenPosition({ ...lithium, sourcing: givenSide({ CL: 79 }, 'sourcing') })
    expect(methods(japan, eu)).toMatchObject({ reasons: [{ code: 'different-method', b: 'sourcing' }] })
  })

  it('when a side is not known, then there is nothing to compare', () => {
    expect(comparedOf(japan, 'global')).toBeUndefined()
  })

  it('when the risk is not known, then it is null, and the shares are compared all the same', () => {
    expect(comparedOf(japan, 'sourcing')?.risk).toBeNull()
    expect(comparedOf(givenPosition(), 'global')?.risk).toMatchObject({ basis: 'GS+EU' })
  })
})
