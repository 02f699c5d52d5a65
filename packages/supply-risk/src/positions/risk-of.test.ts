import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { describe, expect, it } from 'vitest'
import { givenPosition, givenSide } from '../testing/given-position.ts'
import { riskOf } from './risk-of.ts'

describe('given the EU’s gallium', () => {
  const risk = (changes: Partial<SupplyPosition> = {}) => riskOf(givenPosition(changes))

  it('when every input is known, then the risk is computed, and its inputs stand beside it', () => {
    const answer = risk()
    expect(answer.known && answer.risk.value).toBeCloseTo(3.801, 3)
    expect(answer.known && answer.risk.inputs.importReliance).toBe(0.98)
  })

  it('when weighted with the scores of other years, then the risk is another', () => {
    const answer = risk({ governance: '2019-2023' })
    expect(answer.known && answer.risk.value).not.toBeCloseTo(3.801, 2)
  })

  it.each([
    ['recycling', { recycling: null }],
    ['substitution', { substitution: null }],
    ['importReliance', { importReliance: null }],
    ['sourcing', { sourcing: null }],
    ['global', { global: null }],
    ['riskBasis', { riskBasis: null }],
  ] satisfies [string, Partial<SupplyPosition>][])(
    'when %s is not known, then no risk is given: unknown is not zero',
    (missing, changes) => {
      expect(risk(changes)).toEqual({ known: false, missing: [missing] })
    },
  )

  it('when the basis is the world’s supply alone, then the holder’s own may be unknown', () => {
    expect(risk({ riskBasis: 'GS', sourcing: null, importReliance: null }).known).toBe(true)
  })

  it('when nobody supplies anything on a side, then that side is not known', () => {
    const nobody = givenSide({ CN: 0 })
    expect(risk({ global: nobody })).toEqual({ known: false, missing: ['global'] })
  })

  it('when the formula refuses what a register let slip through, then the reader is told that it is not computed', () => {
    expect(risk({ global: givenSide({ CN: 120 }) })).toEqual({ known: false, missing: ['riskBasis'] })
  })
})
